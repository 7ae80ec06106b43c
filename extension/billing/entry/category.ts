import { bareWords } from '../../../shared/index.ts';
import { NAMES, type WorkKind } from './work-names.ts';

/** A category as far as choosing one goes. */
export interface CategoryChoice {
  id: number;
  name: string;
  /** The attorney's default in Clio. */
  isDefault: boolean;
  /** An entry with it costs a fixed amount, however long it took. */
  flatRate: boolean;
  /** Whether the attorney may use the category. */
  accessible: boolean;
}

/** The categories to choose from, by name; flat-rate ones only where they are asked for. */
export function offeredCategories<C extends CategoryChoice>(categories: readonly C[], flatRate: boolean): C[] {
  return categories
    .filter((category) => category.accessible && (flatRate || !category.flatRate))
    .sort((a, b) => a.name.localeCompare(b.name));
}

/**
 * The category that an entry starts with: the one last used in its matter, else the attorney's default in Clio, else
 * none. Never a flat-rate one, which would put its amount on the bill again, and never one that may no longer be used.
 * @param lastUsed id of the category of the matter's latest entry, or null
 */
export function defaultCategory(categories: readonly CategoryChoice[], lastUsed: number | null): number | null {
  const usable = offeredCategories(categories, false);
  const found = usable.find(({ id }) => id === lastUsed) ?? usable.find(({ isDefault }) => isDefault);
  return found?.id ?? null;
}

/** A category that the attorney chose for an entry of one kind of work. */
export interface ChosenCategory {
  matter: number;
  kind: WorkKind;
  category: number;
}

/** So many of the last choices for a kind of work are looked at, whatever the matter, */
const LAST = 5;
/** and so many of them must agree, and be more than half. */
const AGREE = 2;

/**
 * The category that goes with a kind of work: the one last chosen for it in the matter; else the one that was chosen for
 * it again and again; else the only one that is called so, unless the matter's entries go by something else than kinds of
 * work. Null where none of these says it, or where it may not be used.
 * @param chosen the attorney's own choices, the latest last
 * @param lastUsed id of the category of the matter's latest entry, or null
 */
export function categoryForWork(
  categories: readonly CategoryChoice[],
  { matter, kind }: { matter: number; kind: WorkKind },
  chosen: readonly ChosenCategory[],
  lastUsed: number | null,
): number | null {
  const usable = offeredCategories(categories, false);
  const isUsable = (id: number) => usable.some((one) => one.id === id);
  const ofKind = chosen.filter((one) => one.kind === kind && isUsable(one.category));
  const inMatter = ofKind.findLast((one) => one.matter === matter);
  if (inMatter) return inMatter.category;
  const last = ofKind.slice(-LAST).map(({ category }) => category);
  const often = last.find((category) => {
    const many = last.filter((other) => other === category).length;
    return many >= AGREE && many * 2 > last.length;
  });
  if (often !== undefined) return often;
  if (last.length > 0) return null;
  const before = categories.find(({ id }) => id === lastUsed);
  if (before && !Object.values(NAMES).some((names) => names.includes(bareWords(before.name)))) return null;
  const [named, ...others] = usable.filter(({ name }) => NAMES[kind].includes(bareWords(name)));
  return named && others.length === 0 ? named.id : null;
}
