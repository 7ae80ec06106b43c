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
