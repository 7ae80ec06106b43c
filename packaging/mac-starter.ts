import { join } from 'node:path';
import { type Making, runTool } from './making.ts';
import { ROOT } from './parts.ts';
import type { ProgramSystem } from './program.ts';

const SOURCE = join(ROOT, 'packaging/mac/starter.c');
/** What the system's library offers, as a linker wants to know it: Apple's own list is not to be had here. */
const LIBRARY = join(ROOT, 'packaging/mac/libSystem.tbd');

/** A processor of Macs as clang names it. */
function targetOf(system: ProgramSystem): string {
  return `${system === 'darwin-arm64' ? 'arm64' : 'x86_64'}-apple-macos11`;
}

/**
 * Builds the program of the bundle, in the folder for drafts. The linker signs it with nobody's name: macOS on Apple's own
 * processors runs nothing that is not signed, and keeps a permission for as long as the very bytes are the same.
 * @returns its path
 */
export async function buildMacStarter(system: ProgramSystem, making: Making): Promise<string> {
  const warnings = ['-Wall', '-Wextra', '-Werror'];
  const link = ['-fuse-ld=lld', '-nostdlib', '-Wl,-adhoc_codesign'];
  const built = join(making.scratch, 'Matterline');
  const target = ['-target', targetOf(system), '-ffreestanding', '-Os'];
  await runTool('clang', [...target, ...warnings, ...link, '-o', built, SOURCE, LIBRARY], making);
  return built;
}
