import type { Mutant } from './mutant.ts';

const JOURNAL = [
  'tests/helper/journal/journal.test.ts',
  'tests/helper/journal/line.test.ts',
  'tests/helper/journal/damage.system.test.ts',
  'tests/helper/journal/crash.system.test.ts',
];
const RECORDER = ['tests/helper/recorder/recorder.test.ts', 'tests/helper/recorder/clock-set.test.ts'];
const PRESENCE = ['tests/helper/recorder/presence.test.ts', 'tests/helper/recorder/live-call.test.ts', ...RECORDER];
const SESSIONS = [
  'tests/helper/sessions/session.test.ts',
  'tests/helper/sessions/hub.test.ts',
  'tests/helper/sessions/forget.test.ts',
];

/** What the recorder writes down, and what it must not. */
export const HELPER: readonly Mutant[] = [
  {
    name: 'believes a line whose sum is wrong',
    file: 'helper/journal/line.ts',
    from: 'return sum(body) === line.slice(0, end) ? body : null;',
    to: 'return body;',
    tests: JOURNAL,
  },
  {
    name: 'goes on with a journal after the computer died',
    file: 'helper/journal/disk.ts',
    from: '(marked && marked.boot !== boot && !marked.clean)',
    to: '(marked && marked.boot === null)',
    tests: [...JOURNAL, 'tests/helper/recorder/restart.system.test.ts'],
  },
  {
    name: 'forgets where the journal was acknowledged up to',
    file: 'helper/journal/disk.ts',
    from: 'Math.max(marked?.acked ?? 0, name.before), limit)',
    to: 'name.before, limit)',
    tests: JOURNAL,
  },
  {
    name: 'keeps titles in the journal that were deleted',
    file: 'helper/sessions/deletion.ts',
    from: '      journal.shed({ from, until });\n',
    to: '',
    tests: SESSIONS,
  },
  {
    name: 'trims what was never sent',
    file: 'helper/sessions/delivery.ts',
    from: 'if (seq > sent) return null;',
    to: '',
    tests: SESSIONS,
  },
  {
    name: 'takes the word of a profile that no longer has the timeline',
    file: 'helper/sessions/delivery.ts',
    from: '(said === undefined || said === turn)',
    to: '(said === undefined || said >= 0)',
    tests: [...SESSIONS, 'tests/faults/profiles.test.ts', 'tests/helper/sessions/hub-property.test.ts'],
  },
  {
    name: 'goes on from a place that the journal never reached',
    file: 'helper/sessions/delivery.ts',
    from: 'if (seq > journal.place.last || another) journal.renew();',
    to: 'if (another) journal.renew();',
    tests: SESSIONS,
  },
  {
    name: 'records before anybody configured it',
    file: 'helper/recorder/permission.ts',
    from: 'return this.configuration !== null && !this.paused',
    to: 'return !this.paused',
    tests: [...RECORDER, 'tests/helper/recorder/asking.test.ts', 'tests/helper/sessions/kept.test.ts'],
  },
  {
    name: 'records during a pause',
    file: 'helper/recorder/permission.ts',
    from: '&& !this.paused && !this.resting',
    to: '&& !this.resting',
    tests: RECORDER,
  },
  {
    name: 'records what the attorney leaves out',
    file: 'helper/recorder/sight.ts',
    from: 'const rule = leftOut(seen, exclusions());',
    to: 'const rule = leftOut(seen, []);',
    tests: RECORDER,
  },
  {
    name: 'tells the title of a private window',
    file: 'helper/recorder/guard.ts',
    from: "if (standing === 'private') return { kind: 'away', why: 'excluded' };",
    to: '',
    tests: ['tests/helper/recorder/discretion.test.ts', 'tests/helper/recorder/unmarked-windows.test.ts'],
  },
  {
    name: 'tells the title of a browser’s window that nobody vouches for',
    file: 'helper/recorder/guard.ts',
    from: "return standing === 'unknown' && unchecked() ? observation : { ...observation, title: '' };",
    to: 'return observation;',
    tests: ['tests/helper/recorder/discretion.test.ts', 'tests/helper/recorder/unmarked-windows.test.ts'],
  },
  {
    name: 'lets a call go on for hours with nobody there',
    file: 'helper/recorder/presence.ts',
    from: 'export const CALL_LIMIT_MS = 20 * 60_000;',
    to: 'export const CALL_LIMIT_MS = 200 * 60_000;',
    tests: PRESENCE,
  },
  {
    name: 'counts time at a locked screen',
    file: 'helper/recorder/presence.ts',
    from: '          gone.add(event.why);\n',
    to: '',
    tests: PRESENCE,
  },
  {
    name: 'counts what lies between the last touch and when it was noticed',
    file: 'helper/recorder/presence.ts',
    from: 'idle = idleSince(now() - quiet,',
    to: 'idle = idleSince(now(),',
    tests: PRESENCE,
  },
  {
    name: 'credits the time that the computer slept',
    file: 'helper/base/clock.ts',
    from: "if (drift > TOLERANCE_MS) return { step: 'ahead', at, since: Math.min(expected, at) };",
    to: '',
    tests: ['tests/helper/base/clock.test.ts', ...RECORDER],
  },
  {
    name: 'lets the clock be set back without a word',
    file: 'helper/base/clock.ts',
    from: "if (drift < -TOLERANCE_MS) return { step: 'back', at, until: expected };",
    to: '',
    tests: ['tests/helper/base/clock.test.ts', ...RECORDER],
  },
  {
    name: 'keeps control characters in a title',
    file: 'shared/wire/sample.ts',
    from: "    .replace(CONTROLS, '')\n",
    to: '',
    tests: ['tests/shared/wire/sample.test.ts'],
  },
  {
    name: 'credits time after it was said that nobody was there',
    file: 'shared/wire/sample.ts',
    from: 'v.check(({ since, at }) => since === undefined || since <= at),',
    to: 'v.check(() => true),',
    tests: ['tests/shared/wire/parse-helper.test.ts', 'tests/shared/wire/sample.test.ts'],
  },
];
