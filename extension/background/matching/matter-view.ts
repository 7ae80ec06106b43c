import type { Candidate, Match } from '../../matching/index.ts';
import type { EvidenceReason, EvidenceView, MatterView } from '../../messages/views.ts';
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

/** One for all titles that say nothing, so that they are packed once. */
const NO_EVIDENCE: EvidenceView[] = [];

/** Why a title means its matters, as the screens show it. */
export function evidenceOf(tagger: Tagger, { candidates }: Match): EvidenceView[] {
  if (candidates.length === 0) return NO_EVIDENCE;
  return candidates.map((candidate) => {
    const { matterId, start, end, by } = candidate;
    return { matter: matterView(tagger, matterId), start, end, by, reason: evidenceReason(tagger, candidate) };
  });
}
