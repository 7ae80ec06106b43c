// @ts-check
// A native host that plays recorded samples to the extension instead of watching windows. Started by the browser as
// `replay-host.mjs FILE …`; FILE holds a JSON list of samples.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';

const file = process.argv[2] ?? '';
/** @type {{ seq: number }[]} */
const samples = JSON.parse(readFileSync(file, 'utf8'));
/** The same at each start: what the extension has of it is not played again. */
const journal = createHash('md5')
  .update(file)
  .digest('hex')
  .replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
const BATCH = 500;

/** @param {object} message */
function send(message) {
  const body = Buffer.from(JSON.stringify(message));
  const head = Buffer.alloc(4);
  head.writeUInt32LE(body.length);
  process.stdout.write(Buffer.concat([head, body]));
}

/** @param {{ type: string, id?: number, resume?: { journal: string, seq: number } | null }} message */
function receive(message) {
  if (message.type === 'request') {
    const fault = { code: 'no-key-store', message: 'A replay keeps no secrets.' };
    send({ type: 'reply', id: message.id, fault });
  }
  if (message.type !== 'hello') return;
  const last = samples.length;
  send({ type: 'hello', protocol: 1, helper: 'replay', platform: 'linux-x11', journal, first: 1, last });
  send({ type: 'status', recording: true, blind: null, paused: false, recorder: 'here' });
  const known = message.resume?.journal === journal ? message.resume.seq : 0;
  for (let from = known; from < samples.length; from += BATCH)
    send({ type: 'samples', journal, items: samples.slice(from, from + BATCH) });
}

let held = Buffer.alloc(0);
process.stdin.on('data', (chunk) => {
  held = Buffer.concat([held, chunk]);
  while (held.length >= 4 && held.length >= 4 + held.readUInt32LE(0)) {
    const end = 4 + held.readUInt32LE(0);
    receive(JSON.parse(held.subarray(4, end).toString()));
    held = held.subarray(end);
  }
});
process.stdin.on('end', () => process.exit(0));
