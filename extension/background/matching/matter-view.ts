import type { Candidate, Match } from '../../matching/index.ts';
import type { EvidenceReason, EvidenceView, MatterView } from '../../messages/views.ts';
import { likelyCandidates, percentOf } from './likely.ts';
import type { Tagger } from './tagger.ts';

/** The palette's size; see the colours in extension/ui. */
const COLOURS = 8;

/** Clio's ids are handed out in order, so neighbours get different colours; a matter keeps its own for good. */
export function colourOf(matter: number): number {
  return matter % COLOURS;
}

/** The matter as the screens name it; of one that is not known here there is its id alone. */
export function matterView(tagger: Pick<Tagger, 'matter'>, id: number): MatterView {
  const matter = tagger.matter(id);
  return {
    id,
    number: matter?.display_number ?? null,
    client: matter?.client?.name ?? null,
    description: matter?.description ?? '',
    status: matter?.status ?? 'Closed',
    colour: colourOf(id),
  };
}

/** Why a candidate is one: the rule, or what was learned. Null where its characters in the title say it all. */
function evidenceReason(tagger: Pick<Tagger, 'rule'>, { rule: id, reason }: Candidate): EvidenceReason | null {
  const rule = id === undefined ? null : tagger.rule(id);
  if (!rule) return reason ?? null;
  return { code: 'rule', own: rule.source === 'own', words: rule.words ?? rule.pattern };
}

/** Evidence as it was shown, by what it is of, and by how it reads. */
interface Known {
  of: WeakMap<Match, EvidenceView[]>;
  /** What reads the same is one object, so that a thousand rows hold some dozens and those are packed once. */
  all: Map<string, EvidenceView[]>;
}
const known = new WeakMap<Tagger, Known>();
/** More than a review sees; then all is made anew. */
const MAX_EVIDENCE = 5000;

function evidenceName(candidates: readonly Candidate[]): string {
  return candidates
    .map(({ matterId, start, end, by, rule, reason, confidence = -1, always }) =>
      [matterId, start, end, by, rule, percentOf(confidence), always, reason && JSON.stringify(reason)].join(' '),
    )
    .join('\n');
}

/** Why a title means its matters, as the screens show it. Whoever gets it must leave it as it is. */
export function evidenceOf(tagger: Tagger, match: Match): EvidenceView[] {
  let shown = known.get(tagger);
  if (!shown) {
    shown = { of: new WeakMap(), all: new Map() };
    known.set(tagger, shown);
  }
  const ofMatch = shown.of.get(match);
  if (ofMatch) return ofMatch;
  const { all } = shown;
  const candidates = likelyCandidates(match);
  const name = evidenceName(candidates);
  const there = all.get(name);
  if (there) {
    shown.of.set(match, there);
    return there;
  }
  const evidence = candidates.map((candidate) => {
    const { matterId, start, end, by, confidence, always } = candidate;
    return {
      ...{ matter: matterView(tagger, matterId), start, end, by, reason: evidenceReason(tagger, candidate) },
      ...(confidence === undefined ? {} : { percent: percentOf(confidence) }),
      ...(always ? { always } : {}),
    };
  });
  // What a matter is called is known once it was read.
  if (candidates.every(({ matterId }) => tagger.matter(matterId))) {
    if (all.size >= MAX_EVIDENCE) all.clear();
    all.set(name, evidence);
    shown.of.set(match, evidence);
  }
  return evidence;
}
