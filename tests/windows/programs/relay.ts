import { spawn } from 'node:child_process';
import { createFrameDecoder, encodeFrame } from '../../../helper/base/framing.ts';
import { CHROMIUM_IDS } from '../../../shared/index.ts';

// Plays the browser of one profile to the helper and says on a line of JSON each what the helper says, until the first
// samples have come. Argument: the helper.
const relay = spawn(process.execPath, [process.argv[2] ?? '', `chrome-extension://${CHROMIUM_IDS.release}/`], {
  stdio: ['pipe', 'pipe', 'inherit'],
});
const decoder = createFrameDecoder(
  (message) => {
    process.stdout.write(`${JSON.stringify(message)}\n`);
    if ((message as { type?: unknown }).type === 'samples') relay.stdin.end();
  },
  (fault) => {
    throw new Error(fault.message);
  },
);
relay.stdout.on('data', (chunk: Buffer) => decoder.push(chunk));
const profile = '11111111-2222-4333-8444-555555555555';
for (const message of [
  { type: 'hello', protocol: 1, browser: 'Test 1', profile, resume: null },
  { type: 'configure', idleAfterSeconds: 600, exclusions: [], paused: false, keepCapturing: true },
]) {
  const frame = encodeFrame(message);
  if (frame.ok) relay.stdin.write(frame.value);
}
