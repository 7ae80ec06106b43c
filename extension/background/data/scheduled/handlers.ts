import type { ScheduleCalls } from '../../../messages/backup.ts';
import type { Handlers } from '../../../messages/calls.ts';
import { unawaited } from '../../faults/unawaited.ts';
import type { Schedule } from './schedule.ts';

/** What the calls about back-ups into a folder do. */
export function scheduleHandlers(schedule: Schedule): Pick<Handlers, keyof ScheduleCalls> {
  return {
    'schedule.read': () => schedule.view(),
    'schedule.set': async ({ path, every, seal }) => {
      const problem = await schedule.set(path, every, seal);
      if (!problem) unawaited('back-up', schedule.run());
      return problem;
    },
    'schedule.run': () => schedule.run(),
    'schedule.off': async () => {
      await schedule.off();
      return null;
    },
  };
}
