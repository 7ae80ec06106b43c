import type { ClioMatter } from '../../clio/index.ts';
import type { SyncedMatter } from '../../timeline/index.ts';

/** What is kept of a matter on this computer. */
export function keptMatter({ etag: _, updated_at: __, ...matter }: ClioMatter): SyncedMatter {
  return matter;
}
