import { useState } from 'preact/hooks';
import type { CandidateView, EntryView } from '../../messages/posting.ts';
import { clioText, dayText, matterNumber } from '../../ui/index.ts';
import { further } from '../../ui/words/index.ts';
import { useNames } from '../state/hidden-names.ts';
import { useReview } from '../state/review-context.ts';

const words = further.sent;

/** So many are shown at first; the likest come first. */
const SHOWN = 5;

/** What Clio says of an entry there: its time, and its matter where that is another one, its day and its words. */
function CandidateWords({ candidate: { matter, day, seconds, narrative } }: { candidate: CandidateView }) {
  const names = useNames();
  const parts = [matter && names(matterNumber(matter)), day && dayText(day), names(narrative)];
  return (
    <span>
      <b>{seconds === null ? words.timeNotShown : clioText(seconds)}</b>{' '}
      <span class="soft">{parts.filter(Boolean).join(' · ')}</span>
    </span>
  );
}

/** What appeared in Clio since an entry was sent of which nobody knows whether it arrived: the attorney says which it is, or none. */
export function Candidates({ entry }: { entry: EntryView }) {
  const { acts } = useReview();
  const [all, setAll] = useState(false);
  const shown = all ? entry.candidates : entry.candidates.slice(0, SHOWN);
  const more = entry.candidates.length - shown.length;
  return (
    <ul class="candidates">
      {shown.map((candidate) => (
        <li key={candidate.clioId}>
          <CandidateWords candidate={candidate} />
          <button type="button" onClick={() => void acts.decide(entry.id, candidate.clioId)}>
            {words.thisOne}
          </button>
        </li>
      ))}
      {more > 0 ? (
        <li>
          <span class="soft">{words.lookAtAll}</span>
          <button type="button" onClick={() => setAll(true)}>
            {words.showMore(more)}
          </button>
        </li>
      ) : (
        <li>
          <span class="soft">{words.noneFromHere}</span>
          <button type="button" onClick={() => void acts.decide(entry.id, null)}>
            {words.sendAgain}
          </button>
        </li>
      )}
    </ul>
  );
}

function Duplicate({ entry, candidate }: { entry: EntryView; candidate: CandidateView }) {
  const { acts } = useReview();
  const [sure, setSure] = useState(false);
  return (
    <li>
      <CandidateWords candidate={candidate} />
      {sure ? (
        <span class="entry-acts">
          {/* The one that removes nothing comes to stand where "Remove" was pressed, and may be pressed once more. */}
          <button type="button" onClick={() => setSure(false)}>
            {words.keep}
          </button>
          <button type="button" onClick={() => void acts.removeDuplicate(entry.id, candidate.clioId, true)}>
            {words.removeForSure}
          </button>
        </span>
      ) : (
        <span class="entry-acts">
          <button type="button" onClick={() => setSure(true)}>
            {words.remove}
          </button>
          <button type="button" onClick={() => void acts.removeDuplicate(entry.id, candidate.clioId, false)}>
            {words.keepBoth}
          </button>
        </span>
      )}
    </li>
  );
}

/** What stands in Clio beside an entry and may be the same once more: the attorney removes it there, or keeps it. */
export function Duplicates({ entry }: { entry: EntryView }) {
  return (
    <ul class="candidates">
      <li>
        <span class="soft">{words.besideIt}</span>
      </li>
      {entry.duplicates.map((candidate) => (
        <Duplicate key={candidate.clioId} entry={entry} candidate={candidate} />
      ))}
    </ul>
  );
}
