import type { NeedView } from '../../messages/items.ts';
import type { MatterView } from '../../messages/views.ts';
import { evidenceText, TitleLine, workedText } from '../../ui/index.ts';
import { popup } from '../../ui/words/index.ts';
import { takeAnswer } from '../commands/candidates.ts';
import { ItemMenu } from '../commands/item-menu.tsx';
import { KeyHint } from '../commands/key-hint.tsx';
import { memo } from '../components/memo.tsx';
import { type Answer, answerKey, answersOf, isHardlyWork, isLikely } from '../model/answers.ts';
import { giftsText, matterCaption, needFacts, needTitle, titleInWords } from '../model/need-words.ts';
import { itemsIn, suggestedShort } from '../model/sure.ts';
import { type Items, itemsOf } from '../model/targets.ts';
import { useNames } from '../state/hidden-names.ts';
import { useDoing } from '../state/review-context.ts';
import { toggled } from '../state/selection.ts';

const words = popup.day.needs;

/** What it was: its title, or what opens its things. */
function What({ need, isOpen }: { need: NeedView; isOpen: boolean }) {
  const { setOpen } = useDoing();
  const names = useNames();
  const [first] = need.evidence;
  const inWords = titleInWords(need);
  const title =
    inWords === null ? (
      <TitleLine title={need.title} start={first?.start ?? 0} end={first?.end ?? 0} names={names} />
    ) : (
      <span class="title">{inWords}</span>
    );
  if (need.things.length === 0) return <div class="needs-what">{title}</div>;
  return (
    <button
      type="button"
      class="needs-what needs-open"
      aria-expanded={isOpen}
      onClick={() => setOpen(isOpen ? null : need.key)}
    >
      <svg viewBox="0 0 10 10" width="9" height="9" aria-hidden="true">
        <path d="M3 1.5 7 5 3 8.5" fill="none" stroke="currentColor" stroke-width="1.6" stroke-linecap="round" />
      </svg>
      {title}
    </button>
  );
}

/** A matter in a few words, of which the number is not cut. */
function Caption({ matter }: { matter: MatterView }) {
  const names = useNames();
  const { number, about } = matterCaption(matter);
  return (
    <>
      <span class="number">{names(number)}</span>
      {about !== '' && <span>{names(about)}</span>}
    </>
  );
}

/** Why an answer is likely, and what Shift does with it. */
function answerTitle(answer: Answer, { notClient }: NeedView, names: (text: string) => string): string | undefined {
  if (answer === 'not-client') return notClient ? `${evidenceText(notClient.reason, names)}.` : undefined;
  const { number, about } = matterCaption(answer.matter);
  const reason = answer.reason && evidenceText(answer.reason, names);
  return words.candidate(names(`${number} ${about}`.trim()), isLikely(answer) ? reason : words.near);
}

/** The likely answers, and the way to any other. */
function Answers({ need, items }: { need: NeedView; items: Items }) {
  const { acts, setOver } = useDoing();
  const names = useNames();
  const answers = answersOf(need);
  const gifts = suggestedShort(need);
  const other = answers.length > 0 || gifts.length > 0 ? words.other : words.choose;
  return (
    <div class="answers">
      {gifts.length > 0 && (
        <button
          type="button"
          class="chip"
          data-candidate={1}
          title={giftsText(gifts, names)}
          onClick={() => void acts.giveEach(gifts)}
        >
          <span>{words.takeSuggested(itemsIn(gifts))}</span>
          <kbd>1</kbd>
        </button>
      )}
      {answers.map((answer, index) => (
        <button
          key={answerKey(answer)}
          type="button"
          class={isLikely(answer) ? 'chip' : 'chip near'}
          data-candidate={index + 1}
          title={answerTitle(answer, need, names)}
          onClick={({ shiftKey }) => takeAnswer(acts, need, answer, items, shiftKey)}
        >
          {answer === 'not-client' ? (
            <span>{words.notClient}</span>
          ) : (
            <>
              {isLikely(answer) && <i class="dot matter" data-colour={answer.matter.colour} />}
              <Caption matter={answer.matter} />
            </>
          )}
          <kbd>{index + 1}</kbd>
        </button>
      ))}
      <button
        type="button"
        class={`chip other${answers.length > 0 || gifts.length > 0 ? ' beside' : ''}`}
        data-choose
        aria-label={other}
        onClick={() => setOver({ kind: 'matter', items })}
      >
        <span>{other}</span> <KeyHint of="give" />
      </button>
    </div>
  );
}

/**
 * One thing without a matter, or several that are one memory: what it was, and its likely answers, each one key away. Of
 * two lines whatever is suggested, so that nothing moves when that comes.
 * @param inside it is one of several things, which are open
 * @param choosing something is chosen, this or another
 */
export const Need = memo(function Need({
  need,
  inside,
  isOpen,
  isChosen,
  choosing,
}: {
  need: NeedView;
  inside: boolean;
  isOpen: boolean;
  isChosen: boolean;
  choosing: boolean;
}) {
  const { choose, now } = useDoing();
  const names = useNames();
  const items = itemsOf({ kind: 'need', need });
  if (!items) return null;
  const facts = needFacts(need, names).join(' · ');
  const toggle = () => choose(toggled(now().chosen, need.key));
  return (
    <li
      class={`card needs-row ${need.kind}${inside ? ' inside' : ''}${isChosen ? ' chosen' : ''}`}
      data-stop="need"
      data-key={need.key}
      data-row={need.key}
      data-likely={isHardlyWork(need) ? 'own' : undefined}
      tabIndex={-1}
    >
      <div class="needs-head">
        <What need={need} isOpen={isOpen} />
        <b data-sum={inside ? 'thing' : 'need'}>{workedText(need.minutes)}</b>
        {choosing ? (
          // In the menu's place, so that nothing moves.
          <label class="choose">
            <input
              type="checkbox"
              checked={isChosen}
              aria-label={words.chooseThis(needTitle(need, names))}
              onChange={toggle}
            />
          </label>
        ) : (
          <ItemMenu items={items} name={needTitle(need, names)} onChoose={toggle} />
        )}
      </div>
      <div class={`needs-foot${answersOf(need).length > 1 ? ' many' : ''}`}>
        <p class="soft small facts" title={facts}>
          {facts}
        </p>
        <Answers need={need} items={items} />
      </div>
    </li>
  );
});
