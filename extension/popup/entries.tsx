import { decimalHours } from '../billing/index.ts';
import type { DayView, EntryView } from '../messages.ts';
import { clockText, Notice, workedText } from '../ui/index.ts';

function stateText(entry: EntryView): string {
  switch (entry.state) {
    case 'approved':
      return 'Waiting to be sent';
    case 'sending':
      return 'Sending';
    case 'posted':
      return entry.postedAt === null ? 'In Clio' : `In Clio since ${clockText(entry.postedAt)}`;
    case 'refused':
      return 'Not accepted by Clio';
    case 'unknown':
      return entry.candidates.length > 0 ? 'Only you can tell' : 'Looking it up in Clio';
    case 'changing':
      return 'Changing it in Clio';
    case 'taking-back':
      return 'Taking it back from Clio';
    case 'deleted':
      return 'Deleted in Clio';
  }
}

const TONE: Record<EntryView['state'], 'good' | 'busy' | 'bad'> = {
  approved: 'busy',
  sending: 'busy',
  posted: 'good',
  refused: 'bad',
  unknown: 'busy',
  changing: 'busy',
  'taking-back': 'busy',
  deleted: 'bad',
};

function EntryCard({ entry, onWithdraw }: { entry: EntryView; onWithdraw: (id: string) => void }) {
  return (
    <li class="card sent" data-colour={entry.matter.colour} data-entry={entry.state} data-stop tabIndex={-1}>
      <div class="sent-head">
        <div class="sent-what">
          <p>
            <b>{entry.matter.number}</b> <span class="soft">{entry.matter.client}</span>
          </p>
          <p class="soft draft-note">{entry.narrative}</p>
          <p class="small">
            <i class={`dot ${TONE[entry.state]}`} /> {stateText(entry)}
            {entry.link && (
              <>
                {' · '}
                <a href={entry.link} target="_blank" rel="noreferrer">
                  Open in Clio
                </a>
              </>
            )}
          </p>
        </div>
        <div class="draft-time">
          <b>{decimalHours(entry.inClio)} h</b>
          <span class="soft small">{workedText(entry.minutes)} worked</span>
        </div>
      </div>
      {entry.reason && (
        <Notice tone={entry.state === 'refused' ? 'bad' : 'warn'} text={entry.reason}>
          {['refused', 'deleted'].includes(entry.state) && (
            <button type="button" onClick={() => onWithdraw(entry.id)}>
              Back to drafts
            </button>
          )}
        </Notice>
      )}
    </li>
  );
}

/** What was approved, with how far each is. */
export function Entries({ view, onWithdraw }: { view: DayView; onWithdraw: (id: string) => void }) {
  if (view.entries.length === 0) return null;
  const inClio = view.entries.reduce((sum, entry) => sum + entry.inClio, 0);
  return (
    <section aria-labelledby="sent">
      <div class="section-head">
        <h2 id="sent">Sent</h2>
        <span class="soft">
          {workedText(view.minutes.sent)} worked, {decimalHours(inClio)} h in Clio
        </span>
      </div>
      <ul class="stack">
        {view.entries.map((entry) => (
          <EntryCard key={entry.id} entry={entry} onWithdraw={onWithdraw} />
        ))}
      </ul>
    </section>
  );
}
