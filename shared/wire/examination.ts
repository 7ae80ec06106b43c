import * as v from 'valibot';
import { text } from './shapes.ts';

/** A sentence of a finding, with a path in it at most. */
const sentence = text(1024);
/** More things are not looked at. */
const MAX_FINDINGS = 200;

const finding = v.object({
  what: text(200),
  /** `note`: nothing is wrong, and this is worth knowing. */
  state: v.picklist(['ok', 'wrong', 'note']),
  /** What is wrong or worth knowing, and what to do about it, each in whole sentences; null where there is nothing. */
  trouble: v.nullable(sentence),
  advice: v.nullable(sentence),
  /** Present where `repair` may put it right. */
  repair: v.exactOptional(v.literal(true)),
});

/** What the helper found when it looked at every link from the browser to the observer; without a word of any title. */
export const examination = v.object({
  helper: text(),
  well: v.boolean(),
  findings: v.pipe(v.array(finding), v.maxLength(MAX_FINDINGS)),
});
export type Examination = v.InferOutput<typeof examination>;
