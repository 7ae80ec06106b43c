import * as library from 'koffi';
import { describe, expect, it } from 'vitest';
import { type Native, startInSessions } from '../../../helper/local/windows-sessions.ts';

const LINE = '"C:\\Program Files\\Matterline\\program\\matterline-helper.exe" record';
/** Processes and their sessions: services, two people at the same computer, and one that is gone by now. */
const SESSIONS = new Map([
  [4, 0],
  [100, 1],
  [104, 1],
  [200, 3],
]);
const PROCESSES = [...SESSIONS.keys(), 999];

interface Played {
  /** Sessions whose user Windows gives. */
  users?: readonly number[];
  environment?: bigint | null;
  starts?: number;
}

/** Plays Windows: each prototype is read by the real koffi, and what it gives is counted until it is given back. */
function play({ users = [1, 3], environment = 0x50n, starts = 1 }: Played = {}) {
  const lines: [bigint, string][] = [];
  const held = new Set<string>();
  const answers: Record<string, (...args: never[]) => number> = {
    ProcessIdToSessionId: (id: number, session: [number]) => {
      session[0] = SESSIONS.get(id) ?? 7;
      return SESSIONS.has(id) ? 1 : 0;
    },
    WTSQueryUserToken: (session: number, token: [bigint | null]) => {
      if (!users.includes(session)) return 0;
      token[0] = BigInt(0x100 + session);
      held.add(`${token[0]}`);
      return 1;
    },
    CreateEnvironmentBlock: (block: [bigint | null]) => {
      block[0] = environment;
      if (environment !== null) held.add(`${environment}`);
      return environment === null ? 0 : 1;
    },
    DestroyEnvironmentBlock: (block: bigint) => Number(held.delete(`${block}`)),
    CloseHandle: (handle: bigint) => Number(held.delete(`${handle}`)),
    CreateProcessAsUserW: (...args: never[]) => {
      const [token, , line, , , , , , , startup, started] = args as unknown[] as [bigint, ...Buffer[]];
      expect(startup?.readUInt32LE(0)).toBe(startup?.length);
      lines.push([token, (line as Buffer).toString('utf16le')]);
      if (starts === 0) return 0;
      started?.writeBigUInt64LE(0x900n, 0);
      started?.writeBigUInt64LE(0x901n, 8);
      for (const handle of [0x900n, 0x901n]) held.add(`${handle}`);
      return 1;
    },
  };
  const load = () => ({
    func(prototype: string) {
      const name = /(\w+)\(/.exec(prototype)?.[1] ?? '';
      library.proto(prototype.replace(`${name}(`, `${name}_${Math.random().toString(36).slice(2)}(`));
      return (...args: never[]) => answers[name]?.(...args);
    },
  });
  return { native: { ...library, load } as unknown as Native, lines, held };
}

describe('a program for all who are signed in', () => {
  it('is started once in each session of a user, with that user’s rights', () => {
    const { native, lines, held } = play();
    expect(startInSessions(PROCESSES, LINE, native)).toBe(2);
    expect(lines).toEqual([
      [0x101n, `${LINE}\0`],
      [0x103n, `${LINE}\0`],
    ]);
    expect(held).toEqual(new Set());
  });

  it.each([
    ['of one session alone, as nobody is signed in to the other', { users: [3] }, 1, 1],
    ['of no session, as Windows gives nobody', { users: [] }, 0, 0],
    ['of no session, as their surroundings cannot be had', { environment: null }, 0, 0],
    ['of no session, as it cannot be started', { starts: 0 }, 0, 2],
  ] as const)('is that %s, and all is given back', (_name, played, count, tried) => {
    const { native, lines, held } = play(played);
    expect(startInSessions(PROCESSES, LINE, native)).toBe(count);
    expect(lines).toHaveLength(tried);
    expect(held).toEqual(new Set());
  });
});
