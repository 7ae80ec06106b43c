import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { addDays, type Day } from '../../../shared/index.ts';
import type { DayView } from '../../messages/day.ts';
import { dayRange, dayText, weekdayText, workedText } from '../../ui/index.ts';
import { popup } from '../../ui/words/index.ts';
import { Menu } from '../components/menu.tsx';
import { useReview } from '../state/review-context.ts';

const words = popup.shell.unsent;

/** So many days are named where there is room; the others are in the list behind. */
const MAX_NAMED = 5;

type UnsentDay = DayView['unsent'][number];

/** A day that waits in a word: "Mon" of the last seven days, "Nov 9" before. */
function nameOf(day: Day, today: Day): string {
  return addDays(day, 7) > today ? weekdayText(day) : dayRange(day, day, today);
}

/** The days that wait, so many of them by name, the latest ones. */
function unsentWords(unsent: readonly UnsentDay[], named: number, counting: boolean, today: Day): string {
  if (named === 0) return words.days(unsent.length, counting);
  const names = unsent.slice(-named).map((one) => `${nameOf(one.day, today)} ${workedText(one.minutes)}`);
  return words.named(names, unsent.length - names.length, counting);
}

/**
 * Which of some texts, each longer than the one before, there is room for. The browser says of its own accord how much
 * room there is: to ask for that is to have the whole page laid out for each answer.
 */
function useFitting(texts: readonly string[]) {
  const place = useRef<HTMLDivElement>(null);
  const sizes = useRef<HTMLSpanElement>(null);
  const [fitting, setFitting] = useState(0);
  const all = texts.join('\n');
  // Other texts are measured anew.
  useLayoutEffect(() => {
    const { current } = place;
    if (!current) return;
    const observer = new ResizeObserver(() => {
      const line = current.querySelector('.unsent > span');
      const button = line?.parentElement;
      if (!line || !button) return;
      const room = current.clientWidth - (button.offsetWidth - line.clientWidth);
      const widths = [...(sizes.current?.children ?? [])].map((text) => text.getBoundingClientRect().width);
      setFitting(
        Math.max(
          0,
          widths.findLastIndex((width) => width <= room),
        ),
      );
    });
    observer.observe(current);
    return () => observer.disconnect();
  }, [all]);
  return { place, sizes, fitting: Math.min(fitting, texts.length - 1) };
}

/** Days whose time is neither sent nor closed, named until each is. */
export function Unsent() {
  const { unsent, counting = false, today } = useReview().day;
  if (unsent.length > 0) return <UnsentMenu unsent={unsent} counting={counting} today={today} />;
  return counting ? <p class="soft small">{words.counting}</p> : null;
}

function UnsentMenu({ unsent, counting, today }: { unsent: readonly UnsentDay[]; counting: boolean; today: Day }) {
  const { go, show } = useReview();
  const most = Math.min(MAX_NAMED, unsent.length);
  const texts = Array.from({ length: most + 1 }, (_, named) => unsentWords(unsent, named, counting, today));
  const { place, sizes, fitting } = useFitting(texts);
  const text = texts[fitting] ?? '';
  return (
    <div class="unsent-place" ref={place}>
      <span class="unsent-sizes" ref={sizes} aria-hidden="true">
        {texts.map((one) => (
          <span key={one}>{one}</span>
        ))}
      </span>
      <Menu
        label={text}
        class="unsent"
        lines={() =>
          unsent.map((one) => ({
            label: `${dayText(one.day, today)} · ${workedText(one.minutes)}`,
            act: () => {
              show('day');
              void go(one.day);
            },
          }))
        }
      >
        <i class="dot bad" />
        <span>{text}</span>
      </Menu>
    </div>
  );
}
