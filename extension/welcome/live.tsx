import { useEffect, useState } from 'preact/hooks';
import { createFresh } from '../../shared/index.ts';
import type { StateView } from '../messages/state.ts';
import { unpackDay } from '../messages/unpack-day.ts';
import { call, clockText, MatterLine, onChanged } from '../ui/index.ts';
import { welcome } from '../ui/words/index.ts';
import { isFound } from './helper.tsx';
import { lastSeen, type Seen } from './latest.ts';
import { Step } from './step.tsx';

const words = welcome.live;

/** The windows that were recorded last, kept up with what comes. */
function useLastSeen(wanted: boolean): Seen[] {
  const [seen, setSeen] = useState<Seen[]>([]);
  useEffect(() => {
    if (!wanted) return;
    const read = createFresh(async () => {
      setSeen(lastSeen(unpackDay(await call('day.read', { day: null }))));
    });
    // What cannot be read now is read with the next change.
    const look = () => void read().catch(() => undefined);
    look();
    return onChanged(look);
  }, [wanted]);
  return seen;
}

/** The first titles, as they are recorded. */
export function Live({ state }: { state: StateView }) {
  const found = isFound(state);
  const seen = useLastSeen(found);
  return (
    <Step number={4} title={words.title} standing={seen.length > 0 ? 'done' : found ? 'now' : 'later'}>
      <p>{words.means}</p>
      <ul class="seen" aria-live="polite">
        {seen.map(({ app, title, to, matter }) => (
          <li key={`${app} ${title}`}>
            <p class="title">
              <bdi>{title}</bdi>
            </p>
            <p class="soft small">{words.where(app, clockText(to))}</p>
            {matter ? <MatterLine matter={matter} /> : <p class="soft small">{words.noMatter}</p>}
          </li>
        ))}
      </ul>
      {found && seen.length === 0 && (
        <p class="soft" role="status">
          {words.waiting}
        </p>
      )}
      {seen.length > 0 && !state.connection && <p class="soft small">{words.withClio}</p>}
    </Step>
  );
}
