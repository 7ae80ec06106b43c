import { readJson, type Trouble } from '../../shared/index.ts';
import { administeredFile, readAdministered } from './administered.ts';
import type { Environment } from './folders.ts';
import type { System } from './system.ts';
import type { Trust } from './trust.ts';

/** Extensions besides Matterline's own builds that may start the helper: a firm's own package has an id of its own. */
export interface Admitted {
  chromium: readonly string[];
  firefox: readonly string[];
}

export const NOBODY_ADMITTED: Admitted = { chromium: [], firefox: [] };

/** As Chromium makes ids of keys, and as Firefox takes them: like an address, or a GUID in braces. */
const IDS: Readonly<Record<keyof Admitted, RegExp>> = {
  chromium: /^[a-p]{32}$/,
  firefox: /^(?:[\w.-]{0,60}@[\w.-]{1,60}|\{[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\})$/i,
};

/** The file in which an administrator lists them. */
export function admittedFile(system: System, env: Environment, root = '/'): string {
  return administeredFile('extensions.json', system, env, root);
}

/** So much of a name that is not known is told. */
const MAX_NAME = 100;

function idsOf(value: unknown, family: keyof Admitted): string[] | null {
  if (value === undefined) return [];
  const right = (id: unknown): id is string => typeof id === 'string' && IDS[family].test(id);
  return Array.isArray(value) && value.every(right) ? value : null;
}

/** What is wrong with a list. */
export type ListTrouble = Extract<Trouble, { code: `admitted-${string}`; file: string }>;

/** What a list says, or why it cannot be used. @param file where it lies */
export function parseAdmitted(text: string, file: string): Admitted | ListTrouble {
  const found = readJson(text)?.value;
  if (typeof found !== 'object' || found === null || Array.isArray(found)) return { code: 'admitted-no-object', file };
  const { chromium, firefox, ...rest } = found as Record<string, unknown>;
  const [other] = Object.keys(rest);
  if (other !== undefined) return { code: 'admitted-names-other', file, field: other.slice(0, MAX_NAME) };
  const ids = { chromium: idsOf(chromium, 'chromium'), firefox: idsOf(firefox, 'firefox') };
  if (ids.chromium === null) return { code: 'admitted-no-ids', file, field: 'chromium' };
  if (ids.firefox === null) return { code: 'admitted-no-ids', file, field: 'firefox' };
  return { chromium: ids.chromium, firefox: ids.firefox };
}

/**
 * The extensions that the administrator of this computer lets in. A list that somebody else could have written, or that
 * cannot be used as a whole, lets nobody in, and comes back as what is wrong with it.
 * @param trust who may own the list and what leads to it; null where that is not looked at, as on Windows
 */
export function readAdmitted(file: string, trust: Trust | null): Admitted | ListTrouble {
  const found = readAdministered(file, trust);
  if ('reason' in found) return { code: 'admitted-unreadable', file, reason: found.reason };
  if ('changeable' in found) return { code: 'admitted-changeable', file, path: found.changeable };
  return found.text === null ? NOBODY_ADMITTED : parseAdmitted(found.text, file);
}
