import { cleanText, type Titled } from '../../../shared/index.ts';
import { holdsAddress, pathOf } from '../../matching/index.ts';

/** So many characters of a title stand before a page's path. */
const MAX_BEFORE_PATH = 900;

/**
 * A window's title as one text that tells all: of a matter's page in Clio the path stands behind the title. For whoever
 * has a place for one text alone: the export, whose spans say so since its first version, what is searched for, and what
 * was learned from titles that were kept that way.
 */
export function titleWithPage({ title, pageMatter }: Omit<Titled, 'app'>): string {
  if (pageMatter === undefined) return title;
  return cleanText(`${title.slice(0, MAX_BEFORE_PATH)} · ${pathOf(pageMatter)}`);
}

/** Whether a window shows a matter's page in Clio, told beside its title or, as it was stored once, in it. */
export function showsMatterPage({ title, pageMatter }: Omit<Titled, 'app'>): boolean {
  return pageMatter !== undefined || holdsAddress(title);
}
