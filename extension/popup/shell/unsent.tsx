import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { DayView } from '../../messages/day.ts';
import { dayText, weekdayText, workedText } from '../../ui/index.ts';
import { popup } from '../../ui/words/index.ts';
import { Menu } from '../components/menu.tsx';
import { useReview } from '../state/review-context.ts';

const words = popup.shell.unsent;

/** So many days are named where there is room; the others are in the list behind. */
const MOST_NAMED = 5;

type UnsentDay = DayView['unsent'][number];

/** The days that wait, so many of them by name, the latest ones. */
function unsentWords(unsent: readonly UnsentDay[], named: number, counting: boolean): string {
  if (named === 0) return words.days(unsent.length, counting);
  const names = unsent.slice(-named).map((one) => `${weekdayText(one.day)} ${workedText(one.minutes)}`);
  return words.named(names, unsent.length - names.length, counting);
}

/** How many days can be named in the room there is; measured again where that changes. */
function useFitting(unsent: readonly UnsentDay[], counting: boolean) {
  const line = useRef<HTMLSpanElement>(null);
  const [named, setNamed] = useState(0);
  useLayoutEffect(() => {
    const measure = () => {
      const text = line.current?.firstChild;
      if (!line.current || !(text instanceof Text)) return;
      let fitting = Math.min(MOST_NAMED, unsent.length);
      for (; fitting > 0; fitting--) {
        text.data = unsentWords(unsent, fitting, counting);
        if (line.current.scrollWidth <= line.current.clientWidth) break;
      }
      text.data = unsentWords(unsent, fitting, counting);
      setNamed(fitting);
    };
    measure();
    addEventListener('resize', measure);
    return () => removeEventListener('resize', measure);
  }, [unsent, counting]);
  return { line, named };
}

/** Days whose time is neither sent nor closed, named until each is. */
export function Unsent() {
  const { unsent, counting = false } = useReview().day;
  if (unsent.length > 0) return <UnsentMenu unsent={unsent} counting={counting} />;
  return counting ? <p class="soft small">{words.counting}</p> : null;
}

function UnsentMenu({ unsent, counting }: { unsent: readonly UnsentDay[]; counting: boolean }) {
  const { go } = useReview();
  const { line, named } = useFitting(unsent, counting);
  const text = unsentWords(unsent, named, counting);
  return (
    <Menu
      label={text}
      class="unsent"
      lines={unsent.map((one) => ({
        label: `${dayText(one.day)} · ${workedText(one.minutes)}`,
        act: () => void go(one.day),
      }))}
    >
      <i class="dot bad" />
      <span ref={line}>{text}</span>
    </Menu>
  );
}
