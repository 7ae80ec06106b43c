import type { Socket } from 'node:net';
import { encodeFrame } from '../base/index.ts';
import type { Outlet } from './contract.ts';

/** The way to an extension over a relay's socket. Who does not read is not read from either, or answers would pile up. */
export function socketOutlet(socket: Socket, complain: (sentence: string) => void): Outlet {
  return {
    get room() {
      return !socket.destroyed && !socket.writableNeedDrain;
    },
    send(message) {
      const frame = encodeFrame(message);
      if (!frame.ok) complain(frame.fault.message);
      else if (!socket.destroyed && !socket.write(frame.value)) socket.pause();
    },
    end: () => socket.end(),
  };
}
