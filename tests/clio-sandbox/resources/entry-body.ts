import type { SandboxActivity } from '../firm/firm.ts';
import { matterFor } from '../firm/visibility.ts';
import type { Attributes } from '../server/body.ts';
import type { Call } from '../server/call.ts';
import { badRequest, forbidden, unprocessable } from '../server/refusal.ts';
import type { Codes } from './utbms.ts';

const LINK: Attributes = { id: 'id' };
/** Sources that Clio can tie an entry to; this firm has none of them. */
const SOURCES = [
  'calendar_entry',
  'client_portal',
  'communication',
  'contact_note',
  'matter_note',
  'task',
  'text_message_conversation',
] as const;

/** What a time entry takes. What is for expenses is missing on purpose. */
export const ENTRY_ATTRIBUTES: Attributes = {
  type: 'text',
  date: 'date',
  quantity: 'number',
  note: 'text',
  matter: LINK,
  user: LINK,
  activity_description: { id: 'id', utbms_task_id: 'id', utbms_activity_id: 'id' },
  non_billable: 'flag',
  no_charge: 'flag',
  price: 'number',
  start_timer: 'flag',
  ...Object.fromEntries(SOURCES.map((name) => [name, LINK])),
};

/** A body of these attributes, as it was sent. */
export interface SentEntry extends Partial<Record<(typeof SOURCES)[number], unknown>> {
  type?: string;
  date?: string;
  quantity?: number;
  note?: string;
  matter?: { id?: number };
  user?: { id?: number };
  activity_description?: { id?: number; utbms_task_id?: number; utbms_activity_id?: number };
  non_billable?: boolean;
  no_charge?: boolean;
  price?: number;
  start_timer?: boolean;
}

const DAY_SECONDS = 86_400;

function linked(link: { id?: number } | undefined, isThere: (id: number) => boolean, name: string): number | undefined {
  if (link === undefined) return undefined;
  if (link.id === undefined) throw badRequest('ParameterMissing', `${name}.id is missing`);
  if (!isThere(link.id)) throw unprocessable(`${name} is not a valid association`);
  return link.id;
}

export interface Links {
  matterId: number | null;
  userId: number;
  categoryId: number | null;
}

/**
 * What an entry is tied to after a body was applied to what it was tied to before. Everything sent must be there for
 * this user; a disabled user gets no new time.
 * @throws Refusal 400 for a link without an id, 422 for one to nothing
 */
export function linksOf(sent: SentEntry, { firm, viewer }: Call, before: Links): Links {
  const { activity_description: category } = sent;
  const onlyCodes = category !== undefined && category.id === undefined && Object.keys(category).length > 0;
  return {
    matterId: linked(sent.matter, (id) => matterFor(firm, viewer, id) !== undefined, 'matter') ?? before.matterId,
    userId: linked(sent.user, (id) => firm.users.get(id)?.enabled === true, 'user') ?? before.userId,
    categoryId:
      linked(onlyCodes ? undefined : category, (id) => firm.categories.has(id), 'activity_description') ??
      before.categoryId,
  };
}

/** The UTBMS codes of an entry after a body was applied. */
export function codesOf(sent: SentEntry, before?: SandboxActivity): Codes {
  return {
    taskId: sent.activity_description?.utbms_task_id ?? before?.taskCodeId ?? null,
    activityId: sent.activity_description?.utbms_activity_id ?? before?.activityCodeId ?? null,
  };
}

/** Refuses to touch the time of others without the role for it. */
export function checkOwner(call: Call, userId: number): void {
  const roles = call.firm.users.get(call.viewer)?.roles ?? [];
  if (userId !== call.viewer && !roles.includes('admin')) throw forbidden('this user may not keep time for others');
}

/** Refuses what an entry may not say, whether it is new or changed. */
export function checkSent(sent: SentEntry, call: Call): void {
  if (sent.type !== undefined && sent.type !== 'TimeEntry') {
    throw unprocessable('this firm keeps time entries only', 'SandboxTimeEntriesOnly');
  }
  const { quantity, price } = sent;
  if (quantity !== undefined) {
    if (quantity <= 0) throw unprocessable('quantity must be more than zero');
    if (!Number.isInteger(quantity)) throw unprocessable('quantity is in whole seconds', 'SandboxFractionOfSecond');
    if (quantity > DAY_SECONDS) throw unprocessable('quantity is longer than a day', 'SandboxLongerThanADay');
  }
  if (price !== undefined && price < 0) throw unprocessable('price must not be negative');
  if (sent.no_charge === true && sent.non_billable === false) {
    throw unprocessable('an entry at no charge is non-billable', 'SandboxContradiction');
  }
  const source = SOURCES.find((name) => sent[name] !== undefined);
  if (source !== undefined) throw unprocessable(`${source} is not a valid association`);
  if (sent.user?.id !== undefined && call.firm.users.has(sent.user.id)) checkOwner(call, sent.user.id);
}
