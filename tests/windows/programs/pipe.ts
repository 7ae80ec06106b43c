import { once } from 'node:events';
import { createConnection, createServer } from 'node:net';
import { pipeOwner } from '../../../helper/local/pipe-owner.ts';

// A server and a caller at one named pipe: what is sent comes back, its owner is known, and once the server is gone
// nobody is met.
async function run(path: string): Promise<void> {
  const server = createServer((socket) => socket.pipe(socket)).listen(path);
  await once(server, 'listening');
  const caller = createConnection(path);
  const sent = Buffer.from(Array.from({ length: 300_000 }, (_, index) => index % 256));
  caller.end(sent);
  const back: Buffer[] = [];
  for await (const chunk of caller) back.push(chunk as Buffer);
  process.stdout.write(`${Buffer.concat(back).equals(sent) ? 'the same' : 'something else'}\n`);
  process.stdout.write(`${pipeOwner(path)}\n`);
  server.close();
  await once(server, 'close');
  createConnection(path).on('error', (error: NodeJS.ErrnoException) =>
    process.stdout.write(`${error.code}\n${pipeOwner(path)}\n`),
  );
}

void run('\\\\.\\pipe\\matterline-test');
