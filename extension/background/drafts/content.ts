import {
  blanksIn,
  finalNote,
  type NarrativePart,
  narrativeOf,
  secondsInClio,
  secondsToSend,
} from '../../billing/index.ts';
import type { Charge, StoredMatter } from '../../timeline/index.ts';
import type { Defaults } from './defaults.ts';
import type { Draft } from './draft.ts';
import type { Words } from './words.ts';

/** What a draft says: what the attorney said where that is something, else what titles and firm say. */
export interface DraftContent {
  narrative: string;
  /** The attorney wrote the narrative, rather than the titles. */
  written: boolean;
  /** What the titles say, phrase by phrase, where that is the narrative; else empty. */
  phrases: NarrativePart[];
  /** What came after the attorney wrote the narrative and is not told in it, as far as that is known. */
  untold: NarrativePart[];
  /** The full note as it prints. */
  note: string;
  summary: boolean;
  category: number | null;
  /** What the category is where the attorney chose none. */
  usualCategory: number | null;
  /** It is proposed for the kind of work, and nobody chose it. */
  forWork: boolean;
  task: number | null;
  activity: number | null;
  charge: Charge;
  /** What goes to Clio where the time was changed, or split by tasks; seconds. */
  changedTo: number | null;
  /**
   * What goes to Clio: the changed time, or what was worked, rounded the attorney's way where one is set. Whole
   * seconds.
   */
  toSend: number;
  /** What Clio will show, seconds. */
  inClio: number;
  ticked: boolean;
}

/** What a draft says now. @param matter null where it is not known here */
export function contentOf(draft: Draft, matter: StoredMatter | null, defaults: Defaults, words: Words): DraftContent {
  const { patch } = draft;
  const usual = defaults.usual(draft.matter, words.workOf(draft));
  // What the firm does not have any more is none.
  const known = (list: readonly { id: number }[], id: number | null) => (list.some((one) => one.id === id) ? id : null);
  const category = known(defaults.categories, patch.category === undefined ? usual.category : patch.category);
  const written = typeof patch.narrative === 'string';
  const wording = defaults.wording(draft.matter);
  const phrases = written ? [] : words.parts(draft, matter, wording);
  const narrative = patch.narrative ?? narrativeOf(phrases);
  const untold = written && patch.told ? words.untold(draft, matter, wording, patch.told) : [];
  const changedTo = patch.seconds ?? draft.share;
  const charge = patch.charge ?? defaults.charge(matter, category);
  const toSend = changedTo ?? secondsToSend(draft.seconds * 1000, defaults.rounding, defaults.increment);
  const inClio = secondsInClio(toSend, defaults.increment);
  const summary = patch.summary ?? defaults.properties.addSummaryToNarrative;
  const complete = narrative.trim() !== '' && blanksIn(narrative).length === 0;
  return {
    narrative,
    written,
    phrases,
    untold,
    note: finalNote({
      narrative,
      summary,
      worked: draft.seconds * 1000,
      chargeable: charge === 'billable' ? inClio : 0,
    }),
    summary,
    category,
    usualCategory: usual.category,
    forWork: patch.category === undefined && usual.forWork && category !== null,
    task: known(defaults.codes, patch.task === undefined ? usual.task : patch.task),
    activity: known(defaults.codes, patch.activity === undefined ? usual.activity : patch.activity),
    charge,
    changedTo,
    toSend,
    inClio,
    ticked: draft.seconds > 0 && (patch.ticked ?? (!draft.small && complete)),
  };
}
