import { readLine } from '../../../../extension/background/data/backup-lines.ts';
import { RestoreError, type Stage, type Timeline } from '../../../../extension/timeline/index.ts';

/**
 * Puts a back-up back, all or nothing: whatever is thrown, also by what gives the lines, nothing was changed then.
 * @param lines all lines of the back-up; their end says that they are all
 * @throws RestoreError where they make no back-up that can be read here
 */
export async function restoreLines(timeline: Timeline, lines: AsyncIterable<string>, at: number): Promise<void> {
  let stage: Stage | null = null;
  try {
    for await (const line of lines) {
      if (stage) await stage.put(readLine(line));
      else stage = await timeline.stage(readLine(line));
    }
    if (!stage) throw new RestoreError('damaged');
    await timeline.restore(stage, at);
  } catch (error) {
    await stage?.drop();
    throw error;
  }
}
