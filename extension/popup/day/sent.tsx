import type { Day } from '../../../shared/index.ts';
import type { EntryView, PostingView } from '../../messages/posting.ts';
import { clioText, clockOn, matterNumber, Notice, Rich, reasonsText, workedText } from '../../ui/index.ts';
import { further, popup } from '../../ui/words/index.ts';
import { chargeText } from '../model/charge-words.ts';
import { timeChange } from '../model/entry-time.ts';
import { STANDINGS } from '../model/standing-words.ts';
import { useNames } from '../state/hidden-names.ts';
import { useReview } from '../state/review-context.ts';
import { Candidates, Duplicates } from './in-clio.tsx';

const words = further.sent;

interface State {
  text: string;
  tone: 'good' | 'busy' | 'bad';
}

function stateOf(entry: EntryView, day: Day): State {
  if (entry.awaitsRetry) return { text: words.notConfirmed, tone: 'bad' };
  switch (entry.state) {
    case 'approved':
      return { text: words.states.approved, tone: 'busy' };
    case 'sending':
      return { text: words.states.sending, tone: 'busy' };
    case 'posted': {
      const since = entry.postedAt === null ? null : clockOn(entry.postedAt, day);
      return { text: words.posted(since, entry.onBill), tone: 'good' };
    }
    case 'refused':
      return { text: words.states.refused, tone: 'bad' };
    case 'unknown':
      return entry.candidates.length > 0
        ? { text: words.states.unclear, tone: 'bad' }
        : { text: words.states.unknown, tone: 'busy' };
    case 'changing': {
      const { inClio, toBe } = entry;
      const text = toBe === null ? words.states.changing : words.states.changingTime(clioText(inClio), clioText(toBe));
      return { text, tone: 'busy' };
    }
    case 'taking-back':
      return { text: words.states['taking-back'], tone: 'busy' };
    case 'deleted':
      return { text: words.states.deleted, tone: 'bad' };
  }
}

/** What the attorney can do with an entry as it stands. */
function EntryActs({ entry }: { entry: EntryView }) {
  const { day, acts, setOver } = useReview();
  const before = entry.changedFrom;
  const edit = () => setOver({ kind: 'entry', entry });
  if (entry.awaitsRetry)
    return (
      <span class="entry-acts">
        <button type="button" onClick={() => void acts.tryAgain(entry.id)}>
          {words.tryAgain}
        </button>
        {entry.state === 'approved' && (
          <button type="button" onClick={() => void acts.withdraw(entry.id)}>
            {words.backToDrafts}
          </button>
        )}
      </span>
    );
  if (entry.state === 'posted' && !entry.onBill)
    return (
      <span class="entry-acts">
        <button type="button" onClick={edit}>
          {words.change}
        </button>
        {before && (
          <button
            type="button"
            onClick={() =>
              void acts.changeEntry(entry, timeChange(entry, before.seconds, day.increment), before.inClio)
            }
          >
            {words.changeBack(clioText(before.inClio))}
          </button>
        )}
        <button type="button" onClick={() => void acts.takeBack(entry.id)}>
          {words.takeBack}
        </button>
      </span>
    );
  if (entry.state === 'approved' || entry.state === 'deleted')
    return (
      <span class="entry-acts">
        <button type="button" onClick={() => void acts.withdraw(entry.id)}>
          {words.backToDrafts}
        </button>
      </span>
    );
  if (entry.state === 'refused')
    return (
      <span class="entry-acts">
        <button type="button" onClick={edit}>
          {words.editAndSend}
        </button>
        <button type="button" onClick={() => void acts.withdraw(entry.id)}>
          {words.backToDrafts}
        </button>
      </span>
    );
  return null;
}

function Entry({ entry }: { entry: EntryView }) {
  const { day } = useReview();
  const names = useNames();
  const { text, tone } = stateOf(entry, day.day);
  const charge = chargeText(entry.charge);
  return (
    <li
      class="card sent"
      data-colour={entry.matter.colour}
      data-entry={entry.state}
      data-stop="entry"
      data-key={entry.id}
      tabIndex={-1}
    >
      <div class="sent-head">
        <div class="sent-what">
          <p class="draft-name">
            <b>{names(matterNumber(entry.matter))}</b> <span class="soft">{names(entry.matter.client ?? '')}</span>
          </p>
          <p class="soft draft-note">{names(entry.narrative)}</p>
        </div>
        <div class="draft-time">
          <b data-sum="in-clio" data-seconds={entry.inClio}>
            {clioText(entry.inClio)}
          </b>
          <span class="soft small">
            {charge && <em>{charge} · </em>}
            <Rich
              text={popup.day.drafts.worked(workedText(entry.minutes))}
              parts={{ time: (time) => <span data-sum="entry">{time}</span> }}
            />
          </span>
        </div>
      </div>
      <div class="sent-foot">
        <p class="small sent-state">
          <i class={`dot ${tone}`} /> {text}
          {entry.state === 'posted' &&
            entry.changedFrom &&
            `, ${words.changedFrom(clioText(entry.changedFrom.inClio))}`}
          {entry.link && (
            <>
              {' · '}
              <a href={entry.link} target="_blank" rel="noreferrer">
                {words.openInClio}
              </a>
            </>
          )}
        </p>
        <EntryActs entry={entry} />
      </div>
      {entry.reasons.length > 0 && (
        <Notice
          tone={entry.state === 'refused' || entry.awaitsRetry ? 'bad' : 'warn'}
          text={reasonsText(entry.reasons, names)}
        />
      )}
      {entry.candidates.length > 0 && <Candidates entry={entry} />}
      {entry.duplicates.length > 0 && <Duplicates entry={entry} />}
    </li>
  );
}

/** Whether an attempt at once may end what keeps entries waiting; else such an attempt is of no use. */
function mayPass(posting: PostingView | null): boolean {
  const trouble = posting?.trouble ?? null;
  return trouble !== null && !posting?.paused && !['limit', 'sign-in', 'held'].includes(trouble.kind);
}

/** Entries that are in one place, with what they come to. */
function Standing({ of: { standing, part } }: { of: (typeof STANDINGS)[number] }) {
  const { day, acts } = useReview();
  const entries = day.entries.filter((entry) => entry.standing === standing);
  if (entries.length === 0) return null;
  const inClio = entries.reduce((sum, entry) => sum + entry.inClio, 0);
  return (
    <section aria-labelledby={part}>
      <div class="section-head">
        <h2 id={part}>{popup.day.standings[standing].title}</h2>
        <span class="soft">
          <Rich
            text={words.sum(
              workedText(day.standing[part]),
              standing === 'missing' ? null : { hours: clioText(inClio), sent: standing === 'in-clio' },
            )}
            parts={{ time: (time) => <span data-sum={part}>{time}</span> }}
          />
        </span>
        {standing === 'waiting' && mayPass(day.posting) && (
          <button type="button" class="link" onClick={() => void acts.sendWaiting()}>
            {words.tryAgain}
          </button>
        )}
      </div>
      <ul class="stack">
        {entries.map((entry) => (
          <Entry key={entry.id} entry={entry} />
        ))}
      </ul>
    </section>
  );
}

/** What was approved, by where it is, with how far each is. */
export function Sent() {
  return (
    <>
      {STANDINGS.map((of) => (
        <Standing key={of.standing} of={of} />
      ))}
    </>
  );
}
