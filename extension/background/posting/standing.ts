import type { ClioTrouble } from '../../messages/views.ts';
import type { Entry } from '../../timeline/index.ts';

/** What is known of the way to Clio for as long as this worker lives. */
export interface Standing {
  trouble: ClioTrouble | null;
  current: Entry | null;
  waitingUntil: number | null;
  /** Whether what the worker before was sending was found. */
  swept: boolean;
}
