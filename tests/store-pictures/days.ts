import type { EvidenceReason, MatterView } from '../../extension/messages/views.ts';
import {
  at,
  card,
  day,
  entry,
  GENERAL,
  hit,
  item,
  need,
  PATENT,
  PIER,
  row,
  SMITH,
  ZENITH,
} from '../e2e/parts/fed-parts.ts';

// Days of one attorney of a made-up firm, as the worker gives them, for the pictures in the stores.

const CHAT = 'Chat | Acme Corp team | Microsoft Teams';

const SMITH_ITEMS = [
  item(SMITH, 'Word', '00012-Smith - Motion to Compel (v3).docx', at(8, 12), 66),
  item(SMITH, 'Outlook', 'RE: 00012-Smith - discovery responses', at(10, 36), 14),
  item(SMITH, 'Word', '00012-Smith Reply brief.docx', at(13, 14), 54),
];
const ZENITH_ITEMS = [
  item(ZENITH, 'Acrobat', 'Exhibit A 00041-Acme Corp.pdf', at(9, 52), 44),
  item(ZENITH, 'Excel', 'Privilege log 00041-Acme Corp.xlsx', at(15, 2), 49),
];
const PATENT_ITEMS = [item(PATENT, 'Word', 'Claims chart 2024-00117 (draft 4).docx', at(11, 15), 76)];
const PIER_ITEMS = [item(PIER, 'Excel', '10472-0001 closing checklist.xlsx', at(14, 8), 42)];

const CODES = { task: { id: 1, name: 'L350 Discovery motions' }, activity: { id: 2, name: 'A103 Draft/revise' } };

const CARDS = [
  card(
    SMITH,
    'Draft motion to compel and reply brief; e-mail with opposing counsel re discovery responses',
    SMITH_ITEMS,
    null,
    {
      codes: CODES,
    },
  ),
  card(ZENITH, 'Review Exhibit A; work on privilege log', ZENITH_ITEMS, null, { category: { id: 2, name: 'Review' } }),
  card(PATENT, 'Draft claims chart', PATENT_ITEMS),
  card(PIER, 'Revise closing checklist', PIER_ITEMS),
];

const learned = (of: MatterView, title: string, words: string, percent: number, reason: EvidenceReason) => ({
  ...hit(of, title, words, 'learned'),
  percent,
  reason,
});

const two = need([
  row('Microsoft Teams', CHAT, at(9, 26), 26, {
    outcome: 'ambiguous',
    evidence: [hit(ZENITH, CHAT, 'Acme Corp', 'client'), hit(GENERAL, CHAT, 'Acme Corp', 'client')],
  }),
]);
const zoom = need([row('Zoom', 'Zoom Meeting', at(15, 53), 12)]);

const LUNCH = {
  ...{ start: at(12, 31), end: at(13, 14), minutes: 43, kind: 'away' as const },
  ...{ before: { app: '', title: '' }, matter: null },
};

/** An evening: nearly all of it ready. */
export const EVENING = day({ needs: [two, zoom], cards: CARDS, questions: [LUNCH] });

const MAIL = 'Re: Delgado – revised deposition dates – Outlook';
const LETTER = 'Letter to Reed re office action.docx - Word';

/** What is left to say, with what Matterline knows of each. */
export const ASKED = day({
  needs: [
    two,
    need([
      row('Outlook', MAIL, at(10, 36), 14, {
        outcome: 'suggest',
        evidence: [
          learned(SMITH, MAIL, 'Delgado', 96, { code: 'given', quote: 'Delgado deposition', app: 'Outlook', times: 5 }),
        ],
      }),
    ]),
    need([
      row('Word', LETTER, at(11, 15), 31, {
        outcome: 'suggest',
        evidence: [learned(PATENT, LETTER, 'Reed', 91, { code: 'own-word', quote: 'Reed', place: 'client' })],
      }),
    ]),
    zoom,
  ],
  cards: CARDS.slice(0, 2),
});

/** One matter's draft, with the windows that it is made of. */
export const DRAFTED = day({ cards: CARDS });

const sent = (of: MatterView, minutes: number, narrative: string) => entry(of, minutes, 'posted', { narrative });

/** The same day once it was sent. */
export const SENT = day({
  entries: [
    sent(SMITH, 134, 'Draft motion to compel and reply brief; e-mail with opposing counsel re discovery responses'),
    sent(ZENITH, 93, 'Review Exhibit A; work on privilege log'),
    sent(PATENT, 76, 'Draft claims chart'),
    sent(PIER, 42, 'Revise closing checklist'),
    sent(GENERAL, 26, 'Chat with client re team questions'),
  ],
});
