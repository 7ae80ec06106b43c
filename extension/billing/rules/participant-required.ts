import { choice } from './field.ts';
import { settable } from './rule.ts';

/**
 * Conversations say who took part. What no title says and the attorney did not choose is a blank in the drafted
 * narrative, and the blank holds the entry; of what the attorney wrote nobody but the attorney can tell.
 */
export const participantRequired = settable<'participantRequired', boolean, boolean, never>({
  name: 'participantRequired',
  field: choice,
  weigh: ([narrowest]) => narrowest?.value ?? false,
  check: () => [],
});
