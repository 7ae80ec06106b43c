import type { Range } from './item.ts';

/**
 * A narrative without some of its characters, and without the blanks and signs that nothing stands between any more.
 */
export function withoutWords(narrative: string, { start, end }: Range): string {
  return (narrative.slice(0, start) + narrative.slice(end))
    .replace(/[^\S\n]{2,}/g, ' ')
    .replace(/ +([,;.:)])/g, '$1')
    .replace(/([;,])\s*(?=[;,.])/g, '')
    .replace(/^[\s;,]+|[\s;,]+$/g, '');
}
