import { load } from 'koffi';

// Tells an observer's hidden window what Windows would. Arguments: the observer's process, and the name of what is told.
const user = load('user32.dll');
const find = user.func(
  'void *__stdcall FindWindowExW(void *parent, void *after, const char16_t *kind, const char16_t *title)',
);
const ownerOf = user.func('uint32_t __stdcall GetWindowThreadProcessId(void *window, _Out_ uint32_t *process)');
const send = user.func(
  'intptr_t __stdcall SendMessageW(void *window, uint32_t message, uintptr_t first, intptr_t second)',
);
const SESSION = 0x02b1;
const POWER = 0x0218;
const END = 0x0016;
const TOLD = new Map([
  ['lock', [SESSION, 7]],
  ['unlock', [SESSION, 8]],
  ['sleep', [POWER, 4]],
  ['wake', [POWER, 0x12]],
  ['end', [END, 1]],
]);

/** The hidden window of this process; other processes have such windows, too. */
function windowOf(process: number): bigint | null {
  const owner = [0];
  let window: bigint | null = null;
  do {
    window = find(null, window, 'MatterlineSigns', null);
    if (window !== null) ownerOf(window, owner);
  } while (window !== null && owner[0] !== process);
  return window;
}

const [observer, what = ''] = process.argv.slice(2);
const [message, first] = TOLD.get(what) ?? [];
const timer = setInterval(() => {
  // An observer tells what is in front before it listens.
  const window = windowOf(Number(observer));
  if (window === null) return;
  clearInterval(timer);
  send(window, message, first, 0);
}, 20);
