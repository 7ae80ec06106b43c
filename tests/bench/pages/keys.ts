import { fileURLToPath } from 'node:url';
import { startVitest } from 'vitest/node';

const DAYS = fileURLToPath(new URL('tenth-days.ts', import.meta.url));
const SPEAK = fileURLToPath(new URL('../../speak-english.ts', import.meta.url));

/**
 * How many keys a tenth day takes from the popup open to all sent, and how much of it is then on a wrong matter: three
 * attorneys of each field, whose nine days before were recorded, reviewed and sent. A line each, then all of them.
 */
export async function measureKeys(): Promise<void> {
  const vitest = await startVitest(
    'test',
    [],
    {
      config: false,
      include: [DAYS],
      setupFiles: [SPEAK],
      watch: false,
      reporters: [{}],
      disableConsoleIntercept: true,
    },
    { root: process.cwd() },
  );
  await vitest.close();
}
