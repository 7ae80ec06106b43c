import type { MatterView } from '../messages/views.ts';
import { matterNumber } from './matter-number.ts';
import { common } from './words/index.ts';

const asItIs = (text: string) => text;

/**
 * A matter as one line: its colour, number, client and description.
 * @param names how names are written on a shared screen
 */
export function MatterLine({ matter, names = asItIs }: { matter: MatterView; names?: (text: string) => string }) {
  const about = names([matter.client, matter.description].filter(Boolean).join(' · '));
  return (
    <span class="matter-line">
      <i class="dot matter" data-colour={matter.colour} />
      <b>{names(matterNumber(matter))}</b>
      <bdi class="soft">{common.matters.about(about, matter.status === 'Open' ? null : matter.status)}</bdi>
    </span>
  );
}
