// @ts-check
// Runs one of the project's TypeScript programs, after making sure that its npm packages are there.
// Plain JavaScript without imports from npm: in a fresh clone nothing is installed yet.
import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(
    `Matterline needs Node 20.19 or newer; this is ${process.versions.node}. Get it from https://nodejs.org.`,
  );
  process.exit(1);
}

const root = dirname(dirname(fileURLToPath(import.meta.url)));
process.chdir(root);

// npm writes this copy of the lock file last, so it stands for a finished installation.
const installed = join(root, 'node_modules', '.package-lock.json');
const lock = join(root, 'package-lock.json');
if (!existsSync(installed) || statSync(installed).mtimeMs < statSync(lock).mtimeMs) {
  console.log('Installing npm packages (npm ci) …');
  const npm = process.env.npm_execpath;
  const run = npm
    ? spawnSync(process.execPath, [npm, 'ci', '--no-audit', '--no-fund'], { stdio: 'inherit' })
    : spawnSync('npm', ['ci', '--no-audit', '--no-fund'], { stdio: 'inherit', shell: process.platform === 'win32' });
  if (run.status !== 0) {
    console.error('npm could not install the packages; its own words are above. Check the network and run this again.');
    process.exit(run.status ?? 1);
  }
}

const [program, ...args] = process.argv.slice(2);
if (!program) {
  console.error('usage: node tests/bootstrap.mjs PROGRAM [ARGUMENT …]   (a file below tests/)');
  process.exit(2);
}
const { register } = await import('tsx/esm/api');
register();
process.argv = [process.argv[0] ?? 'node', join(root, 'tests', program), ...args];
await import(pathToFileURL(join(root, 'tests', program)).href);
