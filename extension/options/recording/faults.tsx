import type { WorkerFault } from '../../messages/faults.ts';
import { momentText } from '../../ui/index.ts';
import { options } from '../../ui/words/index.ts';

const words = options.faults;

/** What failed in the background of late, when, and what to do; nothing where nothing did. */
export function Faults({ faults }: { faults: readonly WorkerFault[] }) {
  if (faults.length === 0) return null;
  return (
    <div class="card panel" data-faults={faults.length}>
      <h3>{words.title}</h3>
      <p class="soft">{words.intro}</p>
      <dl class="facts">
        {faults.map(({ where, code, at }) => {
          const { what, advice } = words.places[where];
          return (
            <>
              <dt>{what}</dt>
              <dd>
                {words.last(momentText(at), code)} {advice}
              </dd>
            </>
          );
        })}
      </dl>
    </div>
  );
}
