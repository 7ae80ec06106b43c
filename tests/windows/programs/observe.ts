import { writeSync } from 'node:fs';
import { createObserver } from '../../../helper/observe/index.ts';

// Tells, one JSON line each, its process and what the observer of this system tells. Arguments: milliseconds until idle,
// and `subjects` where Outlook is to be asked.
const [idleAfter, subjects] = process.argv.slice(2);
const write = (told: object) => void writeSync(1, `${JSON.stringify(told)}\n`);
write({ process: process.pid });
const observer = createObserver({ system: process.platform, env: process.env });
observer.readSubjects?.(subjects === 'subjects');
observer.start(write, Number(idleAfter));
