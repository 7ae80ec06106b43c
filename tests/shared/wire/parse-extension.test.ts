import { describe, expect, it } from 'vitest';
import { parseExtensionMessage } from '../../../shared/index.ts';
import { ack, asking, configure, FULL, file, hello, name, request, UUID, valid } from './valid-extension.ts';

/** Names that lead elsewhere, are no file of Matterline's, or are another file on a system that tells no capitals. */
const FOREIGN_FILES = [
  '../matterline-a.matterline',
  'matterline-a/../../b.matterline',
  'matterline-a\\b.matterline',
  '/etc/passwd',
  'matterline-a.matterline.exe',
  'matterline-A.matterline',
  'matterline-.matterline',
  'matterline-a.matterline-',
  'matterline-a.matterline\n',
  '.matterline-a.matterline',
  'matterline-a.matterline:stream',
  `matterline-${'a'.repeat(121)}.matterline`,
  'contract.docx',
  '',
];
const FOREIGN_PLACES = ['', '..', '../kept', 'a/b', 'Kept', '-a', 'a'.repeat(81), 'a\0b', 'a.json'];

const wrong: [string, unknown][] = [
  ['hello without a protocol', { ...hello, protocol: undefined }],
  ['hello without a browser', { ...hello, browser: null }],
  ['hello of a profile that is no uuid', { ...hello, profile: '../..' }],
  ['hello without a word on resuming', { ...hello, resume: undefined }],
  ['hello from half a place', { ...hello, resume: { journal: UUID } }],
  ['ack of no journal', { ...ack, journal: 1 }],
  ['ack of half a turn', { ...ack, turn: 1.5 }],
  ['ack below zero', { ...ack, seq: -1 }],
  ['configure with no idle time', { ...configure, idleAfterSeconds: 0 }],
  ['configure with half a second', { ...configure, idleAfterSeconds: 0.5 }],
  ['configure neither paused nor not', { ...configure, paused: undefined }],
  ['configure with text for a switch', { ...configure, keepCapturing: 'true' }],
  ['configure with a number for titles that cannot be checked', { ...configure, uncheckedTitles: 1 }],
  ['an answer to no question', { type: 'answer', own: true }],
  ['an answer that is no yes or no', { type: 'answer', id: 3, own: 1 }],
  ['exclusions that are no list', { ...configure, exclusions: {} }],
  ['an exclusion that is text', { ...configure, exclusions: ['Bank'] }],
  ['an exclusion by number', { ...configure, exclusions: [{ app: 7 }] }],
  ['forget without an end', { type: 'forget', from: 5 }],
  ['forget that ends before it begins', { type: 'forget', from: 5, until: 4 }],
  ['a request without an id', { ...request, id: undefined }],
  ['a request for an unknown method', asking('secret.list', {})],
  ['a request for a method of all objects', asking('constructor', {})],
  ['a request without parameters', asking('diagnose', null)],
  ['a secret without a name', asking('secret.get', {})],
  ['a secret with too long a name', asking('secret.get', { name: 'n'.repeat(513) })],
  ['a secret without a value', asking('secret.set', { name })],
  ['a secret above the limit', asking('secret.set', { name, value: 'v'.repeat(32_769) })],
  ['a place without a path', asking('place.name', { place: 'back-up' })],
  ['a piece from below zero', asking('file.read', { ...file, from: -1 })],
  ['a piece that is no base64', asking('file.write', { ...file, from: 0, data: 'é', last: true })],
  ['a piece above the limit', asking('file.write', { ...file, from: 0, data: `${FULL}AAAA`, last: true })],
  ['a piece that may be the last', asking('file.write', { ...file, from: 0, data: '' })],
  ...FOREIGN_FILES.map((bad): [string, unknown] => [
    `a file called ${bad}`,
    asking('file.delete', { ...file, name: bad }),
  ]),
  ...FOREIGN_PLACES.map((bad): [string, unknown] => [`a place called ${bad}`, asking('file.list', { place: bad })]),
];

describe('a message from the extension', () => {
  it.each(valid)('is taken as it is: %s', (_, message) => {
    expect(parseExtensionMessage(message)).toEqual({ ok: true, value: message });
  });

  it.each(wrong)('is refused with a wrong shape: %s', (_, message) => {
    expect(parseExtensionMessage(message)).toMatchObject({ ok: false, fault: { code: 'bad-request' } });
  });

  it.each(['samples', 'status', 'reply', 'hasOwnProperty'])('of the unknown type "%s" says so', (type) => {
    expect(parseExtensionMessage({ ...hello, type })).toMatchObject({ ok: false, fault: { code: 'protocol' } });
  });

  it('loses every field that is not documented', () => {
    for (const [, message] of valid)
      expect(parseExtensionMessage({ ...message, canary: 1 })).toEqual({ ok: true, value: message });
    expect(parseExtensionMessage(asking('secret.get', { name, value: 'canary' }))).toEqual({
      ok: true,
      value: asking('secret.get', { name }),
    });
  });
});

describe('a hello with faults that cannot be read', () => {
  it.each([
    ['that hold a title', [{ where: 'posting', code: 'Smith v. Acme 2026', at: 1 }]],
    ['without an instant', [{ where: 'posting', code: 'Error', at: 'now' }]],
    ['that are no list', 'Error'],
    ['that are too many', Array.from({ length: 21 }, () => ({ where: 'posting', code: 'Error', at: 1 }))],
  ])('is taken all the same, and the faults are left out (%s)', (_, faults) => {
    expect(parseExtensionMessage({ ...hello, faults })).toEqual({ ok: true, value: { ...hello, faults: [] } });
  });
});
