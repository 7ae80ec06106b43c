import type { ExportPart } from '../../messages/export.ts';
import { call } from './worker.ts';

/** The export, part after part: one message cannot hold years. */
export async function* exportParts(): AsyncGenerator<ExportPart> {
  for (let from: number | null = 0; from !== null; ) {
    const part: ExportPart = await call('timeline.export', { from });
    yield part;
    from = part.next;
  }
}
