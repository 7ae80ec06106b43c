import { createHash } from 'node:crypto';

/** What every record has. `version` rises with each change and decides the ETag. */
export interface Versioned {
  id: number;
  version: number;
  /** Epoch milliseconds. */
  createdAt: number;
  updatedAt: number;
}

export interface SandboxUser extends Versioned {
  firstName: string;
  lastName: string;
  email: string;
  initials: string;
  /** Dollars an hour. */
  rate: number;
  roles: string[];
  subscription: 'Attorney' | 'NonAttorney';
  timeZone: string;
  owner: boolean;
  /** Whether the user may log in; without it the tokens are refused. */
  enabled: boolean;
  /** `own`: those the user is responsible for, and those that name the user. */
  seesMatters: 'all' | 'own';
  /** `own`: the hours of others come redacted. */
  seesHours: 'all' | 'own';
  /** Without it prices and totals come as null. */
  seesRates: boolean;
  /** Without it the clients of matters come as null. */
  seesContacts: boolean;
  defaultCategoryId: number | null;
}

export interface SandboxContact extends Versioned {
  name: string;
  kind: 'Person' | 'Company';
}

export type MatterStatus = 'Pending' | 'Open' | 'Closed';

export interface SandboxMatter extends Versioned {
  number: number;
  displayNumber: string;
  customNumber: string | null;
  description: string;
  status: MatterStatus;
  clientReference: string | null;
  client: SandboxContact;
  billable: boolean;
  billingMethod: 'hourly' | 'flat' | 'contingency';
  openDate: string | null;
  closeDate: string | null;
  pendingDate: string | null;
  maildrop: string;
  responsibleId: number;
  /** Billed electronically: billable time needs a UTBMS task and a UTBMS activity. */
  needsCodes: boolean;
  /** The only users who may see it; null for everyone. */
  onlyFor: readonly number[] | null;
}

export interface SandboxCategory extends Versioned {
  name: string;
  /** Dollars for the whole entry; null for a category billed by the hour. */
  flatAmount: number | null;
  /** Whether all users may choose it. */
  accessible: boolean;
}

export interface UtbmsSet extends Versioned {
  name: string;
  /** Whether the firm uses it. */
  enabled: boolean;
}

export type UtbmsKind = 'UtbmsTask' | 'UtbmsActivity' | 'UtbmsExpense';

export interface UtbmsCode extends Versioned {
  code: string;
  name: string;
  kind: UtbmsKind;
  setId: number;
}

export interface Snippet extends Versioned {
  snippet: string;
  phrase: string;
  wholeWord: boolean;
}

export type BillState = 'draft' | 'awaiting_approval' | 'awaiting_payment' | 'paid';

export interface SandboxActivity extends Versioned {
  /** `YYYY-MM-DD`. */
  date: string;
  /** Seconds, as sent. */
  quantity: number;
  note: string | null;
  matterId: number | null;
  userId: number;
  categoryId: number | null;
  taskCodeId: number | null;
  activityCodeId: number | null;
  /** Dollars an hour, or for the whole entry of a flat-rate category. */
  price: number;
  nonBillable: boolean;
  noCharge: boolean;
  bill: (Versioned & { state: BillState }) | null;
}

export interface BillingSettings extends Versioned {
  /** Minutes; every entry counts up to the next multiple. 0: no rounding. */
  rounding: number;
  /** Instead: up to two decimals of an hour. */
  decimalRounding: boolean;
  flatFeeTimeIsNonBillable: boolean;
  usesUtbms: boolean;
}

/** Everything the stand-in remembers about its firm. Maps are in the order of ids. */
export interface Firm {
  account: Versioned & { name: string };
  users: Map<number, SandboxUser>;
  categories: Map<number, SandboxCategory>;
  matters: Map<number, SandboxMatter>;
  activities: Map<number, SandboxActivity>;
  billing: BillingSettings;
  codeSets: Map<number, UtbmsSet>;
  codes: Map<number, UtbmsCode>;
  snippets: Map<number, Snippet>;
  /** The running timer of each user who has one. */
  timers: Map<number, Versioned & { activityId: number }>;
  nextId: number;
}

/** The firm's next id, for an activity or a bill. Above 2^31, as Clio's may be. */
export function newId(firm: Firm): number {
  firm.nextId += 17;
  return firm.nextId;
}

/** A new version of a record, with a new ETag. */
export function touch(record: Versioned, now: number): void {
  record.version += 1;
  record.updatedAt = Math.max(now, record.updatedAt + 1);
}

/** A strong ETag, with its quotation marks, as Clio shows it in the header and in the field. */
export function etagOf(kind: string, record: Versioned): string {
  return `"${createHash('md5').update(`${kind} ${record.id} ${record.version}`).digest('hex')}"`;
}
