import { parseArgs } from 'node:util';
import { BROWSERS, type Choice, isBrowser } from './install/index.ts';

export type Command =
  | { name: 'help' | 'version' | 'doctor' }
  | { name: 'watch'; json: boolean }
  | { name: 'install' | 'uninstall'; choice: Choice };

export const USAGE = `Usage: helper <command>

  install      make the helper known to the browsers of this user
  uninstall    take all of that away again
      --browser NAME         one browser (${BROWSERS.join(', ')}); may be repeated
      --user-data-dir DIR    a profile folder of a Chromium-family browser
      --system               for all users of this computer
  doctor       say what works, what does not, and what to do
  watch        write what is in front, line by line, until Ctrl+C
      --json                 one sample a line

  --version    --help

Browsers start the helper themselves.
`;

function parseChoice(args: string[]): Choice {
  const { values } = parseArgs({
    args,
    options: {
      browser: { type: 'string', multiple: true },
      'user-data-dir': { type: 'string' },
      system: { type: 'boolean' },
    },
  });
  const browsers = values.browser ?? [];
  const unknown = browsers.find((name) => !isBrowser(name));
  if (unknown !== undefined) throw new TypeError(`"${unknown}" is no browser known here`);
  if (values['user-data-dir'] === '') throw new TypeError('--user-data-dir needs a folder');
  return {
    browsers: browsers.filter(isBrowser),
    userDataDir: values['user-data-dir'] ?? null,
    system: values.system ?? false,
  };
}

function parse([name = '', ...args]: string[]): Command {
  switch (name) {
    case '--help':
    case '--version':
    case 'doctor':
      parseArgs({ args, options: {} });
      return { name: name === 'doctor' ? 'doctor' : name === '--help' ? 'help' : 'version' };
    case 'watch': {
      const { values } = parseArgs({ args, options: { json: { type: 'boolean' } } });
      return { name, json: values.json ?? false };
    }
    case 'install':
    case 'uninstall':
      return { name, choice: parseChoice(args) };
    default:
      throw new TypeError(name === '' ? 'A command is missing' : `"${name}" is no command`);
  }
}

/** Reads a command line. What is wrong with it comes back as a sentence. */
export function parseCommand(args: string[]): Command | { name: 'wrong'; why: string } {
  try {
    return parse(args);
  } catch (error) {
    // parseArgs and the checks above throw TypeErrors with a sentence for the user; anything else is a fault of ours.
    if (error instanceof TypeError) return { name: 'wrong', why: error.message };
    throw error;
  }
}
