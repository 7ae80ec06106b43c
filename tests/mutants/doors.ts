import type { Mutant } from './mutant.ts';

const ROUTER = ['tests/extension/background/router.test.ts'];
const FRAMES = ['tests/helper/base/framing.test.ts', 'tests/helper/relay/frames.test.ts'];
const FOLDERS = [
  'tests/helper/door.system.test.ts',
  'tests/helper/local/local.test.ts',
  'tests/helper/base/admitted.test.ts',
];

/** Who is let in, and what comes out. */
export const DOORS: readonly Mutant[] = [
  {
    name: 'answers whoever sends a message',
    file: 'extension/background/router.ts',
    from: 'if (!isOurPage(sender, own)) return undefined;',
    to: '',
    tests: ROUTER,
  },
  {
    name: 'answers any page of the browser that names the extension',
    file: 'extension/background/router.ts',
    from: 'return PAGES.some((page) => sender.url?.split(/[?#]/, 1)[0] === own.root + page);',
    to: 'return true;',
    tests: ROUTER,
  },
  {
    name: 'calls what every object has',
    file: 'extension/background/router.ts',
    from: '!Object.hasOwn(handlers, call)',
    to: '!(call in handlers)',
    tests: ROUTER,
  },
  {
    name: 'tells a page the words of an error, which may hold a title',
    file: 'extension/background/router.ts',
    from: "failed: error instanceof Error ? error.name : 'Error'",
    to: "failed: error instanceof Error ? error.message : 'Error'",
    tests: ROUTER,
  },
  {
    name: 'serves whichever extension starts the helper',
    file: 'helper/relay/caller.ts',
    from: "  return bad('unknown-caller',",
    to: "  if (id) return good({ family, id });\n  return bad('unknown-caller',",
    tests: ['tests/helper/program.system.test.ts'],
  },
  {
    name: 'serves the sandbox’s extension in a release',
    file: 'helper/relay/caller.ts',
    from: '(sandbox && id === builds.sandbox)',
    to: 'id === builds.sandbox',
    tests: ['tests/helper/program.system.test.ts'],
  },
  {
    name: 'reads a frame of any length',
    file: 'helper/base/framing.ts',
    from: 'else if (length > MAX_FRAME_BYTES)',
    to: 'else if (length < 0)',
    tests: FRAMES,
  },
  {
    name: 'reads what is no UTF-8',
    file: 'helper/base/framing.ts',
    from: '{ fatal: true }',
    to: '{ fatal: false }',
    tests: FRAMES,
  },
  {
    name: 'writes a frame that no browser takes',
    file: 'helper/base/framing.ts',
    from: 'if (body.length > MAX_FRAME_BYTES)',
    to: 'if (body.length < 0)',
    tests: FRAMES,
  },
  {
    name: 'lets something else print between the frames',
    file: 'helper/relay/stdout.ts',
    from: '  stream.write = process.stderr.write.bind(process.stderr);\n',
    to: '',
    tests: ['tests/helper/program.system.test.ts'],
  },
  {
    name: 'listens in a folder of another user',
    file: 'helper/local/private-folder.ts',
    from: "if (stats.uid !== process.getuid?.()) return { code: 'folder-of-others', path };",
    to: '',
    tests: FOLDERS,
  },
  {
    name: 'listens in a folder that everybody may enter',
    file: 'helper/local/private-folder.ts',
    from: "return (stats.mode & forbidden) === 0 ? null : { code: 'folder-open', path };",
    to: 'return null;',
    tests: FOLDERS,
  },
  {
    name: 'goes through folders that others can exchange',
    file: 'helper/base/trust.ts',
    from: 'if (!trust.owners.includes(stats.uid))',
    to: 'if (stats.uid < 0)',
    tests: FOLDERS,
  },
  {
    name: 'gives one extension the secrets of another',
    file: 'helper/relay/secrets.ts',
    from: 'const account = `${origin',
    to: 'const account = `${1',
    tests: ['tests/helper/relay/secrets.system.test.ts'],
  },
  {
    name: 'writes a formula into a spreadsheet',
    file: 'extension/ui/sharing/csv.ts',
    from: 'return text.replace(FORMULA, "$&\'").replace(LEADING, "$&\'");',
    to: 'return text;',
    tests: ['tests/extension/ui/sharing/csv-formulas.test.ts', 'tests/extension/ui/sharing/csv.test.ts'],
  },
];
