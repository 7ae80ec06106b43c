import { describe, expect, it } from 'vitest';
import type { PresenceEvent } from '../../../helper/observe/index.ts';
import { createIdleWatch } from '../../../helper/observe/x11-idle.ts';
import { type Connection, findCounter, type XEvent } from '../../../helper/x11/index.ts';

const OPCODE = 134;
const FIRST_EVENT = 83;
const COUNTER = 0x2a;

function packet(bytes: number, write: (packet: Buffer) => void): Buffer {
  const made = Buffer.alloc(bytes);
  write(made);
  return made;
}

/** The answer to ListSystemCounters: number, resolution (64 bits), length and name of each, padded to four bytes. */
function counterList(counters: [number, string][]): Buffer {
  const entries = counters.map(([id, name]) =>
    packet((14 + name.length + 3) & ~3, (entry) => {
      entry.writeUInt32LE(id, 0);
      entry.writeUInt16LE(name.length, 12);
      entry.write(name, 14, 'latin1');
    }),
  );
  return Buffer.concat([packet(32, (head) => head.writeUInt32LE(counters.length, 8)), ...entries]);
}

const COUNTERS: [number, string][] = [
  [7, 'SERVERTIME'],
  [COUNTER, 'IDLETIME'],
  [9, 'DEVICEIDLETIME 2'],
];

/** An X server with the SYNC extension, as far as idle time needs one. */
function server({ counters = COUNTERS, sync = true } = {}) {
  const state = { quiet: 0, closed: false };
  const alarms: { minor: number; alarm: number; value: number; falling: boolean }[] = [];
  let ids = 0x600000;
  const connection: Connection = {
    root: 1,
    closed: new Promise(() => undefined),
    ask: (request) => {
      if (state.closed) return Promise.resolve({ kind: 'closed' });
      const reply = (answer: Buffer) => Promise.resolve({ kind: 'reply' as const, packet: answer });
      if (request.readUInt8(0) !== OPCODE) {
        return reply(packet(32, (answer) => answer.set([sync ? 1 : 0, OPCODE, FIRST_EVENT, 0], 8)));
      }
      switch (request.readUInt8(1)) {
        case 1:
          return reply(counterList(counters));
        case 5:
          expect(request.readUInt32LE(4)).toBe(COUNTER);
          return reply(
            packet(32, (answer) => {
              answer.writeInt32LE(Math.floor(state.quiet / 2 ** 32), 8);
              answer.writeUInt32LE(state.quiet % 2 ** 32, 12);
            }),
          );
        default:
          return reply(Buffer.alloc(32));
      }
    },
    tell: (request) => {
      expect([request.readUInt8(0), request.readUInt16LE(2) * 4]).toEqual([OPCODE, request.length]);
      expect(request.readUInt32LE(12)).toBe(COUNTER);
      alarms.push({
        minor: request.readUInt8(1),
        alarm: request.readUInt32LE(4),
        value: request.readUInt32LE(24),
        falling: request.readUInt32LE(28) === 1,
      });
    },
    newId: () => {
      ids += 1;
      return ids;
    },
    close: () => undefined,
  };
  /** The server's word that the counter passed an alarm's value. */
  function alarm(falling: boolean, quiet: number): XEvent {
    const id = alarms.find((made) => made.falling === falling)?.alarm ?? 0;
    const bytes = packet(32, (event) => {
      event.writeUInt8(FIRST_EVENT + 1, 0);
      event.writeUInt32LE(id, 4);
      event.writeInt32LE(Math.floor(quiet / 2 ** 32), 8);
      event.writeUInt32LE(quiet % 2 ** 32, 12);
    });
    return { kind: 'other', packet: bytes };
  }
  return { connection, state, alarms, alarm };
}

async function watching(x: ReturnType<typeof server>, idleAfter = 600_000) {
  const events: PresenceEvent[] = [];
  const watch = await createIdleWatch(x.connection, idleAfter, (event) => events.push(event));
  await new Promise(setImmediate);
  return { watch, events };
}

describe('idle time by the counter of an X server', () => {
  it('is told by an alarm that rises through the threshold, and ended by one that falls', async () => {
    const x = server();
    const { watch, events } = await watching(x);
    expect(x.alarms).toEqual([
      { minor: 8, alarm: 0x600001, value: 600_000, falling: false },
      { minor: 8, alarm: 0x600002, value: 599_999, falling: true },
    ]);
    watch?.handle(x.alarm(false, 600_003));
    watch?.handle(x.alarm(false, 600_003));
    watch?.handle(x.alarm(true, 12));
    expect(events).toEqual([{ kind: 'idle', quiet: 600_003 }, { kind: 'input' }]);
  });

  it('is told at once where it is over already, also beyond 32 bits of milliseconds', async () => {
    const x = server();
    x.state.quiet = 2 ** 32 + 5;
    expect((await watching(x)).events).toEqual([{ kind: 'idle', quiet: 2 ** 32 + 5 }]);
  });

  it('takes another threshold for the same alarms, and looks at once', async () => {
    const x = server();
    const { watch, events } = await watching(x);
    x.state.quiet = 90_000;
    watch?.setIdleAfter(60_000);
    await new Promise(setImmediate);
    expect(x.alarms.slice(2)).toEqual([
      { minor: 9, alarm: 0x600001, value: 60_000, falling: false },
      { minor: 9, alarm: 0x600002, value: 59_999, falling: true },
    ]);
    watch?.setIdleAfter(120_000);
    await new Promise(setImmediate);
    expect(events).toEqual([{ kind: 'idle', quiet: 90_000 }, { kind: 'input' }]);
  });

  it('minds no event of another kind or of another alarm', async () => {
    const x = server();
    const { watch, events } = await watching(x);
    const foreign = packet(32, (event) => {
      event.writeUInt8(FIRST_EVENT + 1, 0);
      event.writeUInt32LE(0x999, 4);
    });
    watch?.handle({ kind: 'other', packet: foreign });
    watch?.handle({ kind: 'other', packet: Buffer.alloc(32) });
    expect(events).toEqual([]);
  });

  it.each([
    ['no such extension', { sync: false }],
    ['no counter of idle time', { counters: [[7, 'SERVERTIME']] as [number, string][] }],
    ['no counter at all', { counters: [] }],
  ])('is not told by a server with %s', async (_name, parts) => {
    expect((await watching(server(parts))).watch).toBeNull();
  });

  it('is not told where the connection ended', async () => {
    const x = server();
    x.state.closed = true;
    expect((await watching(x)).watch).toBeNull();
  });
});

describe('the list of counters', () => {
  it('is read as far as it goes when it is cut off anywhere', () => {
    const whole = counterList(COUNTERS);
    for (let end = 32; end < whole.length; end += 1)
      expect([null, COUNTER]).toContain(findCounter(whole.subarray(0, end), 'IDLETIME'));
    expect(findCounter(whole, 'IDLETIME')).toBe(COUNTER);
    expect(findCounter(whole, 'TIME')).toBeNull();
  });
});
