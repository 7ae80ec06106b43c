import type { MatterView } from '../messages/views.ts';
import { matterNumber } from './matter-number.ts';
import { common } from './words/index.ts';

const asItIs = (text: string) => text;

/**
 * A matter as one line: its colour, number, client and description.
 * @param names how names are written on a shared screen
 */
export function MatterLine({ matter, names = asItIs }: { matter: MatterView; names?: (text: string) => string }) {
  const { client, description } = matter;
  const all = names([client, description].filter(Boolean).join(' · '));
  // A number that ends with the client's name says it already; what the matter is about is what tells it from others.
  const said = client !== null && description !== '' && matter.number?.endsWith(client) === true;
  const about = said ? names(description) : all;
  const number = names(matterNumber(matter));
  return (
    <span class="matter-line" title={[number, all].filter(Boolean).join(' · ')}>
      <i class="dot matter" data-colour={matter.colour} />
      <b>{number}</b>
      <bdi class="soft">{common.matters.about(about, matter.status === 'Open' ? null : matter.status)}</bdi>
    </span>
  );
}
