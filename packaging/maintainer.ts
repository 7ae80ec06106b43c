import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './parts.ts';

/** RFC 2606 keeps `.invalid` for addresses that are none. */
const NOBODY = 'Matterline <nobody@matterline.invalid>';
const PERSON = /^[^<>\n]+ <[^<>@\s]+@[^<>@\s]+>$/;

/** Who answers for a package, as Debian wants it named: "author" of package.json; null where that has no address. */
export function maintainerOf(author: unknown): string | null {
  return typeof author === 'string' && PERSON.test(author) ? author : null;
}

/** The same of this project, or an address that plainly is none. */
export function maintainer(): { name: string; known: boolean } {
  const { author } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { author?: unknown };
  const known = maintainerOf(author);
  return { name: known ?? NOBODY, known: known !== null };
}
