import { expect, it } from 'vitest';
import { createWindowWatch } from '../../../helper/observe/x11-window.ts';
import type { Connection } from '../../../helper/x11/index.ts';

const INTERN_ATOM = 16;
const GET_INPUT_FOCUS = 43;

it('learns by one question whether the server answers, however deep in others the window with the keyboard lies', async () => {
  const asked: number[] = [];
  const packet = Buffer.alloc(32);
  // A focus or a parent that is no root: the way up from it would have no end.
  packet.writeUInt32LE(77, 8);
  packet.writeUInt32LE(77, 12);
  const connection: Connection = {
    root: 1_000,
    closed: new Promise(() => undefined),
    ask(request) {
      asked.push(request.readUInt8(0));
      return Promise.resolve({ kind: 'reply', packet });
    },
    tell: () => undefined,
    newId: () => 1,
    close: () => undefined,
  };
  const watch = await createWindowWatch(connection, () => undefined);
  expect(new Set(asked)).toEqual(new Set([INTERN_ATOM]));
  asked.length = 0;
  await watch?.awaitAnswer();
  expect(asked).toEqual([GET_INPUT_FOCUS]);
});
