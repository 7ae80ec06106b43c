import { join } from 'node:path';
import { fetchPart, lockedPart, NODE, NpmUnreached } from '../../packaging/parts.ts';

/** What npm does not install on Linux: Node for Windows, and koffi's part for it. */
export interface WindowsParts {
  /** node.exe */
  node: string;
  /** The folder of @koromix/koffi-win32-x64. */
  koffi: string;
}

/**
 * The parts, or in words why they cannot be had: npm is out of reach, by what it says itself. Whatever else is wrong with
 * them fails.
 */
export async function fetchWindowsParts(): Promise<WindowsParts | string> {
  try {
    const node = await fetchPart(NODE['win-x64']);
    const koffi = await fetchPart(lockedPart('@koromix/koffi-win32-x64'));
    return { node: join(node, 'bin/node.exe'), koffi };
  } catch (error) {
    if (!(error instanceof NpmUnreached) || process.env.CI) throw error;
    return error.message;
  }
}
