import type { Trouble } from '../../shared/index.ts';
import { administeredFile, readAdministered } from './administered.ts';
import type { Environment } from './folders.ts';
import type { System } from './system.ts';
import type { Trust } from './trust.ts';

/** So many bytes fit into a frame of the wire, with what stands around them. */
const MAX_BYTES = 200_000;

/** The firm's setup file where an administrator lays it for everybody on the computer. It is sealed; nothing is known of it here. */
export function laidSetupFile(system: System, env: Environment, root = '/'): string {
  return administeredFile('setup.matterline', system, env, root);
}

/** Why that file does not count. */
export type LaidTrouble = Extract<Trouble, { code: 'setup-unreadable' | 'setup-changeable' | 'setup-too-large' }>;

/**
 * What that file holds, null where there is none; or why it does not count: this user may not read it, somebody who is no
 * administrator could have written it, or it is none of ours.
 * @param trust who may own the file and what leads to it; null where that is not looked at, as on Windows
 */
export function readLaidSetup(file: string, trust: Trust | null): { text: string | null } | LaidTrouble {
  const found = readAdministered(file, trust);
  if ('reason' in found) return { code: 'setup-unreadable', file, reason: found.reason };
  if ('changeable' in found) return { code: 'setup-changeable', file, path: found.changeable };
  const { text } = found;
  return text !== null && Buffer.byteLength(JSON.stringify(text)) > MAX_BYTES
    ? { code: 'setup-too-large', file }
    : found;
}
