// Tries to take a lock once it is told to, says what came of it, and lives until standard input ends.
import { takeLock } from '../../../../helper/local/index.ts';

const [path = '', socket = ''] = process.argv.slice(2);
process.stdin.once('data', async () => {
  const outcome = await takeLock(path, socket);
  process.stdout.write(`${JSON.stringify(outcome)}\n`);
});
process.stdin.on('end', () => process.exit());
process.stdout.write('ready\n');
