import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { DayView } from '../messages-review.ts';
import { counted, dayText, weekdayText, workedText } from '../ui/index.ts';
import { useDesk } from './desk.ts';
import { Menu } from './menu.tsx';

/** So many days are named where there is room; the others are in the list behind. */
const MOST_NAMED = 5;

type UnsentDay = DayView['unsent'][number];

function hours(minutes: number): string {
  return `${(minutes / 60).toFixed(1)} h`;
}

/** The days that wait, so many of them by name, the latest ones. */
function unsentWords(unsent: readonly UnsentDay[], named: number): string {
  if (named === 0) return `Not sent: ${counted(unsent.length, 'day', 'days')}`;
  const names = unsent.slice(-named).map((one) => `${weekdayText(one.day)} ${hours(one.minutes)}`);
  const more = unsent.length - names.length;
  return `Not sent: ${names.join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}

/** How many days can be named in the room there is; measured again where that changes. */
function useFitting(unsent: readonly UnsentDay[]) {
  const line = useRef<HTMLSpanElement>(null);
  const [named, setNamed] = useState(0);
  useLayoutEffect(() => {
    const measure = () => {
      const words = line.current?.firstChild;
      if (!line.current || !(words instanceof Text)) return;
      let fitting = Math.min(MOST_NAMED, unsent.length);
      for (; fitting > 0; fitting--) {
        words.data = unsentWords(unsent, fitting);
        if (line.current.scrollWidth <= line.current.clientWidth) break;
      }
      words.data = unsentWords(unsent, fitting);
      setNamed(fitting);
    };
    measure();
    addEventListener('resize', measure);
    return () => removeEventListener('resize', measure);
  }, [unsent]);
  return { line, named };
}

/** Days whose time is neither sent nor closed, named until each is. */
export function Unsent() {
  const { unsent } = useDesk().day;
  return unsent.length === 0 ? null : <UnsentMenu unsent={unsent} />;
}

function UnsentMenu({ unsent }: { unsent: readonly UnsentDay[] }) {
  const { go } = useDesk();
  const { line, named } = useFitting(unsent);
  const words = unsentWords(unsent, named);
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
