import { parseArgs } from 'node:util';
import { BROWSERS, isBrowser } from './base/index.ts';
import type { Choice, InstallationCommand } from './install/index.ts';
import type { StopCommand } from './stop.ts';

export interface DoctorCommand {
  name: 'doctor';
  json: boolean;
}

export type Command =
  | { name: 'help' | 'version' | 'secret' }
  | { name: 'watch'; json: boolean; explain: boolean }
  | { name: 'record'; ready: boolean }
  | DoctorCommand
  | StopCommand
  | { name: 'admit' }
  | { name: 'resume' }
  | InstallationCommand;

export const USAGE = `Usage: helper <command>

  install      make the helper known to the browsers of this user
  uninstall    take all of that away again
      --browser NAME         one browser (${BROWSERS.join(', ')}); may be repeated
      --user-data-dir DIR    a profile folder of a Chromium-family browser
      --system               for all users of this computer
      --no-autostart         install: do not start recording at login
      --again                install: put right what was installed before, as it was chosen then
      --sandbox              install: let the sandbox builds of the extension in as well
      --purge                uninstall: remove what the helper keeps of this user as well
  doctor       say what works, what does not, and what to do
      --json                 the same as JSON
  stop         end the recorder in good order and wait until it is gone, as before an update
      --system               those of all users of this computer (Linux; on Windows, those of a package)
      --again                start each anew, as after an update
  admit        let in, for all users, the extensions that the administrator lists besides Matterline's own
  resume       start recording for all who are signed in (Windows; the package for all users runs this)
  watch        write what is in front, line by line, until Ctrl+C
      --json                 one sample a line
      --explain              say too which rule left a window out, without its title
  record       keep a journal of what is in front until told to end; browsers and the login start it
  secret       reach the system's key store once, as told on standard input; the helper starts this itself

  --version    --help

Browsers start the helper themselves.
`;

const CHOICE = {
  browser: { type: 'string', multiple: true },
  'user-data-dir': { type: 'string' },
  system: { type: 'boolean' },
} as const;

interface ChoiceValues {
  browser?: string[] | undefined;
  'user-data-dir'?: string | undefined;
  system?: boolean | undefined;
}

function choiceOf(values: ChoiceValues): Choice {
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

function parseUninstall(args: string[]): Command {
  const { values } = parseArgs({ args, options: { ...CHOICE, purge: { type: 'boolean' } } });
  const choice = choiceOf(values);
  const purge = values.purge ?? false;
  if (purge && (choice.browsers.length > 0 || choice.userDataDir !== null)) {
    throw new TypeError('--purge is for all browsers at once: leave --browser and --user-data-dir out');
  }
  if (purge && choice.system) throw new TypeError('--purge is for the user who runs it alone: leave --system out');
  return { name: 'uninstall', choice, purge };
}

function parse([name = '', ...args]: string[]): Command {
  switch (name) {
    case 'secret':
    case 'admit':
    case 'resume':
      parseArgs({ args, options: {} });
      return { name };
    case '--help':
    case '--version':
      parseArgs({ args, options: {} });
      return { name: name === '--help' ? 'help' : 'version' };
    case 'doctor': {
      const { values } = parseArgs({ args, options: { json: { type: 'boolean' } } });
      return { name, json: values.json ?? false };
    }
    case 'stop': {
      const { values } = parseArgs({ args, options: { system: { type: 'boolean' }, again: { type: 'boolean' } } });
      return { name, system: values.system ?? false, again: values.again ?? false };
    }
    case 'watch': {
      const { values } = parseArgs({ args, options: { json: { type: 'boolean' }, explain: { type: 'boolean' } } });
      return { name, json: values.json ?? false, explain: values.explain ?? false };
    }
    case 'record': {
      const { values } = parseArgs({ args, options: { ready: { type: 'boolean' } } });
      return { name, ready: values.ready ?? false };
    }
    case 'install': {
      const { values } = parseArgs({
        args,
        options: {
          ...CHOICE,
          'no-autostart': { type: 'boolean' },
          sandbox: { type: 'boolean' },
          again: { type: 'boolean' },
        },
      });
      const { again = false, ...others } = values;
      if (again && Object.keys(others).some((option) => option !== 'system'))
        throw new TypeError('--again goes by what was chosen before: leave the other options out');
      return {
        name,
        choice: { ...choiceOf(values), sandbox: values.sandbox ?? false },
        autostart: !values['no-autostart'],
        ...(again ? { again } : {}),
      };
    }
    case 'uninstall':
      return parseUninstall(args);
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
