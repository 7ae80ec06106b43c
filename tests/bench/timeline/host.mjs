// @ts-check
// A native host for measuring: it sends the samples of each file that appears in a folder, and writes down how long it
// took until the last of them was acknowledged. Started by the browser as `timeline-host.mjs FOLDER …`.
import { randomUUID } from 'node:crypto';
import { existsSync, readFileSync, renameSync, watch, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const folder = process.argv[2] ?? '';
const journal = randomUUID();
const BATCH = 500;
let round = 0;
let greeted = false;
let sentAt = 0;
let awaited = 0;
let last = 0;

/** @param {object} message */
function send(message) {
  const body = Buffer.from(JSON.stringify(message));
  const head = Buffer.alloc(4);
  head.writeUInt32LE(body.length);
  process.stdout.write(Buffer.concat([head, body]));
}

function look() {
  const file = join(folder, `day-${round}.json`);
  if (!greeted || awaited > 0 || !existsSync(file)) return;
  /** @type {object[]} */
  const samples = JSON.parse(readFileSync(file, 'utf8')).map(
    (/** @type {object} */ sample, /** @type {number} */ index) => ({
      ...sample,
      seq: last + index + 1,
    }),
  );
  last += samples.length;
  awaited = last;
  sentAt = performance.now();
  for (let from = 0; from < samples.length; from += BATCH)
    send({ type: 'samples', journal, items: samples.slice(from, from + BATCH) });
}

/** @param {{ type: string, seq?: number }} message */
function receive(message) {
  if (message.type === 'hello') {
    send({ type: 'hello', protocol: 1, helper: '0.1.0', platform: 'linux-x11', journal, first: 1, last });
    send({ type: 'status', recording: true, blind: null, paused: false, recorder: 'here' });
    greeted = true;
    look();
  }
  if (message.type !== 'ack' || awaited === 0 || (message.seq ?? 0) < awaited) return;
  const result = join(folder, `took-${round}.json`);
  writeFileSync(`${result}.new`, JSON.stringify(performance.now() - sentAt));
  renameSync(`${result}.new`, result);
  awaited = 0;
  round += 1;
  look();
}

watch(folder, look);
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
