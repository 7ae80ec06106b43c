import {
  type BillingRule,
  type ChosenCategory,
  categoryForWork,
  defaultCategory,
  defaultCharge,
  learnedWords,
  type OwnRounding,
  type Terms,
  termsFor,
  type WorkKind,
  wordsFor,
} from '../../billing/index.ts';
import {
  accountKey,
  type Charge,
  type ClioLists,
  type Connection,
  type Properties,
  type StoredMatter,
  type Timeline,
} from '../../timeline/index.ts';
import type { Tagger } from '../matching/tagger.ts';
import { firmRules } from '../settings/firm-rules.ts';
import { nonBillableCategories, readProperties } from '../settings/properties.ts';
import { createOwnBilling } from './own-billing.ts';
import type { Wording } from './words.ts';

/** What the firm and the account say of every draft that was left as it was. */
export interface Defaults {
  properties: Properties;
  /** Clio rounds up to multiples of so many seconds; null while not known. */
  increment: number | null;
  /** The attorney's own rounding before Clio's; null: exact seconds. */
  rounding: OwnRounding | null;
  categories: ClioLists['categories'];
  /** Empty where the firm uses none. */
  codes: ClioLists['utbmsCodes'];
  billing: ClioLists['billing'][number] | null;
  /**
   * The category that goes with the kind of work, and else category and codes of the matter's last entry or of the
   * attorney's account. `forWork`: the category is proposed for the kind of work.
   */
  usual(
    matter: number,
    work: WorkKind | null,
  ): { category: number | null; forWork: boolean; task: number | null; activity: number | null };
  /**
   * Whether a matter's entries are to have codes. Clio does not say which matters need them: where the firm uses codes
   * they are offered until an entry of the matter was sent without any.
   */
  codesUse(matter: number): 'none' | 'offered';
  /** What a draft of a matter is, under a category. */
  charge(matter: StoredMatter | null, category: number | null): Charge;
  /** What the firm, the client and the attorney ask of a matter's entries. */
  terms(matter: number): Terms;
  /** What a matter's drafts are worded by. */
  wording(matter: number): Wording;
}

type Lists = Pick<Defaults, 'categories' | 'codes' | 'billing'>;

/** The firm's lists and rules. The lists change with a sync only, so they are read once after each. */
export function createFirmLists(timeline: Timeline) {
  let kept: { of: string; lists: Promise<Lists> } | null = null;
  const readLists = async (): Promise<Lists> => {
    const [categories, codes, sets, billing] = await Promise.all([
      timeline.readList('categories'),
      timeline.readList('utbmsCodes'),
      timeline.readList('utbmsSets'),
      timeline.readList('billing'),
    ]);
    const [how] = billing ?? [];
    const inUse = new Set(sets?.flatMap(({ id, enabled }) => (enabled ? [id] : [])));
    return {
      categories: categories ?? [],
      billing: how ?? null,
      codes: how?.utbmsCodes ? (codes ?? []).filter(({ setId }) => setId === null || inUse.has(setId)) : [],
    };
  };
  const rules = new WeakMap<Tagger, Promise<BillingRule[]>>();
  const lists = (connection: Connection | null): Promise<Lists> => {
    const of = connection ? `${accountKey(connection)} ${connection.syncedAt}` : '';
    if (kept?.of === of) return kept.lists;
    const reading = readLists();
    kept = { of, lists: reading };
    reading.catch(() => {
      kept = null;
    });
    return reading;
  };
  return {
    lists,
    own: createOwnBilling(timeline),
    /** The firm's and the clients' rules for entries; they are of the same matters and settings as a tagger. */
    rules(tagger: Tagger): Promise<BillingRule[]> {
      const known = rules.get(tagger);
      if (known !== undefined) return known;
      const reading = firmRules(timeline).then(({ billing }) => billing);
      rules.set(tagger, reading);
      reading.catch(() => rules.delete(tagger));
      return reading;
    },
  };
}

export type FirmLists = ReturnType<typeof createFirmLists>;

/** The defaults for some matters; all that does not depend on which they are is read meanwhile. */
export async function readDefaults(
  timeline: Timeline,
  firm: FirmLists,
  tagger: Tagger,
  connection: Connection | null,
  matters: Promise<Iterable<number>>,
): Promise<Defaults> {
  const [properties, lists, firms, own, latest, changes, choices] = await Promise.all([
    readProperties(timeline),
    firm.lists(connection),
    firm.rules(tagger),
    firm.own(tagger),
    matters.then((ids) => timeline.latestEntries(ids)),
    timeline.read('ownWords'),
    timeline.read('categoryChoices'),
  ]);
  const chosen = (choices ?? []) as ChosenCategory[];
  const rules = [...firms, ...own.rules];
  const terms = new Map<number, Terms>();
  const learned = learnedWords(changes ?? []);
  const clientOf = (matter: number) => tagger.matter(matter)?.client?.id ?? null;
  const termsOf = (matter: number): Terms => {
    const known = terms.get(matter) ?? termsFor(rules, matter, clientOf(matter));
    terms.set(matter, known);
    return known;
  };
  const { billing } = lists;
  const preferred = connection?.defaultCategory;
  const categories = preferred
    ? lists.categories.map((one) => ({ ...one, isDefault: one.id === preferred.id }))
    : lists.categories;
  const nonBillable = nonBillableCategories(properties, categories);
  return {
    properties,
    increment: connection?.step ?? null,
    rounding: own.rounding,
    ...lists,
    usual(matter, work) {
      const entry = latest.get(matter);
      const last = defaultCategory(categories, entry?.category ?? null);
      const forWork = work && categoryForWork(categories, { matter, kind: work }, chosen, entry?.category ?? null);
      return {
        category: forWork ?? last,
        // What would be taken anyway is no proposal.
        forWork: forWork !== null && forWork !== last,
        task: entry?.codes?.task ?? null,
        activity: entry?.codes?.activity ?? null,
      };
    },
    codesUse(matter) {
      const entry = latest.get(matter);
      return lists.codes.length > 0 && (!entry || entry.codes) ? 'offered' : 'none';
    },
    charge: (matter, category) =>
      defaultCharge({
        matter: { billable: matter?.billable ?? true, method: matter?.billing_method ?? null },
        fixedFeeIsNonBillable: billing?.fixedFeeTimeIsNonBillable ?? false,
        category,
        nonBillableCategories: nonBillable,
      }).charge,
    terms: termsOf,
    wording: (matter) => ({
      participantRequired: termsOf(matter).participantRequired,
      ownWords: wordsFor(learned, matter, clientOf(matter)),
    }),
  };
}
