import type { By, Explanation, Step } from '../../matching/index.ts';

/** By what a matter was found, after its characters. */
const BY: Readonly<Record<By, string>> = {
  number: 'is its number',
  alias: 'is a number it had before',
  custom: 'is its custom number',
  reference: 'is its client reference',
  maildrop: 'is its maildrop address',
  address: 'is the address of its page in Clio',
  rule: 'is what a rule looks for',
  glued: 'is its number, written together',
  order: 'has the parts of its number in another order',
  short: 'is its number, too short to be sure',
  cut: 'is the beginning of its number',
  client: 'is its client’s name',
  learned: 'was learned from what you tagged',
  description: 'is in its description',
};

const FATE: Readonly<Record<Step['fate'], string>> = {
  decides: '',
  also: 'It is only named beside what decides.',
  'said-already': 'Better evidence names this matter already.',
  closed: 'The matter is closed.',
  'later-rule': 'A rule before it decides.',
  'inside-longer': 'It does not count: it stands inside something longer.',
  'among-digits': 'It does not count: the digits around it say that it is a piece of something longer.',
  'written-together': 'It does not count, because it is written together.',
  'across-folders': 'It does not count, because it reaches across two folders.',
  'common-words': 'It does not count: too many matters have these words.',
};

/** What was found, in a sentence that follows the matter's number. */
export function stepWords({ by, text, fate, asks }: Step): string {
  const rule = asks && `${asks.source === 'own' ? 'your' : 'the firm’s'} rule “${asks.words ?? asks.pattern}”`;
  const found = text === '' ? (rule ?? BY[by]) : `“${text}” ${rule ? `is what ${rule} looks for` : BY[by]}`;
  return [`${found}.`, FATE[fate]].filter(Boolean).join(' ');
}

const PRIVATE = {
  'private-window': 'It is the title of a private window.',
  'tor-browser': 'It is a window of the Tor Browser.',
  'password-manager': 'It is a window of a password manager.',
} as const;

/** What a title comes to, in a sentence. `numbers` of the matters that decided it. */
export function outcomeWords({ reason, privateRule }: Explanation, numbers: readonly string[]): string {
  switch (reason) {
    case 'one-strong':
      return `Goes to ${numbers[0] ?? 'its matter'}.`;
    case 'several-strong':
      return `You are asked: ${numbers.join(' or ')}.`;
    case 'several-of-client':
      return `You are asked: the client has ${numbers.length === 2 ? 'two' : 'several'} open matters.`;
    case 'closed-only':
      return `Needs a matter: ${numbers[0] ?? 'its matter'} is closed. You can take it for this item all the same.`;
    case 'weak-only':
      return 'Needs a matter. What was found is only suggested.';
    case 'nothing':
      return 'Needs a matter. Nothing in this title points to one.';
    case 'private':
      return `Is never kept. ${privateRule ? PRIVATE[privateRule] : ''}`.trim();
  }
}
