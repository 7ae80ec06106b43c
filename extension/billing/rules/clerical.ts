import { bareWords } from '../../../shared/index.ts';
import type { Range } from '../entry/item.ts';
import { isOverhead } from '../telling/overhead.ts';
import { isOfCosts } from '../titles/mail-subjects.ts';
import { fineHere } from './finding.ts';
import { phrasesOf } from './phrases.ts';
import type { EntryRule } from './rule.ts';

/** A phrase of a billable entry's narrative tells of clerical work, which guidelines do not pay. */
export interface Clerical {
  kind: 'clerical';
  quote: string;
}

const WORDS = String.raw`(?:\w+ ){0,3}`;
/**
 * What phrases of clerical work begin with; folded, letters and digits alone. Taken from what outside counsel guidelines
 * have in common, and from what courts call clerical (Missouri v. Jenkins, 491 U.S. 274, 288 n. 10).
 */
const TASKS = [
  'e ?fil(?:e|ed|ing)',
  'electronic(?:ally)? fil(?:e|ed|ing)',
  'work on (?:court filing|e ?filing|filing envelope|e ?billing)',
  '(?:upload|download|scan|print|fax)(?:n?ed|n?ing)?',
  '(?:photo)?cop(?:y|ied|ying)',
  '(?:make|made|making) copies',
  'bates',
  `organi[sz](?:e|ed|ing) ${WORDS}(?:files?|folders?|binders?|documents?|exhibits?)`,
  `(?:prepar|assembl|creat)(?:e|ed|ing) ${WORDS}(?:binders?|tabs|folders?|labels?|envelopes?)`,
  `index(?:ed|ing)? ${WORDS}(?:files?|documents?|pleadings)`,
  `(?:open|clos)(?:e|ed|ing)? ${WORDS}files?`,
  `(?:updat|maintain)(?:e|ed|ing)? ${WORDS}files?`,
  // A calendar call is a hearing.
  'calendar(?:ed|ing)?(?! (?:call|conference)(?: |$))',
  `docket(?:ed|ing)? ${WORDS}(?:deadlines?|dates?|hearings?)`,
  `(?:schedul|arrang|coordinat)(?:e|ed|ing) ${WORDS}(?:meetings?|calls?|conferences?|travel|depositions?|court reporter|flights?|hotel)`,
  `(?:book|make|made) ${WORDS}(?:travel|flights?|hotel)`,
  `(?:mail|courier|messenger|overnight|hand deliver)(?:ed|ing)? ${WORDS}(?:letters?|documents?|packages?|filings?|copies)`,
  `(?:prepar|revis|edit)(?:e|ed|ing)? ${WORDS}(?:invoices?|pre ?bills?|bills?|time ?entries|time ?sheets?)`,
  'e ?billing',
  '(?:time ?keeping|time entry|data entry|word processing)',
  `convert(?:ed|ing)? ${WORDS}(?:to|into) (?:pdf|word)`,
];
const CLERICAL = new RegExp(`^(?:${TASKS.join('|')})(?: |$)`, 'u');

/** "E-mail with Ana Ruiz re invoice and mediation": the subjects. */
const MAIL = /^e-?mails? (?:with .+? )?re (?<subjects>.+)$/i;

/** The subjects of mail in a phrase that are of what the attorney is paid, with their places in it. */
function costsIn(phrase: string): Range[] {
  const { subjects = '' } = MAIL.exec(phrase)?.groups ?? {};
  const from = phrase.length - subjects.length;
  return Array.from(subjects.matchAll(/(?:(?!, | and ).)+/gu), ({ 0: whole, index }) => {
    const subject = whole.replace(/^(?: |and )/, '');
    const start = from + index + whole.length - subject.length;
    return { start, end: start + subject.length };
  }).filter(({ start, end }) => isOfCosts(phrase.slice(start, end)));
}

/** Only marked: a firm may bill it to a client who never said otherwise. */
export const clerical: EntryRule<Clerical> = {
  check({ narrative, charge }) {
    if (charge !== 'billable') return [];
    return phrasesOf(narrative).flatMap(({ text, start, end }) => {
      const costs = costsIn(text).map((range) => ({ start: start + range.start, end: start + range.end }));
      const isClerical = CLERICAL.test(bareWords(text)) || (costs.length === 0 && isOverhead(text));
      const ranges = isClerical ? [{ start, end }] : costs;
      return ranges.map((range) => {
        const quote = narrative.slice(range.start, range.end);
        return {
          finding: { kind: 'clerical' as const, quote },
          stops: 'no' as const,
          fine: fineHere(`clerical:${quote}`),
          fixes: [{ kind: 'write' as const, range }],
          offer: 'narrative' as const,
        };
      });
    });
  },
};
