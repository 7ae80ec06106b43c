import { EventEmitter } from 'node:events';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { createCheckUp } from '../../../helper/relay/check-up.ts';
import { runProgram } from '../../../helper/relay/run-program.ts';
import { startRecorder } from '../../../helper/relay/start-recorder.ts';
import type { Reply } from '../../../shared/index.ts';

const spawning = vi.hoisted(() => ({ now: (): unknown => null }));
vi.mock('node:child_process', () => ({ spawn: () => spawning.now() }));

const fault = (code: string) => Object.assign(new Error(`spawn ${code}`), { code });

/** How Node says that it could not start a process (lib/internal/child_process.js, spawn). */
const FAILURES: [name: string, spawn: () => unknown][] = [
  [
    'there are no descriptors left, and it has no pipes',
    () => {
      const child = Object.assign(new EventEmitter(), { pid: undefined, unref: () => undefined });
      process.nextTick(() => child.emit('error', fault('EMFILE')));
      return child;
    },
  ],
  [
    'the system has no memory for it, and nothing comes back',
    () => {
      throw fault('ENOMEM');
    },
  ],
];

describe.each(FAILURES)('a process that cannot be started, as %s', (_name, spawn) => {
  beforeEach(() => {
    spawning.now = spawn;
  });

  it('has said nothing', async () => {
    expect(await runProgram({ command: ['/x'], env: {}, timeoutMs: 1_000 }, [])).toBe('');
  });

  it('is a recorder that could not be started', async () => {
    expect(await startRecorder(['/x'], {})).toEqual({ kind: 'failed', reason: expect.stringMatching(/EMFILE|ENOMEM/) });
  });

  it.each([
    ['examine', { fault: expect.objectContaining({ code: 'denied' }) }],
    ['repair', { value: false }],
  ])('is a look or a repair that could not be done (%s), and not the end of the relay', async (method, told) => {
    const checkUp = createCheckUp({ command: ['/x'], env: {}, timeoutMs: 1_000 });
    const reply = await new Promise<Reply>((resolve) => {
      checkUp.take({ type: 'request', id: 7, method, params: {} }, resolve);
    });
    expect(reply).toEqual({ type: 'reply', id: 7, ...told });
  });
});
