import { describe, expect, it } from 'vitest';
import { FAULTS, MAX_TEXT, parseHelperMessage } from '../../../shared/index.ts';
import { away, batch, hello, JOURNAL, samples, status, valid, win } from './valid-helper.ts';

const long = 'x'.repeat(MAX_TEXT * 2 + 1);
const wrong: [string, Record<string, unknown>][] = [
  ['a question without a number', { type: 'ask' }],
  ...Object.entries({
    protocol: ['1', -1, 1.5, null, undefined],
    helper: [1, null, long],
    platform: ['beos', null, '__proto__'],
    journal: ['x', `${JOURNAL}0`, JOURNAL.toUpperCase().replaceAll('1', 'A'), null],
    first: [-1, '1', Number.NaN, undefined],
    last: [-1, 2 ** 53, undefined],
  }).flatMap(([field, values]) =>
    values.map((value): [string, Record<string, unknown>] => [
      `hello.${field} ${String(value).slice(0, 40)}`,
      { ...hello, [field]: value },
    ]),
  ),
  ...Object.entries({
    recording: ['yes', undefined],
    blind: [5, undefined],
    paused: [0, undefined],
    recorder: ['there', undefined],
    detail: [5, long],
    settled: [null, { journal: JOURNAL, seq: 1 }, { seq: 1, at: 1 }],
  }).flatMap(([field, values]) =>
    values.map((value): [string, Record<string, unknown>] => [
      `status.${field} ${String(value).slice(0, 40)}`,
      { ...status, [field]: value },
    ]),
  ),
  ['samples of no journal', { ...samples, journal: 'x' }],
  ['samples that are no list', { ...samples, items: { length: 1 } }],
  ['a sample that is text', batch('window')],
  ['seq 0', batch({ ...win, seq: 0 })],
  ['no seq', batch({ ...win, seq: undefined })],
  ['at before 1970', batch({ ...win, at: -1 })],
  ['at after 2200', batch({ ...win, at: 8_000_000_000_000 })],
  ['at between milliseconds', batch({ ...win, at: 1.5 })],
  ['a zone beyond the world', batch({ ...win, zone: 20 * 60 })],
  ['a zone in text', batch({ ...win, zone: '60' })],
  ['a window without a title', batch({ ...win, title: undefined })],
  ['a title above the limit', batch({ ...win, title: long })],
  ['an application that is a list', batch({ ...win, app: ['Writer'] })],
  ['away for no known reason', batch({ ...away, why: 'lunch' })],
  ['away since later', batch({ ...away, since: 1001 })],
  ['away since text', batch({ ...away, since: '400' })],
  ['blind for no known reason', batch({ seq: 3, at: 1000, kind: 'blind', why: 'toString' })],
  ['an unknown kind', batch({ ...win, kind: 'constructor' })],
  ['a hole in seq', batch(win, { ...away, seq: 5 })],
  ['a seq twice', batch(win, { ...away, seq: 3 })],
  ['a seq that falls', batch(win, { ...away, seq: 2 })],
  ['a reply without an id', { type: 'reply', value: 1 }],
  ['a fault whose code is no text', { type: 'reply', id: 7, fault: { code: 7, message: '' } }],
  ['a fault without words', { type: 'reply', id: 7, fault: { code: 'locked' } }],
  ['a fault that is null', { type: 'reply', id: 7, fault: null }],
];

describe('a message from the helper', () => {
  it.each(valid)('is taken as it is: %s', (_, message) => {
    expect(parseHelperMessage(message)).toEqual({ ok: true, value: message });
  });

  it.each(wrong)('is refused with a wrong shape: %s', (_, message) => {
    expect(parseHelperMessage(message)).toMatchObject({ ok: false, fault: { code: 'bad-request' } });
  });

  const strange: [string, unknown][] = [
    ['nothing', undefined],
    ['null', null],
    ['text', 'hello'],
    ['a list', [hello]],
    ['an object without a type', {}],
    ['a type that is no text', { ...hello, type: ['hello'] }],
  ];
  it.each(strange)('is refused where it is %s', (_, message) => {
    expect(parseHelperMessage(message)).toMatchObject({ ok: false, fault: { code: 'bad-request' } });
  });

  it.each(['goodbye', 'ack', '__proto__', 'constructor', 'toString', ''])(
    'of the unknown type "%s" says so',
    (type) => {
      expect(parseHelperMessage({ ...hello, type })).toMatchObject({ ok: false, fault: { code: 'protocol' } });
      expect(Object.hasOwn(FAULTS, 'protocol')).toBe(true);
    },
  );

  it('of a newer helper says what stands for a word that is not known', () => {
    expect(parseHelperMessage({ ...status, blind: 'fog', journal: 'flooded' })).toEqual({
      ok: true,
      value: { ...status, blind: 'observer', journal: 'memory' },
    });
  });

  it('loses every field that is not documented, wherever it stands', () => {
    const more = { secret: 'canary', toString: 'x' };
    for (const [, message] of valid) {
      const { items } = message;
      const dressed = Array.isArray(items)
        ? { ...message, ...more, items: items.map((item) => ({ ...item, ...more })) }
        : { ...message, ...more };
      expect(parseHelperMessage(dressed)).toEqual({ ok: true, value: message });
    }
  });

  it('with __proto__ as a key changes nobody’s prototype and takes nothing from it', () => {
    const raw: unknown = JSON.parse(
      `{"type":"samples","journal":"${JOURNAL}","__proto__":{"polluted":1},"items":[` +
        '{"seq":3,"at":1000,"kind":"window","app":"__proto__","title":"constructor","__proto__":{"zone":60}}]}',
    );
    const parsed = parseHelperMessage(raw);
    expect(parsed).toEqual({ ok: true, value: batch({ ...win, app: '__proto__', title: 'constructor' }) });
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
    // A type that comes from the prototype alone is none that the sender wrote.
    expect(parseHelperMessage(JSON.parse('{"__proto__":{"type":"status"},"recording":true}'))).toMatchObject({
      ok: false,
    });
  });

  it('takes a fault that only a newer helper knows for a no, with its sentence', () => {
    for (const code of ['out-of-ink', 'toString'])
      expect(parseHelperMessage({ type: 'reply', id: 7, fault: { code, message: 'No ink.' } })).toEqual({
        ok: true,
        value: { type: 'reply', id: 7, fault: { code: 'denied', message: 'No ink.' } },
      });
  });
});
