import { useState } from 'preact/hooks';
import { secondsInClio } from '../../billing/index.ts';
import type { EntryView } from '../../messages/posting.ts';
import { clioText, workedText } from '../../ui/index.ts';
import { common, dialogs } from '../../ui/words/index.ts';
import { isMoreThanWorked } from '../model/entry-time.ts';
import { secondsFrom } from '../model/hours-text.ts';
import { useField } from '../state/use-kept-dialog.ts';

const words = dialogs.editEntry;

/** The time of an entry as it is being written. */
export interface EntryHours {
  field: string;
  /** What is to go to Clio, whole seconds, where that is another than before; null where it is not, or cannot be read. */
  seconds: number | null;
  /** What Clio will show of it, seconds. */
  inClio: number;
  /** So much was not worked. */
  more: boolean;
  /** The attorney said that more is right. */
  moreIsRight: boolean;
  readable: boolean;
  /** It can go to Clio. */
  fits: boolean;
  /** @returns what Clio will show of what is written */
  write(field: string): number;
  confirm(right: boolean): void;
}

/**
 * The time of an entry to be changed, from what Clio shows or what a change before asked for.
 * @param increment Clio's increment in seconds, or null
 */
export function useEntryHours(entry: EntryView, increment: number | null): EntryHours {
  const asked = entry.unsent?.seconds;
  const proposed = common.decimals(asked === undefined ? entry.inClio : secondsInClio(asked, increment));
  const [field, setField] = useField('hours', proposed);
  const [moreIsRight, confirm] = useState(false);
  const meantBy = (text: string): { fits: boolean; seconds: number | null } => {
    // What a field cannot show of the proposed time is not lost to writing the same again.
    const seconds = text === proposed ? (asked ?? null) : secondsFrom(text);
    const fits = text === proposed || (seconds !== null && seconds > 0);
    return { fits, seconds: fits ? seconds : null };
  };
  const shown = (seconds: number | null) => (seconds === null ? entry.inClio : secondsInClio(seconds, increment));
  const { fits, seconds } = meantBy(field);
  const more = seconds !== null && isMoreThanWorked(entry, seconds, increment);
  return {
    ...{ field, seconds, more, moreIsRight, confirm },
    inClio: shown(seconds),
    readable: fits,
    fits: fits && (!more || moreIsRight),
    write: (text) => {
      setField(text);
      // What is written later is asked about anew.
      confirm(false);
      return shown(meantBy(text).seconds);
    },
  };
}

/** The field for an entry's time, what it comes to, and the question where it is more than was worked. */
export function HoursField({
  entry,
  hours,
  onInClio,
}: {
  entry: EntryView;
  hours: EntryHours;
  /** Called with what Clio will show, seconds, when the time was written anew. */
  onInClio: (inClio: number) => void;
}) {
  const worked = workedText(entry.minutes);
  return (
    <>
      <label class="field">
        <span>{words.hours}</span>
        <input
          type="text"
          inputMode="decimal"
          aria-invalid={!hours.readable}
          value={hours.field}
          onInput={(event) => onInClio(hours.write(event.currentTarget.value))}
        />
      </label>
      <p class="soft small" role="status">
        {hours.readable
          ? words.timeMeans(clioText(entry.inClio), clioText(hours.inClio), worked)
          : dialogs.changeTime.howToWrite}
      </p>
      {hours.more && (
        <label class="summary">
          <input
            type="checkbox"
            checked={hours.moreIsRight}
            onChange={(event) => hours.confirm(event.currentTarget.checked)}
          />
          {words.moreIsRight(clioText(hours.inClio), worked)}
        </label>
      )}
    </>
  );
}
