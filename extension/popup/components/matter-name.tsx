import type { MatterView } from '../../messages/views.ts';
import { matterNumber } from '../../ui/index.ts';
import { useNames } from '../state/hidden-names.ts';

/** A matter's number and what it is about, in one line however long they are; all of it on hovering. */
export function MatterName({ matter }: { matter: MatterView }) {
  const names = useNames();
  const number = names(matterNumber(matter));
  const about = names(matter.description);
  return (
    <span class="matter-name" title={[number, names(matter.client ?? ''), about].filter(Boolean).join(' · ')}>
      <b>{number}</b> <span class="soft">{about}</span>
    </span>
  );
}
