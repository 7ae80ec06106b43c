import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** What sway 1.7 said, each time once so many bytes had been asked: two windows of foot, until both are closed. */
export type Recorded = readonly { after: number; bytes: string }[];

/** A Wayland compositor that says what was recorded of a real one. */
export interface PlayedCompositor {
  /** For WAYLAND_DISPLAY. */
  path: string;
  /** How often somebody connected. */
  readonly connections: number;
  /** Says no more, and ends the connection. */
  hangUp(): void;
  stop(): Promise<void>;
}

/**
 * Plays what was recorded, in pieces of some length.
 * @param most so many bytes in all; then it hangs up
 */
export async function playCompositor(recorded: Recorded, piece: number, most = Infinity): Promise<PlayedCompositor> {
  const folder = mkdtempSync(join(tmpdir(), 'matterline-wayland-'));
  const path = join(folder, 'wayland-0');
  const sockets = new Set<Socket>();
  let connections = 0;

  const server = createServer((socket) => {
    connections += 1;
    sockets.add(socket);
    socket.on('error', () => socket.destroy());
    socket.on('close', () => sockets.delete(socket));
    let asked = 0;
    let said = 0;
    let next = 0;
    const go = () => {
      for (let step = recorded[next]; step && step.after <= asked && said < most; step = recorded[next]) {
        const bytes = Buffer.from(step.bytes, 'base64').subarray(0, most - said);
        for (let at = 0; at < bytes.length; at += piece) socket.write(bytes.subarray(at, at + piece));
        said += bytes.length;
        next += 1;
      }
      if (said >= most) socket.end();
    };
    socket.on('data', (chunk: Buffer) => {
      asked += chunk.length;
      go();
    });
  });
  await new Promise<void>((resolve) => void server.listen(path, resolve));
  const hangUp = () => {
    for (const socket of sockets) socket.destroy();
  };
  return {
    path,
    get connections() {
      return connections;
    },
    hangUp,
    async stop() {
      hangUp();
      await new Promise((resolve) => server.close(resolve));
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
