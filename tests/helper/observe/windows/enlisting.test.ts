import * as library from 'koffi';
import { describe, expect, it } from 'vitest';
import { enlist } from '../../../../helper/observe/windows/enlisting.ts';

const WINDOW = 0x1234n;
const TOLD = 0x77n;
/** Of SYSTEM_POWER_CAPABILITIES, as winnt.h has it. */
const AOAC = 20;

interface Played {
  locks?: number;
  power?: bigint | null;
  standby?: boolean;
}

/** Plays Windows: each prototype is read by the real koffi, and each call is kept. */
function play({ locks = 1, power = TOLD, standby = true }: Played = {}) {
  const calls: string[] = [];
  const answers: Record<string, (...args: unknown[]) => unknown> = {
    WTSRegisterSessionNotification: () => locks,
    GetPwrCapabilities: (capabilities) => {
      if (standby) (capabilities as Buffer)[AOAC] = 1;
      return 1;
    },
    RegisterPowerSettingNotification: () => power,
  };
  const load = (path: string) => ({
    func(prototype: string) {
      const name = /(\w+)\(/.exec(prototype)?.[1] ?? '';
      library.proto(prototype.replace(`${name}(`, `${name}_${Math.random().toString(36).slice(2)}(`));
      return (...args: unknown[]) => {
        calls.push(`${path} ${name} ${args.filter((arg) => typeof arg === 'bigint').join(' ')}`.trim());
        const answer = answers[name];
        return answer ? answer(...args) : 1;
      };
    },
  });
  return { load: load as unknown as typeof library.load, calls };
}

const LEAVES_LOCKS = `wtsapi32.dll WTSUnRegisterSessionNotification ${WINDOW}`;
const LEAVES_DISPLAY = `user32.dll UnregisterPowerSettingNotification ${TOLD}`;

describe('what Windows is asked to tell a window', () => {
  it.each([
    ['locks and the display', {}, [LEAVES_LOCKS, LEAVES_DISPLAY]],
    ['locks alone, as the computer does not sleep with its display', { standby: false }, [LEAVES_LOCKS]],
    ['locks alone, as the display was refused', { power: null }, [LEAVES_LOCKS]],
    ['the display alone, as locks were refused', { locks: 0 }, [LEAVES_DISPLAY]],
    ['nothing, as all was refused', { locks: 0, power: null }, []],
  ] as const)('is taken back at the end: %s', (_name, played, taken) => {
    const { load, calls } = play(played);
    const leave = enlist(load, WINDOW);
    expect(calls).toContain(`wtsapi32.dll WTSRegisterSessionNotification ${WINDOW}`);
    calls.length = 0;
    leave();
    expect(calls).toEqual(taken);
  });
});
