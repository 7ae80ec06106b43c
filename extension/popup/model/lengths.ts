import type { CardView } from '../../messages/card.ts';

/** Hours, minutes and seconds of a difference, with its sign: "+3 m 12 s". */
export function signedText(seconds: number): string {
  const size = Math.abs(seconds);
  const parts = [
    size >= 3600 && `${Math.floor(size / 3600)} h`,
    Math.floor((size % 3600) / 60) > 0 && `${Math.floor((size % 3600) / 60)} m`,
    size % 60 > 0 && `${size % 60} s`,
  ].filter(Boolean);
  return `${seconds < 0 ? '−' : '+'}${parts.join(' ') || '0 s'}`;
}

/** A length to the second: "3 m 12 s". */
export function lengthText(seconds: number): string {
  return signedText(seconds).slice(1);
}

type Sent = Pick<CardView, 'seconds' | 'changedTo' | 'byHand' | 'inClio'>;

/**
 * What lies between what was worked on drafts and what Clio will show of them, each by its name: what the attorney
 * changed, and what is rounded. Empty where there is no difference.
 */
export function betweenText(cards: readonly Sent[]): string {
  let hand = 0;
  let rounding = 0;
  for (const { seconds, changedTo, byHand, inClio } of cards) {
    const sent = byHand && changedTo !== null ? changedTo : seconds;
    hand += sent - seconds;
    rounding += inClio - sent;
  }
  return [hand !== 0 && `${signedText(hand)} changed by hand`, rounding !== 0 && `${signedText(rounding)} rounding`]
    .filter(Boolean)
    .join(', ');
}
