import type { Finding } from '../../shared/index.ts';
import { ok, wrong } from './finding.ts';

const OLDEST = [20, 19] as const;

/** Whether this version of Node, as `v20.19.0`, is new enough for the helper. */
export function isNewEnough(version: string): boolean {
  const [major = 0, minor = 0] = version.replace(/^v/, '').split('.').map(Number);
  return major > OLDEST[0] || (major === OLDEST[0] && minor >= OLDEST[1]);
}

/** The oldest version that serves. */
export const NEEDED_NODE = OLDEST.join('.');

/** Looks at the Node that runs this very program. */
export function nodeFinding(version: string): Finding {
  const about = { code: 'node', version } as const;
  return isNewEnough(version) ? ok(about) : wrong(about, { code: 'node-too-old', needed: NEEDED_NODE });
}
