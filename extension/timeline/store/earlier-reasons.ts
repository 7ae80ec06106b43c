import type { Difference, PlainReason, Reason, Refusal, RefusedReason } from '../model/reason.ts';

// Releases before version 7 of the database stored sentences where codes are now. The sentences stand here as those
// releases wrote them, and never change.

/** Codes whose sentences those releases had. */
type PlainCode = Exclude<PlainReason['code'], 'change-unseen'>;
type Why = RefusedReason['why'];

const PLAIN: Record<PlainCode, string> = {
  'in-doubt': 'Clio did not say whether it took this entry. It is looked up there before anything is sent again.',
  unclear:
    'Clio did not say whether it took this entry. What appeared there since may be this one: say whether it is. Until then it is not sent again.',
  'never-confirmed':
    'It was sent five times. Clio never said that it took this entry, and does not have it. Try again, or put it back to the drafts.',
  'change-never-confirmed':
    'Your change was sent five times, and Clio never said that it took it. Try again; until then the entry in Clio may be as it was.',
  'removal-never-confirmed':
    'Clio was asked five times to delete it, and never said that it did. Try again; until then it may still be there.',
  'deleted-in-clio': 'Deleted in Clio. It is not sent again; put it back to the drafts if that was a mistake.',
  'changed-first':
    'Somebody changed it in Clio first, and that stands. Your change was not made; look at it and change it again.',
  'change-billed': 'It is on a bill in Clio and can no longer be changed here. Change the bill there.',
  'removal-changed':
    'Somebody changed it in Clio meanwhile, so it was not taken back. Look at it and take it back again if you still want to.',
  'removal-billed': 'It is on a bill in Clio and can no longer be taken back. Take it off the bill there.',
  'may-be-duplicate':
    'Clio holds another entry that is the same and may have come of this approval too. Say whether to remove it there.',
  'is-duplicate':
    'Something on the way repeated the request, and Clio holds this entry twice. Delete one of the two there.',
};

const REFUSALS: Record<Exclude<Refusal['code'], 'said' | 'invalid'>, string> = {
  'old-version': 'this version of Matterline is too old for Clio. Update it.',
  missing: 'it does not find the matter, or you may no longer see it there.',
  stale: 'the entry was changed in Clio meanwhile.',
  'foreign-link': 'its answer pointed to another server, which was not followed.',
  'unknown-region': 'this region is not known.',
};

const NO_WORD = 'it gave no reason.';
const INVALID = /^the (seconds|date|matter|user|category|code|entry) of the entry cannot be right\.$/;
const FORBIDDEN = /^(.*) If “(.+)” is ticked on the firm’s Clio application, your role lacks it\.$/s;

const SIMPLE: Record<string, Difference> = {
  'on another matter': { attribute: 'matter' },
  'under another person': { attribute: 'user' },
  'on another day': { attribute: 'date', day: null },
  'with another time of work': { attribute: 'seconds', seconds: null },
  'with another narrative': { attribute: 'note' },
  'with another category': { attribute: 'category' },
  'with another task code': { attribute: 'task' },
  'with another activity code': { attribute: 'activity' },
  'as non-billable': { attribute: 'nonBillable', is: true },
  'as billable': { attribute: 'nonBillable', is: false },
  'at no charge': { attribute: 'noCharge', is: true },
  'with a charge': { attribute: 'noCharge', is: false },
};

/** Hours with two digits after the point, as seconds. */
const secondsOf = (hours: string | undefined) => Math.round(Number(hours) * 3600);

const keyOf = <K extends string>(sentences: Record<K, string>, sentence: string): K | undefined =>
  (Object.keys(sentences) as K[]).find((key) => sentences[key] === sentence);

function differenceOf(words: string): Difference | null {
  const day = /^on (\d{4}-\d{2}-\d{2})$/.exec(words)?.[1];
  if (day !== undefined) return { attribute: 'date', day };
  const hours = /^with (\d+\.\d{2}) h of work$/.exec(words)?.[1];
  if (hours !== undefined) return { attribute: 'seconds', seconds: secondsOf(hours) };
  return (Object.hasOwn(SIMPLE, words) && SIMPLE[words]) || null;
}

function differencesOf(list: string): Difference[] | null {
  const found = list.split(/, | and /).map(differenceOf);
  return found.every((one) => one !== null) ? found : null;
}

/** What stood between a refusal and what to do about it: nothing, or a colon and a sentence. */
function whyOf(words: string): Why | undefined {
  if (words === '.') return null;
  if (!words.startsWith(': ')) return undefined;
  const sentence = words.slice(2);
  const [, said = '', area = ''] = FORBIDDEN.exec(sentence) ?? [];
  if (area !== '') return { code: 'forbidden', said: said === NO_WORD ? '' : said, area };
  return earlierRefusal(sentence);
}

/** What a refusal meant that a release before stored as a sentence. */
export function earlierRefusal(sentence: string): Refusal {
  const code = keyOf(REFUSALS, sentence);
  if (code) return { code };
  const attribute = INVALID.exec(sentence)?.[1];
  if (attribute !== undefined)
    return { code: 'invalid', attribute: attribute as Extract<Refusal, { code: 'invalid' }>['attribute'] };
  return { code: 'said', said: sentence === NO_WORD ? '' : sentence };
}

/** A whole sentence, or two that belong together; null where that is none of those known. */
function reasonOf(text: string): Reason | null {
  const code = keyOf(PLAIN, text);
  if (code) return { code };
  const kept = /^Clio keeps it (.+)\. Open it in Clio and put it right there\.$/.exec(text)?.[1];
  const changed = /^Changed in Clio: it is there (.+) now\.$/.exec(text)?.[1];
  const differences = differencesOf(kept ?? changed ?? '');
  if (differences) return { code: kept === undefined ? 'changed-in-clio' : 'kept-otherwise', differences };
  const rounded =
    /^Clio shows (\d+\.\d{2}) h for it where (\d+\.\d{2}) h was expected: the firm rounds otherwise than Matterline knew\. From now on it goes by this\.$/.exec(
      text,
    );
  if (rounded) return { code: 'rounded-otherwise', shown: secondsOf(rounded[1]), expected: secondsOf(rounded[2]) };
  const refused = /^Clio did not accept it(.+) Change it and send it again\.$/s.exec(text)?.[1];
  const unchanged = /^Clio did not accept the change(.+) The entry is as it was\.$/s.exec(text)?.[1];
  const why = whyOf(refused ?? unchanged ?? '');
  return why === undefined ? null : { code: refused === undefined ? 'change-refused' : 'refused', why };
}

/** Where one sentence may end and the next begin. */
const ENDS = /(?<=[.!?]) /g;

/** The sentences of a text, each known; null where there is no such way to read it. The first is as short as may be. */
function sentencesOf(text: string): Reason[] | null {
  const ends = [...text.matchAll(ENDS)].map(({ index }) => index);
  for (const end of [...ends, text.length]) {
    const first = reasonOf(text.slice(0, end));
    if (!first) continue;
    if (end === text.length) return [first];
    const rest = sentencesOf(text.slice(end + 1));
    if (rest) return [first, ...rest];
  }
  return null;
}

/**
 * What a release before meant by what it stored of an entry: one known sentence after another. What cannot be read as
 * those stays, as it is.
 */
export function earlierReasons(text: string | null): Reason[] {
  if (text === null || text === '') return [];
  return sentencesOf(text) ?? [{ code: 'earlier', text }];
}
