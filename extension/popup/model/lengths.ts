import type { CardView } from '../../messages/card.ts';
import { popup } from '../../ui/words/index.ts';

const words = popup.shell.footer;

/** Hours, minutes and seconds of a difference, with its sign: "+3 m 12 s". */
export function signedText(seconds: number): string {
  const size = Math.abs(seconds);
  const length = popup.length(Math.floor(size / 3600), Math.floor((size % 3600) / 60), size % 60);
  return `${seconds < 0 ? '−' : '+'}${length}`;
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
  const byHand = hand !== 0 && words.byHand(signedText(hand));
  const rounded = rounding !== 0 && words.rounding(signedText(rounding));
  return byHand && rounded ? words.both(byHand, rounded) : byHand || rounded || '';
}
