import type { Ack, Cursor, ExtensionHello } from '../../shared/index.ts';
import type { Journal } from '../journal/index.ts';
import { takeBatch } from './batch.ts';
import type { Outlet } from './contract.ts';

/** The samples of a journal on their way to the one extension that holds the timeline. */
export interface Delivery {
  /** Whether samples were sent that are not acknowledged. */
  readonly hasUnacked: boolean;
  /** Begins a turn of the extension as the holder, from the cursor of what it has: it counts as an ack. */
  begin(resume: ExtensionHello['resume']): void;
  /** Sends what waits, as far as there is room and for as long as the extension may have it. */
  flush(may: () => boolean): void;
  /** Whether an ack is of this turn and this journal. One of an earlier turn is of samples that went to another since. */
  isMeant(ack: Ack): boolean;
  /** Takes an ack that is meant; the cursor of what the extension has by now, or null where it was not sent that much. */
  acknowledge(ack: Ack): Cursor | null;
}

export function createDelivery(journal: Journal, outlet: Outlet): Delivery {
  /** The last sequence number that was sent or that the extension had before, in this journal. */
  let sent = 0;
  let acked = 0;
  /** Nothing was sent yet: the first sample says its zone. */
  let fresh = true;
  /** What held before the first sample is to be said with it: whoever begins there must know it. */
  let saysHeld = false;
  /** How often this connection was given the timeline. */
  let turn = 0;

  /** Goes on after a cursor; one that is beyond the journal makes a new one. */
  function resumeAfter({ seq, at }: NonNullable<ExtensionHello['resume']>): void {
    const known = journal.instantOf(seq);
    // A journal that was put back from a copy gives out numbers a second time.
    const another = at !== undefined && known !== null && known !== at;
    if (seq > journal.place.last || another) journal.renew();
    else {
      journal.trim(seq);
      sent = seq;
    }
  }

  return {
    get hasUnacked() {
      return sent > acked;
    },
    begin(resume) {
      sent = 0;
      fresh = true;
      turn += 1;
      if (resume?.journal === journal.place.id) resumeAfter(resume);
      acked = sent;
      saysHeld = sent < journal.place.first - 1;
    },
    flush(may) {
      while (may() && outlet.room) {
        const items = takeBatch(journal.from(sent + 1, fresh));
        const last = items.at(-1);
        if (!last) return;
        const { held } = journal;
        const more = saysHeld && held ? { held } : {};
        sent = last.seq;
        fresh = false;
        saysHeld = false;
        outlet.send({ type: 'samples', journal: journal.place.id, items, ...more, turn });
      }
    },
    isMeant: ({ journal: id, turn: said }) => id === journal.place.id && (said === undefined || said === turn),
    acknowledge({ seq }) {
      if (seq > sent) return null;
      journal.trim(seq);
      acked = Math.max(acked, seq);
      return { journal: journal.place.id, seq: acked };
    },
  };
}
