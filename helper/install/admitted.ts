import {
  ADMINISTRATOR,
  type Admitted,
  admittedFile,
  type ListTrouble,
  NOBODY_ADMITTED,
  readAdmitted,
} from '../base/index.ts';
import type { Machine } from './machine.ts';

/** The list of further extensions on a machine, or what is wrong with it. */
export function admittedOn({ system, env, root, administrator }: Machine): Admitted | ListTrouble {
  const file = admittedFile(system, env, root);
  const trust = system === 'windows' ? null : { ...ADMINISTRATOR, owners: [administrator] };
  return readAdmitted(file, trust);
}

/** Those that a manifest for all users names besides Matterline's own; none where the list cannot be used. */
export function admittedIn(machine: Machine): Admitted {
  const found = admittedOn(machine);
  return 'code' in found ? NOBODY_ADMITTED : found;
}
