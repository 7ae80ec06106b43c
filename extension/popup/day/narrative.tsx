import { useContext, useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { blanksIn, expandAt, fillBlank, namedBefore, type TextSnippet } from '../../billing/index.ts';
import type { CardView } from '../../messages/card.ts';
import { call, matterNumber } from '../../ui/index.ts';
import { further, popup } from '../../ui/words/index.ts';
import { Menu } from '../components/menu.tsx';
import { NamesHidden, useNames } from '../state/hidden-names.ts';
import { useReview } from '../state/review-context.ts';
import { DraftNotes } from './draft-notes.tsx';
import { Participants } from './participants.tsx';

const words = further.narrative;

/** An earlier narrative in a menu, as long as fits. */
const EARLIER_LENGTH = 70;

/**
 * Tells whether the words in a box were changed elsewhere while the attorney was in it, and leaves the caret where it
 * was. What is typed in the box itself is told by `own`.
 */
function useElsewhere(text: string, box: HTMLTextAreaElement | null) {
  const [elsewhere, setElsewhere] = useState(false);
  const known = useRef(text);
  // Read before the new words are put into the box, which takes the caret to their end.
  const caret = box && document.activeElement === box ? [box.selectionStart, box.selectionEnd] : null;
  useLayoutEffect(() => {
    if (known.current === text) return;
    known.current = text;
    setElsewhere(caret !== null);
    if (caret) box?.setSelectionRange(Math.min(caret[0] ?? 0, text.length), Math.min(caret[1] ?? 0, text.length));
  });
  return {
    elsewhere,
    own: (typed: string) => {
      known.current = typed;
      setElsewhere(false);
    },
  };
}

/** What helps in writing for a matter: earlier narratives, and snippets that grow. */
function useHelp(matter: number) {
  const [earlier, setEarlier] = useState<string[]>([]);
  const snippets = useRef<TextSnippet[]>([]);
  useEffect(() => {
    // Writing works without either of them.
    call('narratives.read', { matter }).then(setEarlier, () => setEarlier([]));
    call('snippets.read', {}).then(
      (found) => {
        snippets.current = found;
      },
      () => {
        snippets.current = [];
      },
    );
  }, [matter]);
  return { earlier, snippets };
}

/** That what stands in the box could not be stored, and what to do about it. */
function NotStored({ onStore, onGiveUp }: { onStore: () => void; onGiveUp: () => void }) {
  return (
    <p class="small" role="status">
      <span class="bad-text">{popup.day.drafts.notStored}</span>{' '}
      <button type="button" class="link" onClick={onStore}>
        {words.store}
      </button>{' '}
      <button type="button" class="link" onClick={onGiveUp}>
        {words.showStored}
      </button>
    </p>
  );
}

/** The box in which a narrative is written: blanks to go through, snippets that grow, earlier words to take again. */
export function Narrative({ card }: { card: CardView }) {
  const { acts, typed } = useReview();
  const names = useNames();
  const hidden = useContext(NamesHidden);
  const text = typed.of(card);
  const [, redraw] = useState(0);
  const { earlier, snippets } = useHelp(card.matter.id);
  const box = useRef<HTMLTextAreaElement>(null);
  const { elsewhere, own } = useElsewhere(text, box.current);

  const write = (next: string) => {
    own(next);
    typed.type(card, next);
    redraw((count) => count + 1);
  };
  /** Writes, and puts the caret where it belongs once the text is there. */
  const writeAt = (next: string, start: number, end = start) => {
    write(next);
    requestAnimationFrame(() => {
      box.current?.focus();
      box.current?.setSelectionRange(start, end);
    });
  };
  const giveUp = () => {
    typed.giveUp(card.id);
    redraw((count) => count + 1);
  };
  const onInput = (element: HTMLTextAreaElement) => {
    const grown = expandAt(element.value, element.selectionStart, snippets.current);
    if (grown) writeAt(grown.text, grown.caret);
    else write(element.value);
  };

  if (hidden) return <p class="narrative-hidden">{text ? names(text) : popup.day.drafts.noNarrative}</p>;
  const [blank] = blanksIn(text);
  return (
    <div class="narrative">
      <textarea
        ref={box}
        rows={2}
        data-narrative
        aria-label={words.label(matterNumber(card.matter))}
        placeholder={words.placeholder}
        value={text}
        onInput={(event) => onInput(event.currentTarget)}
      />
      {elsewhere && (
        <p class="soft small" role="status">
          {words.changedElsewhere}
        </p>
      )}
      {typed.isLost(card) && <NotStored onStore={() => write(text)} onGiveUp={giveUp} />}
      <Participants card={card} named={namedBefore(earlier)} />
      <DraftNotes card={card} />
      <div class="narrative-acts">
        {card.written && blank && blank.choices.length > 0 && (
          <>
            <span class="soft small">{words.fillIn}</span>
            {blank.choices.map((choice) => (
              <button
                key={choice}
                type="button"
                class="chip"
                onClick={() => writeAt(fillBlank(text, blank, choice), blank.start + choice.length)}
              >
                {choice}
              </button>
            ))}
          </>
        )}
        <span class="spread" />
        {card.written && (
          <button type="button" class="link" onClick={() => void acts.change(card.id, { narrative: null })}>
            {words.asDrafted}
          </button>
        )}
        {earlier.length > 0 && (
          <Menu
            label={words.earlier}
            class="link"
            lines={earlier.map((one) => ({
              label: one.length > EARLIER_LENGTH ? `${one.slice(0, EARLIER_LENGTH)}…` : one,
              act: () => writeAt(one, one.length),
            }))}
          >
            {words.earlier}
          </Menu>
        )}
      </div>
    </div>
  );
}
