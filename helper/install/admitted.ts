import { ADMINISTRATOR, type Admitted, admittedFile, NOBODY_ADMITTED, readAdmitted } from '../base/index.ts';
import type { Machine } from './machine.ts';

/** The list of further extensions on a machine, or in words what is wrong with it, with its place. */
export function admittedOn({ system, env, root, administrator }: Machine): Admitted | string {
  const file = admittedFile(system, env, root);
  const trust = system === 'windows' ? null : { ...ADMINISTRATOR, owners: [administrator] };
  const found = readAdmitted(file, trust);
  return typeof found === 'string' ? `${file}: ${found}` : found;
}

/** Those that a manifest for all users names besides Matterline's own; none where the list cannot be used. */
export function admittedIn(machine: Machine): Admitted {
  const found = admittedOn(machine);
  return typeof found === 'string' ? NOBODY_ADMITTED : found;
}
