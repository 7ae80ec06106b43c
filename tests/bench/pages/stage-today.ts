import { afternoonZone } from '../../desktop/index.ts';

const DAY = 86_400_000;

/** Midnight of today, and minutes east of UTC, in the zone of the stage's browser. */
export function stageToday(): { midnight: number; zone: number } {
  const now = new Date();
  const timeZone = afternoonZone(now);
  const local = new Date(now.toLocaleString('en-US', { timeZone }));
  const utc = new Date(now.toLocaleString('en-US', { timeZone: 'UTC' }));
  const zone = Math.round((local.getTime() - utc.getTime()) / 60_000);
  const since = (now.getTime() + zone * 60_000) % DAY;
  return { midnight: now.getTime() - since, zone };
}
