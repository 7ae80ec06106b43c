export const JOURNAL = '11111111-1111-4111-8111-111111111111';
export const hello = {
  type: 'hello',
  protocol: 1,
  helper: '0.1.0',
  platform: 'linux-x11',
  journal: JOURNAL,
  first: 1,
  last: 0,
};
export const samples = { type: 'samples', journal: JOURNAL, items: [] as unknown[] };
export const status = { type: 'status', recording: true, blind: null, paused: false, recorder: 'here' };
export const win = { seq: 3, at: 1000, kind: 'window', app: 'Writer', title: 'Brief' };
export const away = { seq: 3, at: 1000, kind: 'away', why: 'idle' };
export const batch = (...items: unknown[]) => ({ ...samples, items });

/** A valid message of each kind that the helper says. */
export const valid: [string, Record<string, unknown>][] = [
  ['hello', hello],
  ['hello of another protocol', { ...hello, protocol: 2 }],
  ['samples without any', samples],
  ['a window', batch(win)],
  ['no window at all', batch({ ...win, app: '', title: '' })],
  ['a window in a zone', batch({ ...win, zone: -300 })],
  [
    'a window, away and blind, with a program at the microphone',
    batch(
      { ...win, microphone: 'zoom' },
      { ...away, seq: 4, microphone: 'zoom' },
      { seq: 5, at: 1000, kind: 'blind', why: 'remote', microphone: 'zoom' },
    ),
  ],
  ['away', batch(away)],
  ['away since an earlier instant', batch({ ...away, since: 400 })],
  ['blind', batch({ seq: 3, at: 1000, kind: 'blind', why: 'wayland' })],
  ['alive', batch({ seq: 3, at: 1000, kind: 'alive' })],
  ['samples in order', batch(win, { ...away, seq: 4 })],
  ['samples of a turn, with what held before', { ...batch({ ...win, seq: 4 }), held: win, turn: 2 }],
  ['status', status],
  ['status of a profile that lost the timeline', { ...status, settled: { journal: JOURNAL, seq: 0, at: 5 } }],
  ['status with a name', { ...status, recorder: 'elsewhere', detail: 'Firefox 140' }],
  ['blind status', { ...status, recording: false, blind: 'permission' }],
  ['a question', { type: 'ask', id: 7 }],
  ['a reply', { type: 'reply', id: 7, value: 'x' }],
  ['a fault', { type: 'reply', id: 7, fault: { code: 'locked', message: 'The key store is locked.' } }],
];
