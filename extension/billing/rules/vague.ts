import { bareWords } from '../../../shared/index.ts';
import type { Range } from '../entry/item.ts';
import { fineHere } from './finding.ts';
import { phrasesOf } from './phrases.ts';
import type { EntryRule } from './rule.ts';

/** A phrase of the narrative says nothing of what was done. */
export interface Vague {
  kind: 'vague';
  quote: string;
}

/**
 * Phrases that by themselves say nothing of what was done. A narrative is pointed out where one of its phrases, between
 * semicolons, full stops or line breaks, is one of these and nothing more: "Review file" is, "Review file for trial
 * exhibits" is not. Small words at the front ("the", "various") make no difference.
 */
const VAGUE = new Set(
  `administrative matters; admin; attention to case; attention to file; attention to matter; attention to this matter;
  call; calls; case management; case preparation; case review; case work; client work; communications; conference;
  conferences; conferring; continue work; continued work; correspondence; discussion; discussions; document review;
  documents; draft; draft document; draft documents; drafting; e mail; e mails; email; emails; file review;
  file work; follow up; general; legal research; legal services; legal work; letter; letters; matter review; meeting;
  meetings; misc; miscellaneous; phone call; phone calls; phone conference; prep; preparation; prepare; prepare documents;
  professional services; research; research issues; review; review case; review correspondence; review document;
  review documents; review e mail; review e mails; review email; review emails; review file; review files; review matter;
  revise; revisions; services rendered; strategy; telephone call; telephone calls; telephone conference; trial prep;
  trial preparation; update file; work; work on case; work on file; work on matter; work on project; working on case`
    .split(';')
    .map((phrase) => bareWords(phrase)),
);
const SMALL_FRONT =
  /^(?:(?:the|a|an|some|various|several|multiple|other|further|additional|misc|miscellaneous) )+(?=.)/;

/** The phrases of a narrative that say nothing of what was done, in order. */
export function vaguePhrases(narrative: string): Range[] {
  return phrasesOf(narrative)
    .filter(({ text }) => VAGUE.has(bareWords(text)) || VAGUE.has(bareWords(text).replace(SMALL_FRONT, '')))
    .map(({ start, end }) => ({ start, end }));
}

export const vague: EntryRule<Vague> = {
  check: ({ narrative }) =>
    vaguePhrases(narrative).map((range) => {
      const quote = narrative.slice(range.start, range.end);
      return {
        finding: { kind: 'vague', quote },
        stops: 'no',
        fine: fineHere(`vague:${quote}`),
        fixes: [{ kind: 'write', range }],
        offer: 'narrative',
      };
    }),
};
