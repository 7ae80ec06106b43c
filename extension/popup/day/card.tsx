import type { CardView } from '../../messages/card.ts';
import { clioText, matterNumber, Rich, workedText } from '../../ui/index.ts';
import { popup } from '../../ui/words/index.ts';
import { KeyHint } from '../commands/key-hint.tsx';
import { AskedFor } from '../components/further.tsx';
import { memo } from '../components/memo.tsx';
import { chargeText } from '../model/charge-words.ts';
import { useNames } from '../state/hidden-names.ts';
import { useDoing, useReview } from '../state/review-context.ts';
import { Finding } from './finding.tsx';
import { SmallActs } from './small-acts.tsx';

const words = popup.day.drafts;

interface CardProps {
  card: CardView;
  small: boolean;
  isOpen: boolean;
  /** What stands in its box. */
  narrative: string;
  /** That could not be stored. */
  isLost: boolean;
}

/** One draft: ticked or not, its time as Clio will show it, its narrative; open, everything that makes it. */
const DrawnCard = memo(function DrawnCard({ card, small, isOpen, narrative, isLost }: CardProps) {
  const { acts, setOpen } = useDoing();
  const names = useNames();
  const { matter } = card;
  const about = [matter.client, matter.description].filter(Boolean).join(' · ');
  const charge = chargeText(card.charge);
  return (
    <li
      class={`card draft${isOpen ? ' open' : ''}`}
      data-colour={matter.colour}
      data-stop="card"
      data-key={card.id}
      data-matter={matter.id}
      tabIndex={-1}
    >
      <div class="draft-head">
        <input
          type="checkbox"
          checked={card.ticked && !card.finding?.blocks}
          disabled={card.finding?.blocks}
          title={card.finding?.blocks ? words.cannotBeSent : undefined}
          aria-label={words.send(names(matterNumber(matter)))}
          onChange={(event) => void acts.change(card.id, { ticked: event.currentTarget.checked })}
        />
        <button
          type="button"
          class="draft-open"
          aria-expanded={isOpen}
          onClick={() => setOpen(isOpen ? null : card.id)}
        >
          <span class="draft-name">
            <b>{names(matterNumber(matter))}</b> <span class="soft">{names(about)}</span>
          </span>
          {!isOpen && (
            <span class="soft draft-note">
              {narrative ? names(narrative) : <i class="faint">{words.noNarrative}</i>}
            </span>
          )}
          {!isOpen && isLost && <span class="small bad-text">{words.notStored}</span>}
          {!isOpen && card.categoryProposed && card.category && (
            <span class="soft small">
              {words.categoryProposed(card.category.name)} <KeyHint of="category" />
            </span>
          )}
        </button>
        <div class="draft-time">
          <b>
            <span data-sum="in-clio" data-seconds={card.inClio}>
              {clioText(card.inClio)}
            </span>
            {card.more && (
              <span class="more-mark" title={words.moreGoes}>
                ▲<span class="visually-hidden"> {words.more}</span>
              </span>
            )}
          </b>
          <span class="soft small">
            {charge && <em>{charge} · </em>}
            <Rich
              text={words.worked(workedText(card.minutes))}
              parts={{ time: (time) => <span data-sum="card">{time}</span> }}
            />
          </span>
        </div>
      </div>
      {isOpen && <AskedFor onLeave={() => setOpen(null)}>{({ CardBody }) => <CardBody card={card} />}</AskedFor>}
      {small && !card.ticked && <SmallActs card={card} />}
      {card.finding && !isOpen && <Finding card={card} finding={card.finding} />}
    </li>
  );
});

/** A draft as it stands in the day, with what is typed in it. */
export function Card({ card, small = false }: { card: CardView; small?: boolean }) {
  const { open, typed } = useReview();
  const narrative = typed.of(card);
  return (
    <DrawnCard card={card} small={small} isOpen={open === card.id} narrative={narrative} isLost={typed.isLost(card)} />
  );
}
