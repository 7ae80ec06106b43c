import {
  PACKAGING_PACKAGES,
  provision,
  SOUND_PACKAGES,
  WAYLAND_PACKAGES,
  WINDOWS_PACKAGES,
} from './desktop/provision.mjs';
import { build, LINT, type Project, runAll, TYPES } from './steps.ts';

// `npm test`: everything.

const RUNS: readonly Project[][] = [['unit', 'system'], ['e2e']];
const MODES = ['chrome', 'firefox', 'chrome-sandbox', 'firefox-sandbox'];

const say = (line: string) => console.log(line);
const missing = [
  ...provision(say),
  ...provision(say, [...WINDOWS_PACKAGES, ...WAYLAND_PACKAGES, ...SOUND_PACKAGES, ...PACKAGING_PACKAGES]),
];
if (missing.length > 0) {
  console.log(`Not installed, so tests that need them are skipped: ${missing.join(', ')}.`);
  console.log('On Debian or Ubuntu: apt-get install the above, then run npm test again.');
}
await runAll([TYPES, LINT, ...MODES.map(build)], RUNS);
