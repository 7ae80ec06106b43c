import type { NeedView } from '../../messages/items.ts';
import type { MatterView } from '../../messages/views.ts';
import { clockRange, evidenceText, MarkedTitle, matterNumber, workedText } from '../../ui/index.ts';
import { popup } from '../../ui/words/index.ts';
import { CANDIDATES, takeCandidate } from '../commands/candidates.ts';
import { ItemMenu } from '../commands/item-menu.tsx';
import { KeyHint } from '../commands/key-hint.tsx';
import { itemsOf } from '../model/targets.ts';
import { useNames } from '../state/hidden-names.ts';
import { useReview } from '../state/review-context.ts';
import { toggled } from '../state/selection.ts';

const words = popup.day.needs;

/** Why these are suggested, in a few words. */
const BECAUSE: Record<string, string> = words.because;

function whyOf(need: NeedView, names: (text: string) => string): string | null {
  const [first, second] = need.evidence;
  switch (need.outcome) {
    case 'ambiguous':
      return words.severalFit(need.evidence.length);
    case 'closed':
      return words.matterClosed;
    case 'suggest':
      if (first?.reason) return names(evidenceText(first.reason));
      return first && (!second || first.by === second.by) ? (BECAUSE[first.by] ?? null) : words.perhapsOneOf;
    default:
      return null;
  }
}

/** A number as Clio makes it by default: digits, then the client's name or its last word. */
const BY_DEFAULT = /^(\d+)-(.+)$/;

/**
 * A matter in a few words, "00041 Acme v. Zenith": its number and what it is about. The client's name is left out of the
 * number where it only repeats the client.
 */
export function matterCaption(matter: MatterView): string {
  const { client, description } = matter;
  const number = matterNumber(matter);
  if (description === '') return number;
  const [, digits, name] = BY_DEFAULT.exec(number) ?? [];
  const repeats = name !== undefined && client?.endsWith(name) === true;
  return `${repeats ? digits : number} ${description}`;
}

/** Where the answer may be found: what was worked on right before and after. */
function betweenWords({ between }: NeedView, names: (text: string) => string): string | null {
  const before = between.before && names(matterNumber(between.before));
  const after = between.after && names(matterNumber(between.after));
  if (before && after) return before === after ? words.amid(before) : words.between(before, after);
  if (before) return words.after(before);
  return after ? words.before(after) : null;
}

/** One thing without a matter: what it was, and its likely answers, each one key away. */
export function Need({ need }: { need: NeedView }) {
  const { acts, chosen, choose, setOver } = useReview();
  const names = useNames();
  const [first] = need.evidence;
  const items = itemsOf({ kind: 'need', need });
  if (!items) return null;
  const isChosen = chosen.has(need.key);
  const facts = [
    need.app,
    clockRange(need.from, need.to),
    need.rows.length > 1 && words.count(need.rows.length),
    first ? whyOf(need, names) : betweenWords(need, names),
  ].filter(Boolean);
  const toggle = () => choose(toggled(chosen, need.key));
  return (
    <li
      class={`card needs-row${isChosen ? ' chosen' : ''}`}
      data-stop="need"
      data-key={need.key}
      data-row={need.key}
      tabIndex={-1}
    >
      <div class="needs-head">
        <div class="needs-what">
          <MarkedTitle title={need.title} start={first?.start ?? 0} end={first?.end ?? 0} names={names} />
        </div>
        <b data-sum="need">{workedText(need.minutes)}</b>
        {chosen.size > 0 ? (
          // In the menu's place, so that nothing moves.
          <label class="choose">
            <input
              type="checkbox"
              checked={isChosen}
              aria-label={words.chooseThis(names(need.title))}
              onChange={toggle}
            />
          </label>
        ) : (
          <ItemMenu items={items} name={names(need.title)} onChoose={toggle} />
        )}
      </div>
      <div class="needs-foot">
        <p class="soft small facts">{facts.join(' · ')}</p>
        {!first && (
          <button type="button" class="chip" data-choose onClick={() => setOver({ kind: 'matter', items })}>
            {words.choose} <KeyHint of="give" />
          </button>
        )}
      </div>
      {first && (
        <div class="chips">
          {need.evidence.slice(0, CANDIDATES).map((candidate, index) => (
            <button
              key={candidate.matter.id}
              type="button"
              class="chip"
              data-candidate={index + 1}
              title={words.candidate(candidate.reason && names(evidenceText(candidate.reason)))}
              onClick={({ shiftKey }) => takeCandidate(acts, need, candidate, items, shiftKey)}
            >
              <i class="dot matter" data-colour={candidate.matter.colour} />
              <span>{names(matterCaption(candidate.matter))}</span>
              <kbd>{index + 1}</kbd>
            </button>
          ))}
          <button type="button" class="chip" data-choose onClick={() => setOver({ kind: 'matter', items })}>
            {words.other} <KeyHint of="give" />
          </button>
        </div>
      )}
    </li>
  );
}
