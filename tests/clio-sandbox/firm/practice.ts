import type { World } from '../world.ts';
import {
  type BillingSettings,
  type Firm,
  newId,
  type SandboxCategory,
  type Snippet,
  touch,
  type Versioned,
} from './firm.ts';

type Change<T extends Versioned> = Partial<Omit<T, keyof Versioned>>;

/** What an administrator does to the ways in which the firm bills. Every change moves ETag and `updated_at`. */
export interface Practice {
  categories(): SandboxCategory[];
  /** A category by the hour, or at a flat rate when an amount is given. */
  addCategory(name: string, flatAmount?: number | null): SandboxCategory;
  changeCategory(id: number, change: Change<SandboxCategory>): void;
  removeCategory(id: number): void;
  changeBilling(change: Change<BillingSettings>): void;
  /** Turns UTBMS codes on for the firm, with the set for litigation; or off. */
  useUtbms(on: boolean): void;
  /** Whether billable time on a matter needs a UTBMS task and activity. It also turns the codes on for the firm. */
  requireUtbms(matterId: number, on?: boolean): void;
  addSnippet(snippet: string, phrase: string, wholeWord?: boolean): Snippet;
  removeSnippet(id: number): void;
}

function found<T>(records: Map<number, T>, id: number): T {
  const record = records.get(id);
  if (record === undefined) throw new RangeError(`the sandbox has no record ${id}`);
  return record;
}

/** Turns UTBMS codes on or off for a firm. */
export function setUtbms(firm: Firm, on: boolean, now: number): void {
  firm.billing.usesUtbms = on;
  touch(firm.billing, now);
  for (const set of firm.codeSets.values()) {
    set.enabled = on && set.name === 'ABA Litigation';
    touch(set, now);
  }
}

export function createPractice(world: World): Practice {
  const fresh = () => {
    const now = world.now();
    return { version: 1, createdAt: now, updatedAt: now };
  };
  const change = <T extends Versioned>(record: T, values: Change<T>): void => {
    Object.assign(record, values);
    touch(record, world.now());
  };
  return {
    categories: () => [...world.firm.categories.values()].map((category) => ({ ...category })),
    addCategory(name, flatAmount = null) {
      const category = { name, flatAmount, accessible: true, ...fresh(), id: newId(world.firm) };
      world.firm.categories.set(category.id, category);
      return { ...category };
    },
    changeCategory: (id, values) => change(found(world.firm.categories, id), values),
    removeCategory(id) {
      found(world.firm.categories, id);
      world.firm.categories.delete(id);
    },
    changeBilling: (values) => change(world.firm.billing, values),
    useUtbms: (on) => setUtbms(world.firm, on, world.now()),
    requireUtbms(matterId, on = true) {
      const matter = found(world.firm.matters, matterId);
      if (on && !world.firm.billing.usesUtbms) setUtbms(world.firm, true, world.now());
      change(matter, { needsCodes: on });
    },
    addSnippet(snippet, phrase, wholeWord = true) {
      const made = { snippet, phrase, wholeWord, ...fresh(), id: newId(world.firm) };
      world.firm.snippets.set(made.id, made);
      return { ...made };
    },
    removeSnippet(id) {
      found(world.firm.snippets, id);
      world.firm.snippets.delete(id);
    },
  };
}
