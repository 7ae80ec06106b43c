import { createContext } from 'preact';
import { useCallback, useContext, useEffect, useRef, useState } from 'preact/hooks';
import type { Day } from '../../../shared/index.ts';
import type { DayView } from '../../messages/day.ts';
import { aboutOf, dialogOn } from './dialog-about.ts';
import { dropDialog, keepDialog, takeDialog } from './kept-dialogs.ts';
import type { Over } from './review-context.ts';

/** What stands in the fields of the open dialog, by their names. */
export interface DialogFields {
  of(name: string): unknown;
  keep(name: string, value: unknown): void;
  /** What they say was asked for: a page that is closed now does not ask again. */
  asked(): void;
  /** It was not done, and the dialog stays. */
  stay(): void;
}

const nothing = () => undefined;
const NO_FIELDS: DialogFields = { of: nothing, keep: nothing, asked: nothing, stay: nothing };

/** The fields of the dialog around. */
export const CurrentFields = createContext<DialogFields>(NO_FIELDS);

/**
 * A field of a dialog. What the attorney writes in it is kept until the dialog is left, also where the page is closed in
 * mid-word: then the dialog is open again with it when its day is shown next.
 * @param name tells it from the dialog's other fields
 * @param initial what stands in it before that; what is kept must be plain data
 */
export function useField<T>(name: string, initial: T): [T, (value: T) => void] {
  const fields = useContext(CurrentFields);
  const [value, setValue] = useState<T>(() => {
    const kept = fields.of(name);
    return kept === undefined ? initial : (kept as T);
  });
  const write = (next: T) => {
    setValue(next);
    fields.keep(name, next);
  };
  return [value, write];
}

/** What lies over the day, and what stands in its fields. */
export interface OpenDialog {
  over: Over | null;
  setOver(over: Over | null): void;
  fields: DialogFields;
}

/** The fields of a dialog about something of a day, kept from the first word on. @param before what stands in them */
function fieldsOf(day: Day, over: Over | null, before: Record<string, unknown>): DialogFields {
  const about = over && aboutOf(over);
  if (!about) return NO_FIELDS;
  const fields = new Map(Object.entries(before));
  const stay = () => {
    if (fields.size > 0) keepDialog({ day, about, fields: Object.fromEntries(fields) });
  };
  return {
    of: (name) => fields.get(name),
    keep: (name, value) => {
      fields.set(name, value);
      stay();
    },
    asked: dropDialog,
    stay,
  };
}

/** What lies over a day; the dialog that a page was closed with is open again when its day is shown next. */
export function useKeptDialog(day: DayView | null): OpenDialog {
  const [open, setOpen] = useState<Omit<OpenDialog, 'setOver'>>({ over: null, fields: NO_FIELDS });
  const now = useRef({ day, over: open.over });
  now.current = { day, over: open.over };

  useEffect(() => {
    if (!now.current.day) return;
    const { day: shown } = now.current.day;
    void takeDialog(shown).then((kept) => {
      const { day, over: other } = now.current;
      // Meanwhile the attorney opened another dialog, or went to another day.
      if (!kept || other || day?.day !== shown) return;
      const over = dialogOn(day, kept.about);
      if (!over) return;
      keepDialog(kept);
      setOpen({ over, fields: fieldsOf(shown, over, kept.fields) });
    });
  }, [day?.day]);

  const setOver = useCallback((over: Over | null) => {
    // At once: the page may be closed before it shows that the dialog was left.
    if (now.current.over && aboutOf(now.current.over)) dropDialog();
    setOpen({ over, fields: now.current.day ? fieldsOf(now.current.day.day, over, {}) : NO_FIELDS });
  }, []);

  return { ...open, setOver };
}
