import type { FirmProblemView } from '../../messages/firm.ts';
import { counted } from '../../ui/index.ts';
import { problemWords } from './words.ts';

/** More than so many say nothing more to an attorney; the administrator sees all of them in the file. */
const MOST = 8;

/** What of the firm's settings has no effect, and why. */
export function FirmProblems({ problems }: { problems: readonly FirmProblemView[] }) {
  if (problems.length === 0) return null;
  return (
    <div>
      <ul class="problems" aria-label="Without effect">
        {problems.slice(0, MOST).map((problem) => (
          <li key={`${problem.source} ${problem.name} ${problem.item}`}>{problemWords(problem)}</li>
        ))}
        {problems.length > MOST && <li>and {counted(problems.length - MOST, 'more part', 'more parts')}.</li>}
      </ul>
      <p class="soft small">Everything else counts. Your firm’s administrator can correct it.</p>
    </div>
  );
}
