import { existsSync } from 'node:fs';
import { type Machine, rooted } from '../install/index.ts';
import { systemBus } from '../observe/index.ts';
import { type Finding, note, ok } from './finding.ts';

/** It is there while the login manager runs (sd-login(3)). */
const RUNS = '/run/systemd/seats';

/** Looks whether locks, sleep and shutdown can be heard of from the login manager, on Linux. */
export function logindFinding(machine: Machine): Finding {
  const what = 'locks, sleep and shutdown';
  const runs = existsSync(rooted(machine, RUNS));
  if (runs && systemBus(machine.env) !== null) return ok(what);
  const missing = runs ? 'message bus' : 'login manager (logind)';
  return note(
    what,
    `This system has no ${missing} to tell of them. Time at a locked screen ends only when you are idle.`,
  );
}
