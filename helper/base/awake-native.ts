import * as koffi from 'koffi';

/** Windows counts in steps of 100 nanoseconds; QueryUnbiasedInterruptTime, documented from Windows 7 on. */
const WINDOWS_STEPS_A_MILLISECOND = 10_000;
/** CLOCK_UPTIME_RAW of macOS's <time.h>: steady, and at rest while the computer sleeps. */
const CLOCK_UPTIME_RAW = 8;
const NANOSECONDS_A_MILLISECOND = 1e6;

function windowsClock(): () => number {
  const kernel = koffi.load('kernel32.dll');
  const query = kernel.func('int __stdcall QueryUnbiasedInterruptTime(_Out_ uint64_t *time)') as (
    time: [number | bigint],
  ) => number;
  return () => {
    const time: [number | bigint] = [0];
    query(time);
    return Number(time[0]) / WINDOWS_STEPS_A_MILLISECOND;
  };
}

function macClock(): () => number {
  const system = koffi.load('/usr/lib/libSystem.B.dylib');
  const read = system.func('uint64_t clock_gettime_nsec_np(int clock)') as (clock: number) => number | bigint;
  return () => Number(read(CLOCK_UPTIME_RAW)) / NANOSECONDS_A_MILLISECOND;
}

/**
 * The clock of Windows or macOS that rests while the computer sleeps, in milliseconds.
 * @throws Error where the native part, or its function, is not there
 */
export function openAwakeClock(system: 'win32' | 'darwin'): () => number {
  const clock = system === 'win32' ? windowsClock() : macClock();
  // One that does not answer shows here, not in the midst of a recording.
  if (!(clock() > 0)) throw new Error('The clock of this system does not answer.');
  return clock;
}
