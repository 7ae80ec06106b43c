import type { SyncedMatter } from '../../extension/timeline/index.ts';

/** An open matter as Clio tells it, with nothing in it besides its number. */
export function sampleMatter(id: number, display_number: string, more: Partial<SyncedMatter> = {}): SyncedMatter {
  return {
    id,
    display_number,
    status: 'Open',
    description: '',
    client: null,
    custom_number: null,
    client_reference: null,
    maildrop_address: null,
    ...more,
  };
}

/** An activity category without a price that everybody may use. */
export function sampleCategory(id: number, name: string) {
  return { id, name, isDefault: false, flatRate: false, price: null as number | null, accessible: true };
}
