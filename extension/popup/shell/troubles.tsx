import type { DayView } from '../../messages/day.ts';
import { Besides } from '../components/further.tsx';
import { useReview } from '../state/review-context.ts';

/** Whether there may be anything to say of what is wrong: on nearly all days there is not. */
function hasAny({ connection, helper, remarks }: DayView): boolean {
  const recorded = helper.kind === 'recording' || helper.kind === 'connecting';
  const connected = connection?.state === 'connected' && !connection.trouble && connection.syncedAt !== null;
  return !recorded || !connected || remarks.length > 0;
}

/** What is wrong, above the day and never in its way. */
export function Troubles() {
  const { day } = useReview();
  return <div class="troubles">{hasAny(day) && <Besides>{({ TroubleList }) => <TroubleList />}</Besides>}</div>;
}
