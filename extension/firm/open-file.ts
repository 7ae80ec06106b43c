import { openFile, type SealFault } from '../sealing/index.ts';

/** The kinds of a firm's files. */
const KINDS = ['setup', 'shared'] as const;

/** Opens a firm's file. Never throws, whatever the file holds. */
export function openFirmFile(
  text: string,
  passphrase: string,
): Promise<{ ok: true; kind: (typeof KINDS)[number]; content: unknown } | { ok: false; why: SealFault }> {
  return openFile(text, passphrase, KINDS);
}
