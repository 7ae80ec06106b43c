import { afternoonZone } from './display.ts';

/** Midnight of today in the zone in which the stage's browser lives, epoch milliseconds. */
export function stageMidnight(): number {
  const zone = afternoonZone();
  const parts = new Intl.DateTimeFormat('en-US', { timeZone: zone, timeStyle: 'medium', hour12: false }).format();
  const [hours = 0, minutes = 0, seconds = 0] = parts.split(':').map(Number);
  return Math.floor(Date.now() / 1000 - (hours * 3600 + minutes * 60 + seconds)) * 1000;
}
