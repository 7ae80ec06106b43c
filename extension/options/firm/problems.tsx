import type { FirmProblemView } from '../../messages/firm.ts';
import { options } from '../../ui/words/index.ts';
import { problemWords } from './words.ts';

const words = options.firm.problems;

/** More than so many say nothing more to an attorney; the administrator sees all of them in the file. */
const MAX_SHOWN = 8;

/** What of the firm's settings has no effect, and why. */
export function FirmProblems({ problems }: { problems: readonly FirmProblemView[] }) {
  if (problems.length === 0) return null;
  return (
    <div>
      <ul class="problems" aria-label={words.list}>
        {problems.slice(0, MAX_SHOWN).map((problem) => (
          <li key={`${problem.source} ${problem.name} ${problem.item}`}>{problemWords(problem)}</li>
        ))}
        {problems.length > MAX_SHOWN && <li>{words.more(problems.length - MAX_SHOWN)}</li>}
      </ul>
      <p class="soft small">{words.rest}</p>
    </div>
  );
}
