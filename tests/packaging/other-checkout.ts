import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '../..');

/** The same sources in a folder of another name, as somebody else has them who makes the same packages. */
export interface OtherCheckout {
  root: string;
  /** Runs a program of Node there, in surroundings that know nothing of this test. */
  node(...args: string[]): void;
  remove(): void;
}

export function otherCheckout(): OtherCheckout {
  // On the disk of the project, so that what npm installed is linked and not copied.
  mkdirSync(join(ROOT, 'dist'), { recursive: true });
  const root = mkdtempSync(join(ROOT, 'dist/.other-checkout-'));
  const listed = execFileSync('git', ['ls-files', '-co', '--exclude-standard', '-z', ':!tests'], { cwd: ROOT });
  execFileSync('tar', ['-c', '--ignore-failed-read', '--null', '-T', '-', '-f', join(root, 'sources.tar')], {
    cwd: ROOT,
    input: listed,
    stdio: ['pipe', 'ignore', 'ignore'],
  });
  execFileSync('tar', ['-xf', 'sources.tar'], { cwd: root });
  execFileSync('cp', ['-al', join(ROOT, 'node_modules'), join(root, 'node_modules')]);
  return {
    root,
    node(...args) {
      const { PATH, HOME } = process.env;
      execFileSync(process.execPath, args, {
        cwd: root,
        env: { PATH, HOME, SOURCE_DATE_EPOCH: '1', TZ: 'Pacific/Chatham' },
        stdio: ['ignore', 'ignore', 'inherit'],
      });
    },
    remove: () => rmSync(root, { recursive: true, force: true }),
  };
}
