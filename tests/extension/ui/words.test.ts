import { describe, expect, it } from 'vitest';
import { troubleOf } from '../../../extension/background/connection/trouble.ts';
import type { Problem } from '../../../extension/clio/index.ts';
import type { HelperView, RemarkView } from '../../../extension/messages/helper.ts';
import type { ClioTrouble, EvidenceReason } from '../../../extension/messages/views.ts';
import { clioWords } from '../../../extension/ui/clio-words.ts';
import { evidenceText } from '../../../extension/ui/evidence-words.ts';
import { remarkWords } from '../../../extension/ui/helper-remark-words.ts';
import { helperWords } from '../../../extension/ui/helper-words.ts';
import { BLIND, JOURNAL_TROUBLES } from '../../../shared/index.ts';

const JARGON =
  /\b(?:ports?|workers?|indexeddb|json|exceptions?|undefined|null|nan|oauth|tokens?|http|api|stdio|payload|stack|bug)\b|\[object/i;
const SENTENCE = /^\p{Lu}[\s\S]*[.!?]$/u;

function expectPlain(text: string): void {
  expect(text).toMatch(SENTENCE);
  expect(text).not.toMatch(JARGON);
}

const NOW = new Date(2026, 10, 23, 14, 0).getTime();

/** Every state, so that a new one without words does not compile. */
const HELPER: { [K in HelperView['kind']]: Extract<HelperView, { kind: K }>[] } = {
  off: [{ kind: 'off' }],
  connecting: [{ kind: 'connecting' }],
  recording: [{ kind: 'recording' }],
  paused: [
    { kind: 'paused', until: null },
    { kind: 'paused', until: NOW + 3_600_000 },
    { kind: 'paused', until: NOW + 86_400_000 },
  ],
  blind: BLIND.map((why) => ({ kind: 'blind', why })),
  elsewhere: [
    { kind: 'elsewhere', who: 'Firefox 140' },
    { kind: 'elsewhere', who: null },
  ],
  missing: [{ kind: 'missing' }],
  forbidden: [{ kind: 'forbidden' }],
  stopped: [{ kind: 'stopped' }],
  silent: [{ kind: 'silent' }],
  unreadable: [{ kind: 'unreadable' }],
  version: [{ kind: 'version', theirs: 2 }],
  store: [
    { kind: 'store', trouble: 'blocked' },
    { kind: 'store', trouble: 'hanging' },
    { kind: 'store', trouble: 'refused' },
    { kind: 'store', trouble: 'newer' },
    { kind: 'store', trouble: 'full' },
    { kind: 'store', trouble: 'lost' },
  ],
};
const views = Object.values(HELPER).flat();

describe('what is said of the helper', () => {
  it.each(views)('is plain and tells what to do: %o', (view) => {
    const { label, tone, trouble, advice } = helperWords(view, NOW);
    expect(label).toMatch(/^\p{Lu}[^.]{0,30}$/u);
    expect(label).not.toMatch(JARGON);
    if (tone === 'bad') expect([trouble, advice]).toEqual([expect.any(String), expect.any(String)]);
    expect(trouble === undefined).toBe(advice === undefined);
    for (const text of [trouble, advice]) if (text !== undefined) expectPlain(text);
  });

  it('differs from one state to the next, so that each can be told from its words', () => {
    const said = views.map((view) => JSON.stringify(helperWords(view, NOW)));
    expect(new Set(said).size).toBe(views.length);
  });
});

/** Every remark, so that a new one without words does not compile. */
const REMARKS: { [K in RemarkView['kind']]: Extract<RemarkView, { kind: K }>[] } = {
  journal: JOURNAL_TROUBLES.map((trouble) => ({ kind: 'journal', trouble })),
  'old-helper': [{ kind: 'old-helper', theirs: '0.0.9' }],
  skipped: [
    { kind: 'skipped', from: NOW, to: NOW + 3_600_000, why: 'taken' },
    { kind: 'skipped', from: NOW, to: NOW + 3_600_000, why: 'dropped' },
  ],
  interrupted: [{ kind: 'interrupted', from: NOW, to: NOW + 3_600_000 }],
  'store-lost': [{ kind: 'store-lost', at: NOW }],
};

describe('what is said of recording while it goes on', () => {
  it.each(Object.values(REMARKS).flat())('is plain and tells what to do: %o', (remark) => {
    const { text, advice } = remarkWords(remark);
    expectPlain(text);
    for (const sentence of advice.split(/(?<=[.!?]) (?=\p{Lu})/u)) expectPlain(sentence);
  });

  it('names the hours that are not here', () => {
    for (const remark of [...REMARKS.skipped, ...REMARKS.interrupted])
      expect(remarkWords(remark).text).toMatch(/2:00|14:00/);
  });
});

describe('a pause', () => {
  const said = (until: number | null) => helperWords({ kind: 'paused', until }, NOW).trouble;
  it('is said with its end: the time today, the day besides where it is another one', () => {
    expect(said(NOW + 30 * 60_000)).toMatch(/^Paused until (?:2:30 PM|14:30)\.$/u);
    expect(said(NOW + 86_400_000)).toMatch(/24.*(?:2:00 PM|14:00)\.$/u);
    expect(said(null)).toBe('Paused until you resume.');
  });
  it('ends by itself, whether or not a browser is open', () => {
    const advice = (until: number | null) => helperWords({ kind: 'paused', until }, NOW).advice;
    expect(advice(NOW + 30 * 60_000)).toBe('Nothing is recorded until then, with the browser open or closed.');
    expect(advice(null)).toBe('Nothing is recorded meanwhile.');
  });
});

/** Every trouble as it can come; what Clio says itself is quoted as a sentence. */
const CLIO: { [K in ClioTrouble['kind']]: Extract<ClioTrouble, { kind: K }>[] } = {
  unreachable: [{ kind: 'unreachable' }],
  'on-the-way': [{ kind: 'on-the-way', status: 407 }],
  ailing: [{ kind: 'ailing' }],
  held: [
    { kind: 'held', many: 1 },
    { kind: 'held', many: 3 },
  ],
  closed: [{ kind: 'closed' }],
  declined: [{ kind: 'declined' }],
  'wrong-client': [{ kind: 'wrong-client' }],
  'not-ours': [{ kind: 'not-ours' }],
  code: [{ kind: 'code' }],
  'no-permission': [{ kind: 'no-permission' }],
  'sign-in': [{ kind: 'sign-in' }],
  'wrong-region': [{ kind: 'wrong-region' }],
  'key-store': [
    { kind: 'key-store', why: 'locked' },
    { kind: 'key-store', why: 'out-of-reach' },
  ],
  forbidden: [
    { kind: 'forbidden', scope: { area: 'Matters', write: false }, said: 'The user may not see matters.' },
    { kind: 'forbidden', scope: null, said: 'The user may not see matters.' },
  ],
  firewall: [{ kind: 'firewall' }],
  limit: [{ kind: 'limit', until: 0 }],
  refused: [
    { kind: 'refused', why: { code: 'said', said: 'The matter is closed.' } },
    { kind: 'refused', why: { code: 'old-version' } },
    { kind: 'refused', why: { code: 'invalid', attribute: 'entry' } },
  ],
  'other-user': [
    { kind: 'other-user', name: 'Ada Park', account: null },
    { kind: 'other-user', name: 'Ada Park', account: 'Park & Reed LLP' },
  ],
  'old-setup': [{ kind: 'old-setup' }],
  'shared-ended': [{ kind: 'shared-ended', as: 'Ada Park' }],
  'no-colleague': (['nobody', 'several', 'disabled'] as const).flatMap((why) =>
    (['email', 'id'] as const).map((by) => ({ kind: 'no-colleague', why, who: 'ada@firm.example', by })),
  ),
  busy: [{ kind: 'busy' }],
};
const troubles = Object.values(CLIO).flat();

describe('what is said of Clio', () => {
  it.each(troubles)('is plain and tells what to do: $kind', (trouble) => {
    const words = clioWords(trouble);
    expectPlain(words.trouble);
    expectPlain(words.advice);
  });

  it.each([
    [1, 'one entry waits.'],
    [4, '4 entries wait.'],
  ])('says that nothing is lost while %i wait', (waiting, words) => {
    expect(clioWords({ kind: 'unreachable' }, waiting).advice).toContain(`Nothing is lost: ${words}`);
    expect(clioWords({ kind: 'unreachable' }).advice).not.toContain('wait.');
  });

  it('names what waits, and what to do, where Clio refused the account', () => {
    const words = clioWords({ kind: 'sign-in' }, 7);
    expect(`${words.trouble} ${words.advice}`).toBe(
      'Clio refused this account, perhaps because the subscription lapsed. Nothing is lost; 7 entries wait. Sign in again.',
    );
    expect(clioWords({ kind: 'sign-in' }, 1).advice).toBe('Nothing is lost; 1 entry waits. Sign in again.');
    expect(clioWords({ kind: 'sign-in' }).advice).toBe('Sign in again.');
  });

  it.each(['ailing', 'held', 'unreachable', 'on-the-way'] as const)('claims no answer of Clio’s: %s', (kind) => {
    for (const trouble of CLIO[kind]) expect(clioWords(trouble).trouble).not.toMatch(/^Clio answer/);
  });

  it('names the scope to tick', () => {
    const forbidden = { kind: 'forbidden', scope: { area: 'Activities', write: true }, said: 'No.' } as const;
    expect(clioWords(forbidden).advice).toContain('tick the scope “Activities” (read and write)');
  });

  /** Every problem a request can come to, with reasons as Clio words them: without a full stop, or none at all. */
  const PROBLEMS: { [K in Problem['kind']]: Extract<Problem, { kind: K }>[] } = {
    network: [{ kind: 'network' }],
    unknown: [{ kind: 'unknown' }, { kind: 'unknown', instead: 407 }],
    'on-the-way': [{ kind: 'on-the-way', status: 200 }],
    'no-access': [{ kind: 'no-access', reason: 'Unsupported grant type' }],
    retry: [{ kind: 'retry' }],
    unreadable: [{ kind: 'unreadable' }],
    limit: [{ kind: 'limit', until: 0 }],
    'sign-in': [{ kind: 'sign-in' }],
    'wrong-client': [{ kind: 'wrong-client' }],
    'wrong-region': [{ kind: 'wrong-region' }],
    'key-store': [{ kind: 'key-store', why: 'locked' }],
    forbidden: [
      { kind: 'forbidden', scope: { area: 'Activities', write: true }, reason: 'User is not authorized' },
      { kind: 'forbidden', scope: null, reason: '' },
    ],
    firewall: [{ kind: 'firewall' }],
    gone: [{ kind: 'gone' }],
    missing: [{ kind: 'missing' }],
    stale: [{ kind: 'stale' }],
    refused: [
      { kind: 'refused', reason: 'Matter is closed' },
      { kind: 'refused', reason: 'Matter is closed!' },
      { kind: 'refused', reason: '' },
    ],
    'foreign-link': [{ kind: 'foreign-link' }],
    invalid: [{ kind: 'invalid', attribute: 'seconds' }],
  };
  it.each(Object.values(PROBLEMS).flat())('is a whole sentence whatever Clio answered: %o', (problem) => {
    const words = clioWords(troubleOf(problem));
    expectPlain(words.trouble);
    expect(words.trouble).not.toMatch(/: ?[.!?]?$|[.!?]{2}$/);
  });
});

describe('why a title means a matter', () => {
  it.each<[EvidenceReason, string]>([
    [{ code: 'rule', own: true, words: 'lease memo' }, 'Your rule “lease memo”'],
    [{ code: 'rule', own: false, words: 'lease memo' }, 'The firm’s rule “lease memo”'],
    [{ code: 'given', quote: 'Outline', app: 'Word', times: 1 }, 'You gave “Outline” in Word to this matter once'],
    [{ code: 'given', quote: 'Outline', app: '', times: 2 }, 'You gave “Outline” to this matter twice'],
    [{ code: 'given', quote: 'Outline', app: '', times: 3 }, 'You gave “Outline” to this matter 3 times'],
    [{ code: 'given-alike', quote: 'Outline' }, 'You gave “Outline” to this matter before'],
    [{ code: 'marked', quote: 'News', app: 'Edge', times: 3 }, 'You marked “News” in Edge as not client work 3 times'],
    [{ code: 'marked', quote: 'News', app: '', times: 1 }, 'You marked “News” as not client work once'],
    [{ code: 'private', quote: 'Lunch' }, '“Lunch” reads like private mail'],
    [{ code: 'own-page', quote: 'My trips' }, '“My trips” reads like a page of your own'],
    [{ code: 'left', quote: 'News' }, 'You left items with “News” without a matter before'],
    [{ code: 'own-word', quote: 'Ada', place: 'client' }, '“Ada” is in the client’s name'],
    [{ code: 'own-word', quote: 'Oak', place: 'description' }, '“Oak” is in the matter’s description'],
    [{ code: 'own-word', quote: '00012', place: 'number' }, '“00012” is in the matter’s number'],
    [{ code: 'seen-word', quote: 'Kestrel', windows: 1 }, '“Kestrel” was in a window you gave to this matter'],
    [{ code: 'seen-word', quote: 'Kestrel', windows: 4 }, '“Kestrel” was in 4 windows you gave to this matter'],
    [{ code: 'beside', before: true, after: false, sure: true }, 'You worked on this matter right before'],
    [{ code: 'beside', before: true, after: true, sure: true }, 'You worked on this matter right before and after'],
    [{ code: 'beside', before: false, after: true, sure: false }, 'The windows right after look like this matter’s'],
  ])('is said in plain words: %o', (reason, words) => {
    expect(evidenceText(reason)).toBe(words);
  });
});
