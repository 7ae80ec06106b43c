import type { DayView } from '../../../extension/messages/day.ts';
import { at, card, day, entry, hit, item, need, row, SMITH, ZENITH } from './fed-parts.ts';

/** What the titles of a day are made of: the same places, in two directions of writing. */
const LATIN = {
  court: 'Sallar v. Tamim – pleading',
  lease: 'Lease draft 12 (final)',
  file: 'Exhibit of the claimant.pdf',
};
const RIGHT_TO_LEFT = {
  court: 'מדינת ישראל נ׳ כהן – כתב טענות',
  lease: 'حوزة الإيجار 12 (نهائي)',
  file: 'مذكرة الدفاع عن المدعي.pdf',
};

function dayOf({ court, lease, file }: typeof LATIN): DayView {
  return day({
    needs: [
      need([
        row('Word', court, at(9, 26), 26, {
          outcome: 'ambiguous',
          evidence: [SMITH, ZENITH].map((of) => hit(of, court, court.slice(0, 5), 'client')),
        }),
      ]),
      need([row('Word', `00012: ${lease}, ${file}`, at(10, 2), 12)]),
    ],
    questions: [
      {
        start: at(10, 50),
        end: at(10, 58),
        minutes: 8,
        kind: 'still',
        before: { app: 'Word', title: file },
        matter: SMITH,
      },
      {
        start: at(14, 40),
        end: at(15, 4),
        minutes: 24,
        kind: 'call',
        before: { app: 'Zoom', title: lease },
        matter: null,
      },
    ],
    cards: [
      card({ ...SMITH, client: court }, `Review ${file}`, [item(SMITH, 'Word', `00012-Smith ${file}`, at(8, 12), 66)]),
    ],
    entries: [entry({ ...ZENITH, client: lease }, 42, 'posted', { narrative: court })],
  });
}

/** A day of titles that are written from left to right, and the same with Hebrew and Arabic ones. */
export const BOTH_WAYS = { latin: dayOf(LATIN), rightToLeft: dayOf(RIGHT_TO_LEFT) };
