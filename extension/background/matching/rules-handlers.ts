import { createSerial, foldedWords, showsSame, type Titled, titledOf } from '../../../shared/index.ts';
import { checkRules, proposeRule, type Rule, type RuleProblem } from '../../matching/index.ts';
import type { Handlers } from '../../messages/calls.ts';
import type { RuleCalls, RuleChange, RuleDraft, RuleView } from '../../messages/matching.ts';
import type { Timeline } from '../../timeline/index.ts';
import { matterView } from './matter-view.ts';
import { previewRules, problemsOf, rulesAfter } from './preview.ts';
import { changedRules, keptOf, ruleOf } from './rules.ts';
import type { Tagger, Taggers } from './tagger.ts';
import { createUnposted } from './unposted.ts';

const MAX_APPS = 20;

/** What the calls about rules need. */
export interface RuleParts {
  timeline: Timeline;
  taggers: Taggers;
  now(): number;
  changed(): void;
}

function ruleView(tagger: Tagger, rule: Rule, problems: readonly RuleProblem[]): RuleView {
  return {
    rule: keptOf(rule),
    source: rule.source,
    matter: matterView(tagger, rule.matter),
    problems: problems.filter((problem) => problem.rule === rule.id),
  };
}

/** Whether two rules say the same, the matter included. */
function sameRule(a: RuleDraft, b: RuleDraft): boolean {
  const text = ({ matter, words, pattern, app, title }: RuleDraft) =>
    [String(matter), ...[words, pattern, app, title].map((said) => said && foldedWords(said))].join('\n');
  return text(a) === text(b);
}

/**
 * A rule by which such windows come to a matter. A matter's own page in Clio needs none, and the words of its title stand
 * on the pages of all others, too.
 */
function proposedFor({ app, title, pageMatter }: Titled, matter: number, start: number, end: number): Rule | null {
  if (pageMatter === matter) return null;
  const candidate = { matterId: matter, start, end, by: 'client' as const };
  return proposeRule({ app, title, matter, candidate }, crypto.randomUUID());
}

/** What the calls about keyword rules do. */
export function ruleHandlers({ timeline, taggers, now, changed }: RuleParts): Pick<Handlers, keyof RuleCalls> {
  const unposted = createUnposted(timeline, now);
  /** Changes are made one after another, each to what the one before left. */
  const inTurn = createSerial();

  /** The window of a row, with what was captured of it and is on no screen. */
  const capturedAs = async (shown: Titled, [start]: readonly number[]): Promise<Titled> => {
    const spans = start === undefined ? [] : await timeline.spansIn({ start, end: start + 1 });
    const captured = spans.find(({ app, title }) => app === shown.app && title === shown.title);
    return captured ? titledOf(captured) : shown;
  };

  /** Why a change cannot be made. */
  const problemsWith = async (change: RuleChange): Promise<RuleProblem[]> => {
    const tagger = await taggers.current();
    const known = new Set(
      (await timeline.mattersBy(change.kind === 'put' ? [change.rule.matter] : [])).map(({ id }) => id),
    );
    return problemsOf(rulesAfter(tagger.rules, change), change, (matter) => known.has(matter));
  };

  const save = (change: RuleChange): Promise<RuleProblem[]> =>
    inTurn(async () => {
      const problems = await problemsWith(change);
      if (problems.length > 0) return problems;
      await timeline.changeFrom('rules', [], (kept) => changedRules(kept, change));
      taggers.forget();
      changed();
      return [];
    });

  return {
    'rules.read': async () => {
      const tagger = await taggers.current();
      await tagger.load(tagger.rules.map(({ matter }) => matter));
      const problems = checkRules(tagger.rules, (matter) => tagger.matter(matter) !== null);
      return tagger.rules.map((rule) => ruleView(tagger, rule, problems));
    },

    'rules.preview': async ({ change }) => previewRules(await taggers.current(), await unposted.read(), change),

    'rules.save': async ({ change }) => ({ problems: await save(change) }),

    'rules.propose': async ({ starts, start = 0, end = 0, matter, ...shown }) => {
      const rule = proposedFor(await capturedAs(shown, starts), matter, start, end);
      return rule && keptOf(rule);
    },

    'apps.read': async () => {
      const times = new Map<string, number>();
      for (const { app, worked } of (await unposted.read()).items) times.set(app, (times.get(app) ?? 0) + worked);
      times.delete('');
      const sorted = [...times].sort(([, a], [, b]) => b - a);
      return sorted.slice(0, MAX_APPS).map(([app]) => app);
    },

    'rules.remember': async ({ starts, app, title, matter, start, end, sure }, act) => {
      const tagger = await taggers.current();
      const window = await capturedAs({ app, title }, starts);
      const proposed = proposedFor(window, matter, start, end);
      const known = proposed && tagger.rules.find((rule) => sameRule(keptOf(rule), keptOf(proposed)));
      // One that says the same and is switched off is what the attorney wants back.
      const again = proposed && known?.enabled === false ? { ...keptOf(proposed), id: known.id } : null;
      const rule = proposed && !known ? keptOf(proposed) : again;
      await tagger.load([matter]);
      if (rule && !sure) {
        const all = await unposted.read();
        const others = all.items.filter((item) => !showsSame(item, window));
        const preview = await previewRules(tagger, { ...all, items: others }, { kind: 'put', rule });
        if (preview.items > 0) return { kind: 'asks', rule: ruleView(tagger, ruleOf(rule), []), preview };
      }
      const problems = rule ? await problemsWith({ kind: 'put', rule }) : [];
      const kept = rule && problems.length === 0 ? rule : null;
      // In one write, so that both are taken back together.
      const tag = { kind: 'tag' as const, matter, ...(kept ? { rule: kept } : {}) };
      await inTurn(() => timeline.acting(act).decideOnItems(tag, starts, now()));
      if (kept) taggers.forget();
      unposted.forget();
      changed();
      const inUse = rule ? kept && ruleOf(kept) : known;
      return { kind: 'done', matter: matterView(tagger, matter), rule: inUse ? ruleView(tagger, inUse, []) : null };
    },
  };
}
