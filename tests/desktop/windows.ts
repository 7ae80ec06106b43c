import { type Child, type Display, startChild } from './display.ts';

/** A real window with a title, standing in for a program an attorney uses. */
export interface DesktopWindow {
  id: string;
  /** Brings it to the front and waits until it is. */
  focus(): Promise<void>;
  /** Gives it another title. */
  rename(title: string): Promise<void>;
  close(): Promise<void>;
}

let count = 0;

/**
 * Opens a window: a terminal, because that is a small real X11 program that takes any title and shows any text.
 * @param app what it calls itself (the second part of WM_CLASS)
 */
export async function openWindow(
  display: Display,
  { app, title, text = '', at = '72x22+120+90' }: { app: string; title: string; text?: string; at?: string },
): Promise<DesktopWindow> {
  count += 1;
  const name = `window${count}`;
  const resources = [
    '*utf8Title: true',
    '*background: #fdfdfb',
    '*foreground: #1b1d22',
    '*faceName: Noto Sans Mono',
    '*faceSize: 10',
    '*cursorColor: #fdfdfb',
    '*borderWidth: 0',
    '*internalBorder: 18',
  ];
  const child: Child = startChild(
    'xterm',
    [
      ...['-name', name, '-class', app, '-T', title, '-u8', '-geometry', at],
      ...resources.flatMap((line) => ['-xrm', line]),
      ...['-e', 'sh', '-c', 'printf %s "$1"; exec cat', 'sh', text],
    ],
    display.env,
  );
  const id = (await display.xdotool('search', '--sync', '--onlyvisible', '--classname', `^${name}$`)).split('\n')[0];
  if (!id) throw new Error(`The window ${app} did not open.`);
  return {
    id,
    focus: async () => {
      await display.xdotool('windowactivate', '--sync', id);
    },
    rename: async (next) => {
      await display.xdotool('set_window', '--name', next, id);
    },
    close: () => child.stop(),
  };
}
