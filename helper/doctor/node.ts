import { type Finding, ok, wrong } from './finding.ts';

const OLDEST = [20, 19] as const;

/** Whether this version of Node, as `v20.19.0`, is new enough for the helper. */
export function isNewEnough(version: string): boolean {
  const [major = 0, minor = 0] = version.replace(/^v/, '').split('.').map(Number);
  return major > OLDEST[0] || (major === OLDEST[0] && minor >= OLDEST[1]);
}

/** The advice to whoever has a Node that is too old. */
export const NEWER_NODE = `Install Node ${OLDEST.join('.')} or newer.`;

/** Looks at the Node that runs this very program. */
export function nodeFinding(version: string): Finding {
  const what = `Node ${version}`;
  return isNewEnough(version) ? ok(what) : wrong(what, 'It is too old.', NEWER_NODE);
}
