import type { Refusal } from '../../../timeline/index.ts';

/** Why Clio refused something, as the end of a sentence. */
export const refusals = {
  codes: {
    'old-version': 'this version of Matterline is too old for Clio. Update it.',
    missing: 'it does not find the matter, or you may no longer see it there.',
    stale: 'the entry was changed in Clio meanwhile.',
    'foreign-link': 'its answer pointed to another server, which was not followed.',
    'unknown-region': 'this region is not known.',
  } satisfies Record<Exclude<Refusal['code'], 'said' | 'invalid'>, string>,
  invalid: {
    seconds: 'the seconds of the entry cannot be right.',
    date: 'the date of the entry cannot be right.',
    matter: 'the matter of the entry cannot be right.',
    user: 'the user of the entry cannot be right.',
    category: 'the category of the entry cannot be right.',
    code: 'the code of the entry cannot be right.',
    entry: 'the entry cannot be right.',
  } satisfies Record<Extract<Refusal, { code: 'invalid' }>['attribute'], string>,
  /** Where Clio said nothing. */
  noWord: 'it gave no reason.',
  /** After Clio's own words. */
  lacksScope: (said: string, area: string) =>
    `${said} If “${area}” is ticked on the firm’s Clio application, your role lacks it.`,
};
