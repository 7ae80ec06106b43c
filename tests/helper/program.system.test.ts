import { once } from 'node:events';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createFrameDecoder, encodeFrame } from '../../helper/base/framing.ts';
import { CHROMIUM_IDS, exitStatus, type FaultCode, FIREFOX_IDS, MAX_FRAME_BYTES } from '../../shared/index.ts';
import { finish, type HelperBundle, unpackHelper } from './bundle.ts';

const HELLO = {
  type: 'hello',
  protocol: 1,
  browser: 'Test 1',
  profile: '11111111-2222-4333-8444-555555555555',
  resume: null,
};
const ORIGIN = `chrome-extension://${CHROMIUM_IDS.release}/`;
const MANIFEST = '/home/a/.mozilla/native-messaging-hosts/com.matterline.helper.json';

function frame(message: object): Buffer {
  const outcome = encodeFrame(message);
  if (!outcome.ok) throw new Error(outcome.fault.message);
  return outcome.value;
}
function decode(bytes: Buffer): { type: string }[] {
  const messages: { type: string }[] = [];
  const decoder = createFrameDecoder(
    (raw) => messages.push(raw as { type: string }),
    (fault) => {
      throw new Error(fault.code);
    },
  );
  decoder.push(bytes);
  decoder.end();
  return messages;
}

describe('the helper as a program', () => {
  let helper: HelperBundle;
  beforeAll(async () => {
    helper = await unpackHelper();
  });
  afterAll(() => helper.remove());

  it.each([
    ['Chromium, release', [ORIGIN]],
    ['Chromium, sandbox', ['--sandbox', `chrome-extension://${CHROMIUM_IDS.sandbox}/`]],
    ['Chromium, release, where the sandbox is let in', ['--sandbox', ORIGIN]],
    ['Chromium on Windows', [ORIGIN, '--parent-window=0']],
    ['Firefox, release', [MANIFEST, FIREFOX_IDS.release]],
    ['Firefox, sandbox', ['--sandbox', MANIFEST, FIREFOX_IDS.sandbox]],
  ])('answers the extension when it is started by %s', async (_name, args) => {
    const { status, out } = await helper.run(args, {}, frame(HELLO));
    expect(status).toBe(0);
    // What the recorder has of tests before comes after that.
    expect(
      decode(out)
        .map(({ type }) => type)
        .slice(0, 2),
    ).toEqual(['hello', 'status']);
  });

  it.each([
    ['another extension', ['chrome-extension://aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa/']],
    ['an origin of another kind', [`moz-extension://${CHROMIUM_IDS.release}/`]],
    ['an origin with more to it', [`chrome-extension://${CHROMIUM_IDS.release}.example/`]],
    ['the sandbox build, where it is not let in', [`chrome-extension://${CHROMIUM_IDS.sandbox}/`]],
    ['the sandbox add-on, where it is not let in', [MANIFEST, FIREFOX_IDS.sandbox]],
    [
      'another extension where the sandbox is let in',
      ['--sandbox', 'chrome-extension://aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa/'],
    ],
    ['another add-on', [MANIFEST, 'other@example.org']],
    ['an add-on with the id of a Chromium build', [MANIFEST, CHROMIUM_IDS.release]],
  ])('refuses %s before a word is said', async (_name, args) => {
    const { status, out, err } = await helper.run(args, {}, frame(HELLO));
    expect(status).toBe(exitStatus('unknown-caller'));
    expect(out).toHaveLength(0);
    expect(err).not.toBe('');
  });

  const header = (length: number) => Buffer.from(new Uint32Array([length]).buffer);
  it.each<[string, Buffer, FaultCode]>([
    ['a length of nothing', header(0), 'bad-frame'],
    ['a length above the limit', header(MAX_FRAME_BYTES + 1), 'too-large'],
    ['a length above what browsers send', header(2 ** 20 + 1), 'too-large'],
    ['a length of 2 GiB', header(2 ** 31), 'too-large'],
    ['a length of 4 GiB', header(2 ** 32 - 1), 'too-large'],
    ['half a header', header(9).subarray(0, 2), 'cut-frame'],
    ['half a body', Buffer.concat([header(9), Buffer.from('{"a"')]), 'cut-frame'],
    ['no UTF-8', Buffer.concat([header(4), Buffer.from([0x22, 0xff, 0xfe, 0x22])]), 'bad-frame'],
  ])('ends with its own status where after a greeting comes %s', async (_name, bytes, code) => {
    const { status, out, err } = await helper.run([ORIGIN], {}, Buffer.concat([frame(HELLO), bytes]));
    expect(status).toBe(exitStatus(code));
    expect(err).toContain(`${code}: `);
    // Whole frames alone, to the last one.
    expect(decode(out)[0]).toMatchObject({ type: 'hello' });
  });

  it('says why it cannot see, once it may look', async () => {
    const configure = { type: 'configure', idleAfterSeconds: 600, exclusions: [], paused: false, keepCapturing: true };
    const child = helper.start(process.execPath, [helper.bundle, ORIGIN]);
    const ended = finish(child);
    child.stdin.write(Buffer.concat([frame(HELLO), frame(configure)]));
    await once(child.stdout, 'data');
    child.kill('SIGTERM');
    const { status, out } = await ended;
    expect(status).toBe(0);
    expect(decode(out)).toContainEqual(expect.objectContaining({ type: 'hello', platform: 'linux-x11' }));
  });

  it('keeps standard output for frames, whatever else writes there', async () => {
    // Whatever the helper listens for, a library that is loaded with it prints something.
    const noise = "process.on('newListener', () => console.log('noise'))";
    const library = `data:text/javascript;base64,${Buffer.from(noise).toString('base64')}`;
    const { out, err } = await helper.run([ORIGIN], { NODE_OPTIONS: `--import ${library}` }, frame(HELLO));
    expect(err).toContain('noise');
    // A recorder that another start has configured sends its samples besides.
    expect(
      decode(out)
        .map(({ type }) => type)
        .slice(0, 2),
    ).toEqual(['hello', 'status']);
  });

  it.each([[['dance']], [['watch', '--loud']], [['install', '--browser', 'mosaic']], [['doctor', 'please']], [[]]])(
    'answers %j with its usage and status 2',
    async (args) => {
      const { status, out, err } = await helper.run(args);
      expect([status, out.length]).toEqual([2, 0]);
      expect(err).toContain('Usage:');
    },
  );

  it('watches until it is told to end: one sample a line, the last one its end', async () => {
    const child = helper.start(process.execPath, [helper.bundle, 'watch', '--json']);
    const ended = finish(child);
    await once(child.stdout, 'data');
    child.kill('SIGINT');
    const { status, out } = await ended;
    expect(status).toBe(0);
    const samples = out
      .toString()
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(samples).toMatchObject([
      { seq: 1, kind: 'blind', why: 'display' },
      { seq: 2, kind: 'away', why: 'stopped' },
    ]);
  });

  it('ends when nobody reads what it watches', async () => {
    const child = helper.start(process.execPath, [helper.bundle, 'watch', '--json']);
    child.stdout.destroy();
    const [status] = await once(child, 'exit');
    expect(status).toBe(0);
  });
});
