import { writeSync } from 'node:fs';
import { createObserver } from '../../../helper/observe/index.ts';

// Tells, one JSON line each, what the observer of this system tells. Argument: milliseconds until idle.
const observer = createObserver({ system: process.platform, env: process.env });
observer.start((told) => void writeSync(1, `${JSON.stringify(told)}\n`), Number(process.argv[2]));
