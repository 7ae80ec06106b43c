import { zoneAt } from '../../../shared/index.ts';
import { options } from '../../ui/words/index.ts';

/** How many minutes east of UTC a zone is at an instant; null for a name that this browser does not know. */
function minutesEast(zone: string, at: number): number | null {
  try {
    const parts = new Intl.DateTimeFormat('en-US', { timeZone: zone, timeZoneName: 'longOffset' }).formatToParts(at);
    const name = parts.find(({ type }) => type === 'timeZoneName')?.value ?? '';
    const offset = /^GMT(?:([+-])(\d{2}):(\d{2}))?$/.exec(name);
    if (!offset) return null;
    const minutes = Number(offset[2] ?? 0) * 60 + Number(offset[3] ?? 0);
    return offset[1] === '-' ? -minutes : minutes;
  } catch {
    // The one error that there can be: no zone is called so.
    return null;
  }
}

/**
 * That Clio's clock for the attorney and this computer's differ, and what that means; null where they agree or Clio does not say.
 * @param zone as Clio names it
 * @param at the instant at which they are compared
 * @param here minutes east of UTC of this computer
 */
export function zoneWords(zone: string | null | undefined, at: number, here = zoneAt(at)): string | null {
  const there = zone ? minutesEast(zone, at) : null;
  if (!zone || there === null || there === here) return null;
  const place = zone.slice(0, 60).replaceAll('_', ' ');
  return options.connections.card.zone(place);
}
