import { readFileSync } from 'node:fs';
import { load } from 'koffi';

// Gives the window of a class another title. Arguments: the class, and a file with the title in UTF-16, which holds
// what a command line cannot.
const [kind = '', file = ''] = process.argv.slice(2);
const user = load('user32.dll');
const find = user.func('void *__stdcall FindWindowW(const char16_t *kind, const char16_t *title)');
const set = user.func('int __stdcall SetWindowTextW(void *window, const uint8_t *title)');
const done: number = set(find(kind, null), Buffer.concat([readFileSync(file), Buffer.alloc(2)]));
process.exitCode = done === 0 ? 1 : 0;
