import { existsSync } from 'node:fs';
import type { Finding } from '../../shared/index.ts';
import { type Machine, rooted } from '../install/index.ts';
import { systemBus } from '../observe/index.ts';
import { note, ok } from './finding.ts';

/** It is there while the login manager runs (sd-login(3)). */
const RUNS = '/run/systemd/seats';

/** Looks whether locks, sleep and shutdown can be heard of from the login manager, on Linux. */
export function logindFinding(machine: Machine): Finding {
  const about = { code: 'session-signs' } as const;
  const runs = existsSync(rooted(machine, RUNS));
  if (runs && systemBus(machine.env) !== null) return ok(about);
  return note(about, { code: runs ? 'no-system-bus' : 'no-login-manager' });
}
