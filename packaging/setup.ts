import { join } from 'node:path';
import { STARTER } from '../helper/base/index.ts';
import { below, type Entry, layOut } from './entry.ts';
import { type Making, runTool, signed } from './making.ts';
import { ROOT } from './parts.ts';
import { programEntries } from './program.ts';
import { buildStarter } from './starter.ts';

const SCRIPT = join(ROOT, 'packaging/windows/setup.nsi');

/** A version as the four numbers that Windows wants. */
export function fourNumbers(version: string): string {
  return [...version.split('.'), '0', '0', '0'].slice(0, 4).join('.');
}

/** A setup for one user of Windows. */
export async function makeSetup(making: Making): Promise<void> {
  const { version, epoch, scratch, file, quick, signer } = making;
  const starter = await buildStarter(making);
  const stage = join(scratch, 'stage');
  const entries: Entry[] = [
    { path: STARTER, kind: 'copy', from: starter, mode: 0o755 },
    { path: 'icon.ico', kind: 'copy', from: join(scratch, 'icon.ico'), mode: 0o644 },
    ...below('program', await programEntries('win-x64')),
  ];
  layOut(entries, stage, epoch);
  const defined = {
    VERSION: version,
    NUMBERS: fourNumbers(version),
    STAGE: stage,
    OUTPUT: file,
    ...(quick && { QUICK: '' }),
    ...(signer !== null && { SIGNER: signer }),
  };
  const words = Object.entries(defined).map(([name, value]) => `-D${name}=${value}`);
  await runTool('makensis', ['-V2', '-WX', ...words, SCRIPT], making);
  await signed(file, making);
}
