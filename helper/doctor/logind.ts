import { existsSync } from 'node:fs';
import { type Machine, rooted } from '../install/index.ts';
import { type Finding, note, ok } from './finding.ts';

/** What is there while logind runs (sd-login(3)), and the bus over which it speaks. */
const RUNS = '/run/systemd/seats';
const BUS = '/run/dbus/system_bus_socket';

/** Looks whether locks, sleep and shutdown can be heard of, on Linux. */
export function logindFinding(machine: Machine): Finding {
  const what = 'locks, sleep and shutdown are told by logind';
  const missing = [RUNS, BUS].find((path) => !existsSync(rooted(machine, path)));
  if (missing === undefined) return ok(what);
  return note(what, `They are not: ${missing} is not there. Time at a locked screen ends only by idle time.`);
}
