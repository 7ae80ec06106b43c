import type { Match, Matter } from '../../../extension/matching/index.ts';

/** An open matter. */
export function matter(id: number, display_number: string, more: Partial<Matter> = {}): Matter {
  return { id, display_number, status: 'Open', ...more };
}

/** What a title comes to, as `outcome · id/by "characters"`, so that a row of a table shows all of it. */
export function told(title: string, { outcome, candidates }: Match): string {
  const shown = candidates.map(({ matterId, by, start, end }) => `${matterId}/${by} "${title.slice(start, end)}"`);
  return [outcome, ...shown].join(' · ');
}
