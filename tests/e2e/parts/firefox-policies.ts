import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  realpathSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join, relative, sep } from 'node:path';
import { zipSync } from 'fflate';
import { findFirefox } from '../../desktop/index.ts';

/** Where Firefox on Linux looks before it looks beside its program. */
const FOR_ALL = ['/etc/firefox/policies/policies.json', '/etc/firefox-esr/policies/policies.json'];

/** Why no Firefox with policies of a test's own can be made here, or null. */
export function policiesMissing(): string | null {
  const taken = FOR_ALL.find((file) => existsSync(file));
  if (taken) return `${taken} is there, and counts before any other`;
  const program = realpathSync(findFirefox() ?? '');
  return existsSync(join(dirname(program), 'libxul.so')) ? null : `${program} is not Firefox itself`;
}

/** A Firefox of a test's own, whose policies nobody else's Firefox reads. */
export interface FirefoxCopy {
  executable: string;
  /** Puts policies where the next start reads them. */
  write(policies: object): void;
}

/** Copies Firefox's program into a folder, which is made; all else stays where it is and is linked. */
export function copyFirefox(folder: string): FirefoxCopy {
  const program = realpathSync(findFirefox() ?? '');
  const distribution = join(folder, 'distribution');
  mkdirSync(distribution, { recursive: true });
  const executable = join(folder, basename(program));
  // Firefox finds its parts beside its program, wherever a link to the program may lie.
  copyFileSync(program, executable);
  for (const name of readdirSync(dirname(program)))
    if (name !== basename(program) && name !== 'distribution')
      symlinkSync(join(dirname(program), name), join(folder, name));
  return {
    executable,
    write: (policies) => writeFileSync(join(distribution, 'policies.json'), JSON.stringify({ policies })),
  };
}

/** Packs a built extension as Firefox takes it from a file; gives the file. */
export function packedForFirefox(built: string, file: string): string {
  const files = readdirSync(built, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const contents = files.map(({ parentPath, name }) => {
    const path = join(parentPath, name);
    return [relative(built, path).replaceAll(sep, '/'), new Uint8Array(readFileSync(path))] as const;
  });
  writeFileSync(file, zipSync(Object.fromEntries(contents)));
  return file;
}
