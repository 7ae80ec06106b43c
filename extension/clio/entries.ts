import { isDay } from '../../shared/index.ts';
import type { Problem } from './problems.ts';
import { dayOf, type Fields, fieldsOf, flagOf, idOf, instantOf, nestedId, numberOf, textOf } from './reading.ts';

/** One time entry as the attorney approved it. */
export interface WantedEntry {
  matterId: number;
  /** The user whose time it is. */
  userId: number;
  /** The day the work was done, in the user's zone. */
  date: string;
  /** Whole seconds worked, more than none and no more than the longest day has. */
  seconds: number;
  /** The narrative. */
  note: string;
  categoryId?: number;
  /** UTBMS codes. */
  taskId?: number;
  activityId?: number;
  /** Left to Clio where it is not given. */
  nonBillable?: boolean;
  /** On the bill at no cost; such an entry is non-billable too. Left to Clio where it is not given. */
  noCharge?: boolean;
}

/** What can be changed of an entry that is not on a bill. */
export type EntryChange = Partial<
  Pick<WantedEntry, 'date' | 'seconds' | 'note' | 'categoryId' | 'taskId' | 'activityId' | 'nonBillable' | 'noCharge'>
>;

/**
 * A time entry as Clio keeps it. All but the id is null where Clio left it out or wrote it in another way than
 * documented.
 */
export interface StoredEntry {
  id: number;
  etag: string | null;
  date: string | null;
  /** Seconds as sent; null also where the user's role hides them. */
  quantity: number | null;
  /** Seconds as Clio shows and bills them. */
  roundedQuantity: number | null;
  /** Whether the user's role hides the hours. */
  quantityRedacted: boolean;
  note: string | null;
  matterId: number | null;
  userId: number | null;
  /** Where it has UTBMS codes alone, this may be the id of one of them. */
  categoryId: number | null;
  taskId: number | null;
  activityId: number | null;
  nonBillable: boolean | null;
  noCharge: boolean | null;
  /** On a bill of any state, drafts included: it can no longer be changed. */
  onBill: boolean | null;
  /** On a bill that was issued. */
  billed: boolean | null;
  /** Epoch milliseconds by Clio's clock. */
  createdAt: number | null;
  updatedAt: number | null;
}

/** What is asked for of each entry. */
export const ENTRY_FIELDS =
  'id,etag,date,quantity,rounded_quantity,quantity_redacted,note,non_billable,no_charge,on_bill,billed,' +
  'created_at,updated_at,matter{id},user{id},activity_description{id,utbms_task_id,utbms_activity_id}';

/** An autumn day on which the clock goes back has 25 hours. */
const MAX_DAY_SECONDS = 25 * 3600;

/** What cannot be right about an entry, before anything is sent; null when all is well. */
export function faultOf(entry: Partial<WantedEntry>): Problem | null {
  const { matterId, userId, categoryId, taskId, activityId, date, seconds } = entry;
  const wrong = (id: number | undefined) => id !== undefined && idOf(id) === null;
  if (wrong(matterId)) return { kind: 'invalid', attribute: 'matter' };
  if (wrong(userId)) return { kind: 'invalid', attribute: 'user' };
  if (wrong(categoryId)) return { kind: 'invalid', attribute: 'category' };
  if (wrong(taskId) || wrong(activityId)) return { kind: 'invalid', attribute: 'code' };
  if (date !== undefined && !isDay(date)) return { kind: 'invalid', attribute: 'date' };
  if (seconds !== undefined && !(Number.isInteger(seconds) && seconds > 0 && seconds <= MAX_DAY_SECONDS)) {
    return { kind: 'invalid', attribute: 'seconds' };
  }
  return null;
}

/** What is meant for `non_billable`: an entry at no charge is non-billable, whatever else was said. */
export function meantNonBillable(entry: EntryChange): boolean | undefined {
  return entry.noCharge ? true : entry.nonBillable;
}

/** An entry, or the part of one that is to change, under Clio's attribute names. Only what was given is in it. */
export function bodyOf(entry: Partial<WantedEntry>): Record<string, unknown> {
  const body: Record<string, unknown> = {};
  if (entry.date !== undefined) body.date = entry.date;
  if (entry.seconds !== undefined) body.quantity = entry.seconds;
  if (entry.note !== undefined) body.note = entry.note;
  if (entry.matterId !== undefined) body.matter = { id: entry.matterId };
  if (entry.userId !== undefined) body.user = { id: entry.userId };
  const { categoryId, taskId, activityId } = entry;
  if (categoryId !== undefined || taskId !== undefined || activityId !== undefined) {
    body.activity_description = {
      ...(categoryId === undefined ? {} : { id: categoryId }),
      ...(taskId === undefined ? {} : { utbms_task_id: taskId }),
      ...(activityId === undefined ? {} : { utbms_activity_id: activityId }),
    };
  }
  const nonBillable = meantNonBillable(entry);
  if (nonBillable !== undefined) body.non_billable = nonBillable;
  if (entry.noCharge !== undefined) body.no_charge = entry.noCharge;
  return body;
}

/** Reads an entry; null when there is not even an id. */
export function readEntryFields(fields: Fields): StoredEntry | null {
  const id = idOf(fields.id);
  if (id === null) return null;
  const redacted = flagOf(fields.quantity_redacted) ?? false;
  const description = fieldsOf(fields.activity_description);
  return {
    id,
    etag: textOf(fields.etag),
    date: dayOf(fields.date),
    quantity: redacted ? null : numberOf(fields.quantity),
    roundedQuantity: redacted ? null : numberOf(fields.rounded_quantity),
    quantityRedacted: redacted,
    note: textOf(fields.note),
    matterId: nestedId(fields.matter),
    userId: nestedId(fields.user),
    categoryId: nestedId(description),
    taskId: idOf(description?.utbms_task_id),
    activityId: idOf(description?.utbms_activity_id),
    nonBillable: flagOf(fields.non_billable),
    noCharge: flagOf(fields.no_charge),
    onBill: flagOf(fields.on_bill),
    billed: flagOf(fields.billed),
    createdAt: instantOf(fields.created_at),
    updatedAt: instantOf(fields.updated_at),
  };
}

/** The entry in a body's `data`. */
export function entryIn(body: unknown): StoredEntry | null {
  const data = fieldsOf(fieldsOf(body)?.data);
  return data && readEntryFields(data);
}
