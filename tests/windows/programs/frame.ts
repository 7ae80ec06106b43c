import { spawn } from 'node:child_process';
import { writeSync } from 'node:fs';
import { load, sizeof, struct } from 'koffi';

// An application of the Windows Runtime as the observer meets it: a frame that belongs to the program it was started
// as, and in it the window of another program. Argument: the other program, or nothing but the frame's handle in it.
const user = load('user32.dll');
const kernel = load('kernel32.dll');
const CLASS = struct('WNDCLASSEXW', {
  size: 'uint32_t',
  style: 'uint32_t',
  procedure: 'void *',
  classExtra: 'int',
  windowExtra: 'int',
  instance: 'void *',
  icon: 'void *',
  cursor: 'void *',
  background: 'void *',
  menu: 'const char16_t *',
  name: 'const char16_t *',
  smallIcon: 'void *',
});
const register = user.func('uint16_t __stdcall RegisterClassExW(WNDCLASSEXW *kind)');
const create = user.func(
  'void *__stdcall CreateWindowExW(uint32_t more, const char16_t *kind, const char16_t *title, uint32_t style, int x, int y, int width, int height, void *parent, void *menu, void *instance, void *data)',
);
const peek = user.func(
  'int __stdcall PeekMessageW(_Out_ uint8_t *message, void *window, uint32_t from, uint32_t to, uint32_t what)',
);
const dispatch = user.func('intptr_t __stdcall DispatchMessageW(uint8_t *message)');
const library = kernel.func('void *__stdcall GetModuleHandleW(const char16_t *name)');
const address = kernel.func('void *__stdcall GetProcAddress(void *library, const char *name)');

const VISIBLE_TOP = 0x10cf_0000;
const VISIBLE_CHILD = 0x5000_0000;

function open(name: string, title: string, parent: bigint | null): bigint {
  const procedure = address(library('user32.dll'), 'DefWindowProcW');
  const empty = { style: 0, classExtra: 0, windowExtra: 0, icon: null, cursor: null, background: null, menu: null };
  register({ ...empty, size: sizeof(CLASS), procedure, instance: null, name, smallIcon: null });
  const style = parent === null ? VISIBLE_TOP : VISIBLE_CHILD;
  const window: bigint | null = create(0, name, title, style, 50, 50, 400, 300, parent, null, null, null);
  if (window === null) throw new Error(`There is no window of ${name}.`);
  const message = Buffer.alloc(64);
  // Messages are what makes a window come to the front.
  setInterval(() => {
    while (peek(message, null, 0, 0, 1) !== 0) dispatch(message);
  }, 20);
  return window;
}

const [other = '', parent] = process.argv.slice(2);
if (parent !== undefined) {
  open('Windows.UI.Core.CoreWindow', 'inner', BigInt(parent));
  writeSync(1, 'ready\n');
} else {
  const frame = open('ApplicationFrameWindow', 'Sums - Calculator', null);
  const script = process.argv[1] ?? '';
  const child = spawn(other, [script, other, String(frame)], { stdio: ['ignore', 'pipe', 'inherit'] });
  child.stdout.once('data', () => writeSync(1, 'ready\n'));
}
