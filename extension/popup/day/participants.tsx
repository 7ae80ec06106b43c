import { PARTICIPANTS } from '../../billing/index.ts';
import type { CardView, ConversationView } from '../../messages/card.ts';
import { further } from '../../ui/words/index.ts';
import { conversationAsked } from '../model/conversations.ts';
import { useNames } from '../state/hidden-names.ts';
import { useReview } from '../state/review-context.ts';

const words = further.narrative;

type Offered = keyof typeof words.participants;

/** Whether somebody is one of those who are always offered, and so nobody's name. */
function isOffered(who: string): who is Offered {
  return PARTICIPANTS.some((one) => one === who);
}

/** Who may be named for one conversation, those of this matter's earlier narratives last. */
function Choices({ card, asked, named }: { card: CardView; asked: ConversationView; named: readonly string[] }) {
  const { acts } = useReview();
  const names = useNames();
  const isAsked = conversationAsked(card) === asked;
  const others = asked.who === null ? [] : [asked.who];
  const choices = [...new Set<string>([...PARTICIPANTS, ...named, ...others])];
  return (
    <fieldset class="participants">
      <legend class="soft small">{words.whoTookPart(names(asked.phrase))}</legend>
      {choices.map((who, index) => (
        <button
          key={who}
          type="button"
          class="chip"
          aria-pressed={asked.who === who}
          onClick={() =>
            void acts.change(card.id, {
              participant: { conversation: asked.key, who: asked.who === who ? null : who },
            })
          }
        >
          {isOffered(who) ? words.participants[who] : names(who)}
          {isAsked && index < PARTICIPANTS.length && <kbd>{index + 1}</kbd>}
        </button>
      ))}
    </fieldset>
  );
}

/** The conversations that a drafted narrative tells of, each with those who may have taken part. */
export function Participants({ card, named }: { card: CardView; named: readonly string[] }) {
  return (
    <>
      {card.conversations.map((asked) => (
        <Choices key={asked.key} card={card} asked={asked} named={named} />
      ))}
    </>
  );
}
