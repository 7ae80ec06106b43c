import type { StoredEntry } from '../../../extension/clio/index.ts';
import { NOON } from './scripted.ts';

/** An entry as Clio has it: of user 3 for matter 7, on no bill, without category and codes. */
export function storedEntry(more: Partial<StoredEntry> & Pick<StoredEntry, 'quantity' | 'note'>): StoredEntry {
  return {
    id: 9,
    etag: '"e"',
    date: '2026-04-08',
    roundedQuantity: null,
    quantityRedacted: false,
    matterId: 7,
    userId: 3,
    categoryId: null,
    taskId: null,
    activityId: null,
    nonBillable: false,
    noCharge: false,
    onBill: false,
    billed: false,
    createdAt: NOON,
    updatedAt: null,
    ...more,
  };
}
