import type { TitleParts } from '../../../shared/index.ts';

/** What became of what was sent to a court, or what is begun there. */
export interface FilingTask {
  kind: 'reading' | 'filing';
  subject: string;
}

/** A page of a portal for filing, by a part of its title. */
const PORTAL = /(?<!\p{L})e-?fil(?:e|ing)|(?<!\p{L})e-?dép[oô]t(?!\p{L})/iu;
/** By what portals call it, in any of their languages; the first that fits counts. */
const STEPS: readonly (readonly [RegExp, FilingTask])[] = [
  [
    /(?<!\p{L})(?:rejected|returned for correction|declined|zurückgewiesen|rejetée?|rechazad[oa])(?!\p{L})/iu,
    { kind: 'reading', subject: 'e-filing rejection' },
  ],
  [
    /(?<!\p{L})(?:accepted|acceptance|angenommen|acceptée?|aceptad[oa]|filing receipt|transaction receipt|confirmation)(?!\p{L})/iu,
    { kind: 'reading', subject: 'e-filing acceptance' },
  ],
  [
    /(?<!\p{L})(?:case (?:details?|summary|history|information|events)|document list|akteneinsicht)(?!\p{L})/iu,
    { kind: 'reading', subject: 'court file' },
  ],
  [/(?<!\p{L})filing (?:details|status|history|summary|queue)(?!\p{L})/iu, { kind: 'filing', subject: '' }],
  [
    /(?:file|filing) (?:in)?to (?:an? )?existing case|existing case|subsequent filing|submit filing/i,
    { kind: 'filing', subject: 'in existing case' },
  ],
  [
    /(?:file|filing) (?:in)?to (?:an? )?new case|(?:start|file|initiate|open) (?:an? )?(?:new )?case|new case filing|case initiation/i,
    { kind: 'filing', subject: 'of new case' },
  ],
];

/** What a page of a portal for filing tells of; null for one that tells nothing certain, and for other pages. */
export function filingTask(title: string, { purpose, subject }: TitleParts): FilingTask | null {
  // What a machine says of it may have been taken off.
  const parts = purpose === 'filing' ? [title] : subject.map(({ text }) => text);
  if (purpose !== 'filing' && !(purpose === 'browser' && parts.some((part) => PORTAL.test(part)))) return null;
  return STEPS.find(([step]) => parts.some((part) => step.test(part)))?.[1] ?? null;
}
