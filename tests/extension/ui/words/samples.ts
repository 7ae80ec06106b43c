import type { popup } from '../../../../extension/ui/words/index.ts';
import type { Subject, Trouble } from '../../../../shared/index.ts';
import { SUBJECTS } from '../../../../shared/wire/subjects.ts';
import { TROUBLES } from '../../../../shared/wire/troubles.ts';
import { examplesOf } from './told-examples.ts';

type Step = Parameters<typeof popup.status.undone>[0];

const KINDS: Readonly<Record<Step['kind'], true>> = {
  ...{ tag: true, give: true, exclude: true, delete: true, split: true, join: true },
  ...{ note: true, share: true, add: true, leave: true, close: true, draft: true, timer: true },
};

/** Each step of undo with no matter, one and two; on another day or on this one; with a rule or without. */
const STEPS = Object.keys(KINDS).flatMap((kind) =>
  [[], ['⟪matter⟫'], ['⟪matter⟫', '⟪other matter⟫']].flatMap((matters) =>
    [1, 3].flatMap((count) => [
      [{ kind, count, matters }, null, undefined],
      [{ kind, count, matters }, '⟪day⟫', 'made'],
      [{ kind, count, matters }, null, 'switched-on'],
    ]),
  ),
);

/** The same with its texts as marks. */
const marked = <T extends object>(told: T): T =>
  Object.fromEntries(
    Object.entries(told).map(([name, value]) => [
      name,
      String(value).startsWith('{') ? `⟪${name.toLowerCase()}⟫` : value,
    ]),
  ) as T;

const SUBJECT = { code: 'unknown', told: '⟪told⟫' };
const FINDINGS = [
  ...examplesOf<Subject>(SUBJECTS).map(([, about]) => ({ about: marked(about), found: null })),
  ...examplesOf<Trouble>(TROUBLES).map(([, found]) => ({ about: SUBJECT, found: marked(found) })),
  ...[null, SUBJECT].map((found) => ({ about: SUBJECT, found })),
];

/** Arguments of sentences that only speak of what they know, by the sentence's place in the catalogue. */
export const SAMPLES: Readonly<Record<string, readonly (readonly unknown[])[]>> = {
  'options.recording.checkUp.finding': FINDINGS.map((finding) => [finding]),
  'popup.status.undone': STEPS,
  'popup.status.redone': STEPS,
};
