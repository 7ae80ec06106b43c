import { join } from 'node:path';
import { fetchPart, lockedPart, NODE } from '../../packaging/parts.ts';

/** What npm does not install on Linux: Node for Windows, and koffi's part for it. */
export interface WindowsParts {
  /** node.exe */
  node: string;
  /** The folder of @koromix/koffi-win32-x64. */
  koffi: string;
}

/** The parts, or in words why they cannot be had. */
export async function fetchWindowsParts(): Promise<WindowsParts | string> {
  try {
    const node = await fetchPart(NODE['win-x64']);
    const koffi = await fetchPart(lockedPart('@koromix/koffi-win32-x64'));
    return { node: join(node, 'bin/node.exe'), koffi };
  } catch (error) {
    const reason = error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error);
    return `Node for Windows cannot be fetched from npm (${reason})`;
  }
}
