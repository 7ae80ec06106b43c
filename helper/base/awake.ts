import { SYSTEM_CLOCKS } from './clock.ts';

/**
 * Milliseconds from any fixed point, counted only while this computer is awake: beside the wall clock it tells of
 * sleep. Node's own steady clock does that on Linux alone; on Windows (QueryPerformanceCounter) and on macOS
 * (mach_continuous_time) it counts on through sleep. Where the native part cannot be loaded, it is Node's all the same:
 * then a sleep is a stretch without samples, of which nobody says why. Not yet run on a real Windows or on macOS.
 */
export async function awakeClock(system: NodeJS.Platform): Promise<() => number> {
  if (system !== 'win32' && system !== 'darwin') return SYSTEM_CLOCKS.steady;
  try {
    const { openAwakeClock } = await import('./awake-native.ts');
    return openAwakeClock(system);
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    return SYSTEM_CLOCKS.steady;
  }
}
