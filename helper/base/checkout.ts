import { existsSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';

/** The first argument of a program that lets the sandbox builds of the extension in as well. */
export const SANDBOX_FLAG = '--sandbox';

/** The folder of sources that a running program was built from and lies in; null for one that was installed or packed. */
export function checkoutOf(bundle: string): string | null {
  const folder = dirname(resolve(bundle));
  const root = dirname(dirname(folder));
  return basename(folder) === 'helper' && existsSync(join(root, 'helper/main.ts')) ? root : null;
}

/** Whether sandbox builds of the extension lie in a checkout. */
export function holdsSandboxBuild(checkout: string): boolean {
  return ['chrome-sandbox', 'firefox-sandbox'].some((name) =>
    existsSync(join(checkout, 'dist', name, 'manifest.json')),
  );
}
