import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Argument, createRequestReader, encodeEvent } from './wayland-words.ts';

/** COSMIC as its protocols and its source say; nothing of it was recorded. */
export interface PlayedCosmic {
  /** For WAYLAND_DISPLAY. */
  path: string;
  /** A window is opened; its state comes later, as COSMIC sends it with the next frame. */
  open(window: string, app: string, title: string): void;
  /** Which windows have the keyboard; told of one window after the other. */
  focus(...windows: string[]): void;
  title(window: string, title: string): void;
  close(window: string): void;
  /** Resolves once the client has let go of so many windows, in both protocols. */
  letGo(count: number): Promise<void>;
  /** What the client asked that the protocols forbid. */
  readonly faults: readonly string[];
  stop(): Promise<void>;
}

interface Window {
  app: string;
  title: string;
  active: boolean;
  /** The objects that the client has of it; 0: none. */
  listed: number;
  beside: number;
}

const MAXIMIZED = 0;
const ACTIVATED = 2;

/** @param version of COSMIC's own protocol */
export async function playCosmic(version = 3): Promise<PlayedCosmic> {
  const folder = mkdtempSync(join(tmpdir(), 'matterline-cosmic-'));
  const path = join(folder, 'wayland-0');
  const offered = ['wl_seat', 'ext_foreign_toplevel_list_v1', 'zcosmic_toplevel_info_v1'];
  const windows = new Map<string, Window>();
  const faults: string[] = [];
  let released = 0;
  let heard: () => void = () => undefined;
  let client: Socket | null = null;
  let [list, info, made] = [0, 0, 0xfeffffff];
  const kinds = new Map<number, string>();

  const send = (object: number, opcode: number, ...args: Argument[]) =>
    void client?.write(encodeEvent(object, opcode, ...args));
  const tellTitle = ({ listed, app, title }: Window) => {
    send(listed, 2, title);
    send(listed, 3, app);
  };
  const tellState = ({ listed, beside, active }: Window) => {
    if (listed === 0 || beside === 0) return;
    send(beside, 8, active ? [MAXIMIZED, ACTIVATED] : [MAXIMIZED]);
    send(listed, 1);
  };
  const listOne = (window: Window) => {
    made += 1;
    window.listed = made + 1;
    kinds.set(window.listed, 'ext_foreign_toplevel_handle_v1');
    send(list, 0, window.listed);
    tellTitle(window);
    send(window.listed, 4, `identifier-${made}`);
    send(window.listed, 1);
  };
  const create = (object: number, kind: string) => {
    if (kinds.has(object)) faults.push(`${object} is a ${kinds.get(object)} already`);
    if (object > 2 && !kinds.has(object - 1) && object < 0xff000000) faults.push(`${object} leaves out a number`);
    kinds.set(object, kind);
  };
  const release = (object: number) => {
    kinds.set(object, 'released');
    released += 1;
    if (object < 0xff000000) {
      kinds.set(object, 'free');
      send(1, 1, object);
    }
    heard();
  };

  /** Takes one request of the client's. */
  function take(object: number, opcode: number, words: readonly number[], body: Buffer): void {
    const kind = object === 1 ? 'wl_display' : kinds.get(object);
    const [first = 0, second = 0] = words;
    if (kinds.get(first) === 'free') kinds.delete(first);
    if (kind === 'wl_display' && opcode === 0) {
      create(first, 'wl_callback');
      send(first, 0, 0);
      kinds.set(first, 'free');
      send(1, 1, first);
    } else if (kind === 'wl_display') {
      create(first, 'wl_registry');
      for (const [at, name] of offered.entries())
        send(first, 0, at + 1, name, name.startsWith('zcosmic') ? version : 1);
    } else if (kind === 'wl_registry') {
      const number = words.at(-1) ?? 0;
      const name = offered[first - 1] ?? '';
      if (!body.toString('latin1').includes(name)) faults.push(`${name} is bound by another name`);
      create(number, name);
      if (name === 'zcosmic_toplevel_info_v1') info = number;
      if (name !== 'ext_foreign_toplevel_list_v1') return;
      list = number;
      for (const window of windows.values()) listOne(window);
    } else if (kind === 'zcosmic_toplevel_info_v1' && opcode === 1 && object === info) {
      create(first, 'zcosmic_toplevel_handle_v1');
      const window = [...windows.values()].find(({ listed }) => listed === second);
      if (window) window.beside = first;
      // COSMIC tells the state with its next frame.
      if (window) setImmediate(() => tellState(window));
    } else if (/toplevel_handle_v1$/.test(kind ?? '') && opcode === 0) release(object);
    else faults.push(`${kind ?? 'nothing'} ${object} was asked ${opcode}`);
  }

  const server = createServer((socket) => {
    client = socket;
    socket.on('error', () => socket.destroy());
    socket.on('data', createRequestReader(take));
  });
  await new Promise<void>((resolve) => void server.listen(path, resolve));
  const of = (name: string): Window => {
    const found = windows.get(name);
    if (!found) throw new Error(`There is no window ${name}.`);
    return found;
  };
  return {
    path,
    faults,
    open(name, app, title) {
      const window = { app, title, active: false, listed: 0, beside: 0 };
      windows.set(name, window);
      if (list !== 0) listOne(window);
    },
    focus(...names) {
      for (const [name, window] of windows) {
        if (window.active === names.includes(name)) continue;
        window.active = names.includes(name);
        tellState(window);
      }
    },
    title(name, title) {
      const window = of(name);
      window.title = title;
      tellTitle(window);
      send(window.listed, 1);
    },
    close(name) {
      const { listed } = of(name);
      windows.delete(name);
      send(listed, 0);
    },
    async letGo(count) {
      while (released < count * 2)
        await new Promise<void>((resolve) => {
          heard = resolve;
        });
    },
    async stop() {
      client?.destroy();
      await new Promise((resolve) => server.close(resolve));
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
