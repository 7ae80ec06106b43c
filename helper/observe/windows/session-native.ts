import * as koffi from 'koffi';
import { type OwnSession, quietOf } from './reading.ts';

/**
 * This process's session; null where Windows does not say.
 * @throws where Windows or a part of it is missing
 */
export function openOwnSession(): OwnSession | null {
  const kernel = koffi.load('kernel32.dll');
  const sessionOf = kernel.func('int __stdcall ProcessIdToSessionId(uint32_t process, _Out_ uint32_t *session)') as (
    process: number,
    session: [number],
  ) => number;
  const ticks = kernel.func('uint32_t __stdcall GetTickCount()') as () => number;
  const lastInput = koffi.load('user32.dll').func('int __stdcall GetLastInputInfo(_Inout_ uint8_t *info)') as (
    info: Buffer,
  ) => number;
  const id: [number] = [0];
  if (sessionOf(process.pid, id) === 0) return null;
  const info = Buffer.alloc(8);
  info.writeUInt32LE(info.length);
  return {
    id: id[0],
    quiet: () =>
      lastInput(info) === 0 ? Number.POSITIVE_INFINITY : quietOf({ input: info.readUInt32LE(4), now: ticks() }),
  };
}
