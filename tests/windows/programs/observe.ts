import { writeSync } from 'node:fs';
import { createObserver } from '../../../helper/observe/index.ts';

// Tells, one JSON line each, its process and what the observer of this system tells. Argument: milliseconds until idle.
const write = (told: object) => void writeSync(1, `${JSON.stringify(told)}\n`);
write({ process: process.pid });
createObserver({ system: process.platform, env: process.env }).start(write, Number(process.argv[2]));
