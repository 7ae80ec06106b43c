import { aboutOf, readTitle } from '../../../shared/index.ts';
import { mayBeName } from '../../billing/index.ts';

const WORD = /[\p{L}][\p{L}'’-]*/gu;

/** Words in a program's title that may be names of people or subjects, as they stand there; the program's own are none. */
export function namesOfTitle(title: string, app: string): string[] {
  const { text } = aboutOf(title, readTitle(title, app));
  const program = new Set(app.toLowerCase().match(WORD));
  return (text.match(WORD) ?? [])
    .map((word) => word.replace(/['’]s$/u, ''))
    .filter((word) => mayBeName(word) && !program.has(word.toLowerCase()));
}
