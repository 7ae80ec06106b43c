import type { OwnSession } from './reading.ts';

/** This process's session; null on other systems, where a user has one recorder for all, and where Windows does not say. */
export async function ownSession(system: NodeJS.Platform): Promise<OwnSession | null> {
  if (system !== 'win32') return null;
  try {
    const { openOwnSession } = await import('./session-native.ts');
    return openOwnSession();
  } catch (error) {
    // Without the native part nothing is seen either, which the observer says.
    if (error instanceof Error) return null;
    throw error;
  }
}
