import { bareWords } from '../../../shared/index.ts';
import { SMALL_WORDS } from '../titles/small-words.ts';
import type { OwnMatter } from './own-names.ts';
import type { ToldTask } from './told-task.ts';

/** A deal by its code name, as firms and data rooms call it; "projet" alone is a draft. */
const PROJECT = /(?<!\p{L})(?:Project|PROJECT|Projekt|PROJEKT|Proyecto)[ _-]+["“„«]?(?<name>\p{Lu}[\p{L}\d]{2,})/gu;
/** What projects have, and are not called. */
const OF_PROJECTS =
  /^(?:manager|management|managers|labor|site|team|owner|scope|gantt|server|online|charter|milestones|lead|director|engineer|architect|delivery|folder|files|documents|drawings|manual|narrative|overview|summary|home|center|leiter|plan|planung|stand|vertrag|ejecutivo|basico)$/;
/** Two sides of a case. */
const SIDES = / (?:vs?\.?|c\/|\.\/\.) |(?:^| )(?:in re|ex parte) /iu;

function projectsIn(text: string): string[] {
  return Array.from(text.matchAll(PROJECT), ({ groups }) => bareWords(groups?.name ?? '')).filter(
    (name) => !SMALL_WORDS.has(name) && !OF_PROJECTS.test(name),
  );
}

/**
 * Whether what a title tells is of another matter than this: of a project with another code name, or of a court's notice on
 * a case with other sides. Only where the matter itself has a code name or sides.
 */
function createOtherCase(own: OwnMatter): (task: Pick<ToldTask, 'kind' | 'subject'>, title: string) => boolean {
  const ofMatter = `${own.client ?? ''} ${own.description}`;
  const projects = new Set(projectsIn(ofMatter));
  const hasSides = SIDES.test(ofMatter);
  return ({ kind, subject }, title) => {
    const named = projects.size === 0 ? [] : projectsIn(title);
    if (named.length > 0 && !named.some((name) => projects.has(name))) return true;
    return hasSides && kind === 'notice' && SIDES.test(subject);
  };
}

/**
 * Whether a task may be told as work on a matter: not what is in no file or another matter's, nor a page of the attorney's
 * own that names neither client nor matter.
 * @param own absent where nothing is known of the matter
 * @param namesOwn whether words name the matter or its client
 */
export function createIsOurs(
  own: OwnMatter | undefined,
  namesOwn: (text: string) => boolean,
): (task: ToldTask, title: string) => boolean {
  const isOther = own ? createOtherCase(own) : () => false;
  return (task, title) => {
    if (task.kind === 'noted') return true;
    if (task.aside === 'other-matter' || task.aside === 'unsaid') return false;
    return namesOwn(title) || (task.aside !== 'private' && !isOther(task, title));
  };
}
