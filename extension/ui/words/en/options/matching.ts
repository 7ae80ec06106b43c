import { counted, number } from '../format.ts';

const items = (count: number, time: string) => `${counted(count, 'item', 'items')}, ${time}`;

/** Finding matters: rules, suggestions, pages, and trying a title. */
export const matching = {
  title: 'Finding matters',
  rules: {
    title: 'Your rules',
    means:
      'Words in a title give it to a matter, as a matter number does. The first rule that fits counts; yours count before your firm’s.',
    find: 'Find a rule',
    showMore: (count: number) => `Show more of ${number(count)} rules`,
    none: 'No rules yet. Add one for work whose titles never hold a number, or press Shift and a suggestion’s key in the day’s review.',
    noneFound: 'No rule has these words.',
    moved: (rule: string, place: number, of: number) => `${rule} is now number ${place} of ${of}.`,
    switchedOn: (rule: string) => `${rule} is switched on.`,
    switchedOff: (rule: string) => `${rule} is switched off.`,
    removed: (rule: string) => `Removed: ${rule}.`,
    notRead: 'The rules could not be read.',
    off: 'Switched off: it gives no time to this matter.',
    notInUse: (problem: string) => `Not in use. ${problem}`,
    firms: 'Your firm’s',
    inUse: (rule: string) => `In use: ${rule}`,
    moveUp: (rule: string) => `Move up: ${rule}`,
    moveDown: (rule: string) => `Move down: ${rule}`,
    edit: 'Edit the rule',
    add: 'New rule',
    matter: 'Matter',
    notWorkedOut: 'What would change could not be worked out. Change a word to try again.',
  },
  /** A rule's fields, also where a firm makes rules. */
  fields: {
    words: 'Words in the title',
    pattern: 'Pattern in the title',
    wordsMean: 'These words in this order, as whole words; capitals and dashes do not matter.',
    patternMeans:
      '* stands for anything, ? for one letter or digit, # for one digit, | stands between two possibilities. A word is met whole unless a * touches it.',
    usePlainWords: 'Use plain words',
    usePattern: 'Use a pattern',
    onlyInSome: 'Only in some windows',
    onlyInProgram: 'Only in this program',
    onlyWithWords: 'Only with these words in the title too',
    noOtherWords: 'No other words needed',
  },
  /** What a rule looks for, in a few words. */
  ruleWords: ({
    words,
    pattern,
    app,
    title,
  }: {
    words?: string | undefined;
    pattern?: string | undefined;
    app?: string | undefined;
    title?: string | undefined;
  }) =>
    [
      pattern === undefined ? `“${words ?? ''}”` : `pattern “${pattern}”`,
      app && ` in ${app}`,
      title && `, with “${title}” too`,
    ]
      .filter(Boolean)
      .join(''),
  problems: {
    subjects: {
      words: 'The words',
      pattern: 'The pattern',
      app: 'The program',
      title: 'The further words',
      rule: 'The rule',
    },
    noWord: 'Write at least one word with a letter or a digit.',
    empty: (subject: string) => `${subject} hold no letter or digit. Write some, or leave it empty.`,
    emptyAlternative: 'Nothing stands on one side of a “|”. Write the other possibility there, or take the “|” away.',
    tooLong: (subject: string) => `${subject} may be 200 characters long at most. Shorten the text.`,
    matchesEverything: 'This fits every title. Add a word, or name a program below.',
    unknownMatter: 'This matter is not on this computer any more. Choose another one.',
    sameId: 'This rule is there twice. Remove one of the two.',
    tooMany: 'There are more rules than can be used. Remove some that you no longer need.',
  },
  preview: {
    nothing: 'Nothing that is not yet sent would change. New windows follow the rule.',
    change: (count: number, time: string) => `<b>${items(count, time)}</b> would change.`,
    lookedAt: (days: number, older: boolean) =>
      `Looked at ${counted(days, 'day', 'days')} with time not yet sent${older ? '; older days follow the rule too' : ''}.`,
    becomes: 'becomes',
    amount: items,
    andMore: (count: number) => `and ${counted(count, 'more item', 'more items')}`,
    andMoreOtherwise: (count: number) => `and ${counted(count, 'more item', 'more items')} in other ways`,
    question: (matters: readonly string[]) => `a question: ${matters.join(' or ')}`,
    closed: (matter: string) => `${matter}, which is closed`,
    notKept: 'not kept',
    needsMatter: 'needs a matter',
  },
  learning: {
    title: 'Suggestions',
    /** @param learned from how much, as a sentence */
    means: (learned: string) =>
      `Where no title says the matter, up to three are suggested from what you tagged and approved before. ${learned}`,
    nothing: 'Nothing was learned yet. Tag a few items, or approve a day.',
    learnedFrom: (titles: number, days: number) =>
      `Learned from ${counted(titles, 'title', 'titles')} on ${counted(days, 'day', 'days')}. It stays on this computer.`,
    forgetAll: 'Forget all that was learned',
    ask: 'Forget all that was learned?',
    askAdvice: 'Suggestions start anew from what you tag from now on. Your tags stay. This cannot be undone.',
    forget: 'Forget',
    automatic: 'Tag by itself when sure',
    from: 'from',
    sure: (percent: number) => `${percent} % sure`,
    automaticOff: 'Off: a suggestion never tags anything until you take it.',
    automaticOn:
      'Now and then such a tag is another matter’s: the lower the figure, the more often. Each shows why, and can be changed.',
  },
  pages: {
    title: 'Pages in this browser',
    means: 'Many pages in Clio have the same title. Their address says which matter they show.',
    recognise: 'Recognize Clio pages',
    on: 'Kept of the tab in front: its title, and for a matter’s page in Clio the matter. Nothing else of any address, and nothing of tabs behind.',
    off: 'Your browser will ask whether Matterline may read your browsing history. It looks at the tab in front only, and keeps its title, and for a matter’s page in Clio the matter. No other part of an address is kept.',
    privateTold: 'Private windows of this profile are told by the browser itself: nothing of them is kept.',
    privateLeftOut: 'Private windows are left out, as it says under Recording.',
    refused: 'Your browser did not allow it. Nothing changed; turn it on again to be asked once more.',
  },
  tried: {
    title: 'Try a title',
    means: 'Type or paste any window title to see which matter it would get, and why. Nothing is kept.',
    titleField: 'Title',
    failed: 'The title could not be tried. Reload this page.',
    found: 'What was found in it',
    learned: 'Suggested by what you tagged before:',
    /** @param enough whether the suggestion tags by itself */
    suggestion: (reason: string, percent: number, enough: boolean) =>
      `${reason}. <soft>${percent} % sure</soft>${enough ? ' <b>Sure enough: it gets this matter.</b>' : ''}`,
    /** By what a matter was found, after its characters. */
    by: {
      number: 'is its number',
      alias: 'is a number it had before',
      custom: 'is its custom number',
      reference: 'is its client reference',
      maildrop: 'is its maildrop address',
      address: 'is the address of its page in Clio',
      rule: 'is what a rule looks for',
      serial: 'is its number without the name',
      glued: 'is its number, written together',
      order: 'has the parts of its number in another order',
      short: 'is its number, but may mean something else',
      cut: 'is the beginning of its number',
      client: 'is its client’s name',
      learned: 'was learned from what you tagged',
      description: 'is in its description',
    },
    /** What became of a piece of evidence. */
    fates: {
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
      'other-company': 'It does not count: the ending after it is another company’s.',
      'one-word': 'It does not count: this one word may mean anything.',
    },
    ownRule: (words: string) => `your rule “${words}”`,
    firmsRule: (words: string) => `the firm’s rule “${words}”`,
    looksFor: (rule: string) => `is what ${rule} looks for`,
    /** @param text the characters that were found; empty for none @param found what they are @param fate or empty */
    step: (text: string, found: string, fate: string) =>
      [`${text === '' ? found : `“${text}” ${found}`}.`, fate].filter(Boolean).join(' '),
    goesTo: (matter: string) => `Goes to ${matter}.`,
    itsMatter: 'its matter',
    asked: (matters: readonly string[]) => `You are asked: ${matters.join(' or ')}.`,
    askedOfClient: (matters: number) =>
      `You are asked: the client has ${matters === 2 ? 'two' : 'several'} open matters.`,
    closedOnly: (matter: string) => `Needs a matter: ${matter} is closed. You can take it for this item all the same.`,
    weakOnly: 'Needs a matter. What was found is only suggested.',
    nothing: 'Needs a matter. Nothing in this title points to one.',
    neverKept: 'Is never kept.',
    private: {
      'private-window': 'Is never kept. It is the title of a private window.',
      'tor-browser': 'Is never kept. It is a window of the Tor Browser.',
      'password-manager': 'Is never kept. It is a window of a password manager.',
    },
  },
};
