export const UUID = '22222222-2222-4222-8222-222222222222';
export const hello = { type: 'hello', protocol: 1, browser: 'Firefox 140', profile: UUID, resume: null };
export const ack = { type: 'ack', journal: UUID, seq: 12 };
export const configure = {
  type: 'configure',
  idleAfterSeconds: 600,
  exclusions: [],
  paused: false,
  keepCapturing: true,
};
export const request = { type: 'request', id: 1, method: 'diagnose', params: {} };
export const name = 'refresh-token';
export const asking = (method: string, params: unknown) => ({ ...request, method, params });
export const file = { place: 'back-up', name: 'matterline-2026-12-01.matterline-backup' };
export const FULL = 'A'.repeat(240_000);

/** A valid message of each kind that the extension says. */
export const valid: [string, Record<string, unknown>][] = [
  ['hello', hello],
  ['hello with a place to go on from', { ...hello, resume: { journal: UUID, seq: 0 } }],
  ['hello with faults', { ...hello, faults: [{ where: 'posting', code: 'StoreError full', at: 1_790_000_000_000 }] }],
  ['ack', ack],
  ['ack of a turn', { ...ack, turn: 2 }],
  ['configure', configure],
  ['configure with exclusions', { ...configure, exclusions: [{ app: 'Bank' }, { title: 'Payroll' }, {}] }],
  ['forget', { type: 'forget', from: 0, until: 1_790_000_000_000 }],
  ['configure with titles that cannot be checked', { ...configure, uncheckedTitles: true }],
  ['configure with the microphone noticed', { ...configure, microphone: true }],
  ['configure with Outlook asked for subjects', { ...configure, subjects: true }],
  ['answer', { type: 'answer', id: 3, own: false }],
  ['secret.get', asking('secret.get', { name })],
  ['secret.set', asking('secret.set', { name, value: 'v' })],
  ['secret.delete', asking('secret.delete', { name })],
  ['diagnose', request],
  ['takeOver', asking('takeOver', {})],
  ['examine', asking('examine', {})],
  ['repair', asking('repair', {})],
  ['setupFile', asking('setupFile', {})],
  ['place.name', asking('place.name', { place: 'back-up', path: '/home/ann/Safe' })],
  ['place.name that takes a name away', asking('place.name', { place: 'back-up', path: null })],
  ['place.look', asking('place.look', { place: 'kept' })],
  ['file.list', asking('file.list', { place: 'back-up' })],
  ['file.read', asking('file.read', { ...file, from: 0 })],
  ['file.write', asking('file.write', { ...file, from: 0, data: '/+9=', last: true })],
  ['file.write of as much as a frame takes', asking('file.write', { ...file, from: 9, data: FULL, last: false })],
  ['file.delete', asking('file.delete', file)],
];
