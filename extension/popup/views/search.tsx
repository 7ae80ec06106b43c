import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Day } from '../../../shared/index.ts';
import type { FoundItem } from '../../messages/review.ts';
import { call, clockRange, dayText, MarkedTitle, matterNumber, workedText } from '../../ui/index.ts';
import { views } from '../../ui/words/index.ts';
import { KeyHint } from '../commands/key-hint.tsx';
import { VirtualList } from '../components/virtual-list.tsx';
import { standingName } from '../model/standing-words.ts';
import { useNames } from '../state/hidden-names.ts';
import { useReview } from '../state/review-context.ts';

const texts = views.search;

interface Found {
  words: string;
  items: FoundItem[];
  more: Day | null;
  /** Not all days could be searched yet. */
  counting?: true;
  failed: boolean;
}

const NOTHING: Omit<Found, 'words'> = { items: [], more: null, failed: false };

function FoundLine({ item, today, onGo }: { item: FoundItem; today: Day; onGo: () => void }) {
  const names = useNames();
  const { row, matter } = item;
  return (
    <li class="row found" data-stop="found" data-key={`${item.day} ${row.key}`} tabIndex={-1}>
      <button type="button" class="found-go" onClick={onGo}>
        <span class="row-what">
          <MarkedTitle title={row.title} start={0} end={0} names={names} />
          <span class="soft small facts">
            {[dayText(item.day, today), clockRange(row.from, row.to), row.app].filter(Boolean).join(' · ')}
          </span>
        </span>
        <span class="found-matter small">
          {matter ? (
            <>
              <i class="dot matter" data-colour={matter.colour} /> {names(matterNumber(matter))}
            </>
          ) : (
            <span class="soft">{texts.needsMatter}</span>
          )}
          {item.standing && <span class="soft"> · {standingName(item.standing)}</span>}
        </span>
        <span class="row-time">{workedText(row.minutes)}</span>
      </button>
    </li>
  );
}

/** Searches all days by words in titles, programs, notes and matters; newest first. */
export function Search() {
  const { go, day, seek, show } = useReview();
  const leave = () => show('day');
  const [words, setWords] = useState('');
  const [found, setFound] = useState<Found | null>(null);
  const box = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => box.current?.focus(), []);
  useEffect(() => {
    if (words.trim() === '') {
      setFound(null);
      return;
    }
    let current = true;
    call('days.find', { words, before: null }).then(
      (answer) => current && setFound({ words, ...answer, failed: false }),
      () => current && setFound({ words, ...NOTHING, failed: true }),
    );
    return () => {
      current = false;
    };
  }, [words]);

  const further = async (shown: Found) => {
    const next = await call('days.find', { words: shown.words, before: shown.more }).catch(() => null);
    setFound((now) => {
      if (now !== shown) return now;
      return next
        ? { ...shown, ...next, items: [...shown.items, ...next.items], failed: false }
        : { ...shown, failed: true };
    });
  };

  return (
    <section class="search" aria-label={texts.label}>
      <div class="search-head">
        <input
          ref={box}
          type="search"
          aria-label={texts.box}
          placeholder={texts.box}
          value={words}
          onInput={(event) => setWords(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key === 'Escape') leave();
            else if (event.key === 'ArrowDown') document.querySelector<HTMLElement>('.found-go')?.focus();
            else return;
            event.preventDefault();
            event.stopPropagation();
          }}
        />
        <button type="button" class="link" onClick={leave}>
          {views.backToDay} <KeyHint of="close" />
        </button>
      </div>
      <p class="soft small" role="status">
        {found?.failed && texts.failed}
        {found?.counting && `${texts.counting} `}
        {found && !found.failed && found.items.length === 0 && texts.none}
        {!found && texts.hint}
      </p>
      {found && (
        <VirtualList items={found.items} guess={52} class="rows">
          {(item) => (
            <FoundLine
              key={`${item.day} ${item.row.key}`}
              item={item}
              today={day.today}
              onGo={() => {
                const start = item.row.starts[0] ?? item.row.from;
                const sought = { day: item.day, start, matter: item.matter?.id ?? null };
                // Only then: an item may stand elsewhere on the day once the worker has done what was shown optimistically.
                void go(item.day === day.today ? null : item.day).then(() => seek(sought));
                leave();
              }}
            />
          )}
        </VirtualList>
      )}
      {found?.more && (
        <button type="button" class="quiet more" onClick={() => void further(found)}>
          {texts.earlier}
        </button>
      )}
    </section>
  );
}
