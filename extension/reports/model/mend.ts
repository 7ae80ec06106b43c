import type { SilentTime } from '../../billing/index.ts';
import type { ReportView } from '../../messages/reports.ts';
import { reports, troubles } from '../../ui/words/index.ts';

/** What would give most of the silent time a title, and how much. */
export interface Mend {
  text: string;
  ms: number;
  /** Where it is changed; null where that is not in Matterline. */
  link: { to: string; text: string } | null;
}

const words = reports.silence;
/** Where the options say something about it. */
const RECORDING = '../options/index.html#recording';
const OUTLOOK = /outlook/iu;

/** What one kind of silence is mended by. */
function mendOf({ kind, what, ms }: SilentTime, subjects: boolean | null): Mend {
  if (kind === 'no-subject') {
    const canAsk = subjects === false && OUTLOOK.test(what);
    return canAsk
      ? { text: words.subjects, ms, link: { to: RECORDING, text: words.subjectsLink } }
      : { text: words.mail(what), ms, link: null };
  }
  if (kind === 'blind') {
    const said = Object.entries(troubles.blind).find(([why]) => why === what)?.[1];
    return { text: said?.advice ?? words.nameless, ms, link: { to: RECORDING, text: words.checkLink } };
  }
  return what === ''
    ? { text: words.nameless, ms, link: { to: RECORDING, text: words.checkLink } }
    : { text: words.program(what), ms, link: { to: RECORDING, text: words.programLink } };
}

/** The one change that would mend most; null where there is nothing to mend. */
export function bestMend({ silent, subjects }: Pick<ReportView, 'silent' | 'subjects'>): Mend | null {
  const mends = new Map<string, Mend>();
  for (const one of silent) {
    const mend = mendOf(one, subjects);
    const known = mends.get(mend.text);
    if (known) known.ms += mend.ms;
    else mends.set(mend.text, mend);
  }
  return [...mends.values()].reduce<Mend | null>((best, mend) => (best && best.ms >= mend.ms ? best : mend), null);
}

/** What silent time is called. */
export function silenceName({ kind, what }: SilentTime): string {
  if (kind === 'no-subject') return words.noSubject(what);
  if (kind === 'untitled') return what === '' ? words.unnamed : words.untitled(what);
  return Object.entries(words.blind).find(([why]) => why === what)?.[1] ?? what;
}
