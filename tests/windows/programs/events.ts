import { load } from 'koffi';

// Raises the events of windows that come to the front and of their titles, as Windows does and wine does not.
const user = load('user32.dll');
const front = user.func('void *__stdcall GetForegroundWindow()');
const read = user.func('int __stdcall GetWindowTextW(void *window, _Out_ uint8_t *text, int units)');
const notify = user.func('void __stdcall NotifyWinEvent(uint32_t event, void *window, int32_t object, int32_t child)');
const desktop = user.func('void *__stdcall GetDesktopWindow()');
const peek = user.func(
  'int __stdcall PeekMessageW(_Out_ uint8_t *message, void *window, uint32_t from, uint32_t to, uint32_t what)',
);
const FOREGROUND = 0x0003;
const NAME = 0x800c;

const text = Buffer.alloc(8_192);
const message = Buffer.alloc(64);
let before: bigint | null = null;
let title = '';
setInterval(() => {
  // Wine learns with its messages whether anybody listens.
  peek(message, null, 0, 0, 0);
  const window: bigint | null = front();
  const now = text.toString('utf16le', 0, read(window, text, 4_096) * 2);
  if (window !== before) notify(FOREGROUND, window ?? desktop(), 0, 0);
  else if (now !== title) notify(NAME, window, 0, 0);
  before = window;
  title = now;
}, 20);
