import { spawn } from 'node:child_process';
import { load } from 'koffi';
import { createFrameDecoder, encodeFrame } from '../../../helper/base/framing.ts';

// Plays a browser that starts a host for an extension and says on a line each which kinds of messages come. It ends with a
// status, or where it is to stay, only once its host has ended. With it ends what it started, as with Firefox: all is in
// one job, which only those leave who ask for it. Arguments: the host; "leave" or "stay"; the extension's id.
const kernel = load('kernel32.dll');
const createJob = kernel.func('void *__stdcall CreateJobObjectW(void *security, const char16_t *name)');
const limitJob = kernel.func(
  'int __stdcall SetInformationJobObject(void *job, int kind, const uint8_t *limits, uint32_t bytes)',
);
const joinJob = kernel.func('int __stdcall AssignProcessToJobObject(void *job, void *process)');
const self = kernel.func('void *__stdcall GetCurrentProcess()');

const EXTENDED_LIMITS = 9;
const BREAKAWAY_OK = 0x800;
const KILL_ON_JOB_CLOSE = 0x2000;

/** JOBOBJECT_EXTENDED_LIMIT_INFORMATION; the flags come after two times. */
const limits = Buffer.alloc(144);
limits.writeUInt32LE(BREAKAWAY_OK | KILL_ON_JOB_CLOSE, 16);
// Never closed: that is done by the end of this process.
const job = createJob(null, null);
if (limitJob(job, EXTENDED_LIMITS, limits, limits.length) === 0 || joinJob(job, self()) === 0) {
  throw new Error('There is no job.');
}

const [program = '', how = '', id = ''] = process.argv.slice(2);
const host = spawn(program, [`chrome-extension://${id}/`, '--parent-window=0'], {
  stdio: ['pipe', 'pipe', 'inherit'],
});
const decoder = createFrameDecoder(
  (message) => {
    const { type } = message as { type: string };
    process.stdout.write(`${type}\n`);
    if (type === 'status' && how !== 'stay') host.stdin.end();
  },
  (fault) => {
    throw new Error(fault.message);
  },
);
host.stdout.on('data', (chunk: Buffer) => decoder.push(chunk));
host.once('close', (status) => process.exit(status ?? 1));
const profile = '11111111-2222-4333-8444-555555555555';
for (const message of [
  { type: 'hello', protocol: 1, browser: 'Test 1', profile, resume: null },
  { type: 'configure', idleAfterSeconds: 600, exclusions: [], paused: false, keepCapturing: true },
]) {
  const frame = encodeFrame(message);
  if (frame.ok) host.stdin.write(frame.value);
}
