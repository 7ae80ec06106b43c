import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { DayView } from '../../messages/day.ts';
import { counted, dayText, weekdayText, workedText } from '../../ui/index.ts';
import { Menu } from '../components/menu.tsx';
import { useReview } from '../state/review-context.ts';

/** So many days are named where there is room; the others are in the list behind. */
const MOST_NAMED = 5;

type UnsentDay = DayView['unsent'][number];

/** The days that wait, so many of them by name, the latest ones. */
function unsentWords(unsent: readonly UnsentDay[], named: number, counting: boolean): string {
  const end = counting ? ' · still counting' : '';
  if (named === 0) return `Not sent: ${counted(unsent.length, 'day', 'days')}${end}`;
  const names = unsent.slice(-named).map((one) => `${weekdayText(one.day)} ${workedText(one.minutes)}`);
  const more = unsent.length - names.length;
  return `Not sent: ${names.join(', ')}${more > 0 ? ` and ${more} more` : ''}${end}`;
}

/** How many days can be named in the room there is; measured again where that changes. */
function useFitting(unsent: readonly UnsentDay[], counting: boolean) {
  const line = useRef<HTMLSpanElement>(null);
  const [named, setNamed] = useState(0);
  useLayoutEffect(() => {
    const measure = () => {
      const words = line.current?.firstChild;
      if (!line.current || !(words instanceof Text)) return;
      let fitting = Math.min(MOST_NAMED, unsent.length);
      for (; fitting > 0; fitting--) {
        words.data = unsentWords(unsent, fitting, counting);
        if (line.current.scrollWidth <= line.current.clientWidth) break;
      }
      words.data = unsentWords(unsent, fitting, counting);
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
  return counting ? <p class="soft small">Earlier days are still being counted.</p> : null;
}

function UnsentMenu({ unsent, counting }: { unsent: readonly UnsentDay[]; counting: boolean }) {
  const { go } = useReview();
  const { line, named } = useFitting(unsent, counting);
  const words = unsentWords(unsent, named, counting);
  return (
    <Menu
      label={words}
      class="unsent"
      lines={unsent.map((one) => ({
        label: `${dayText(one.day)} · ${workedText(one.minutes)}`,
        act: () => void go(one.day),
      }))}
    >
      <i class="dot bad" />
      <span ref={line}>{words}</span>
    </Menu>
  );
}
