import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { RowView } from '../../messages/items.ts';
import type { RuleDraft, RulePreview } from '../../messages/matching.ts';
import type { MatterView } from '../../messages/views.ts';
import { call, Rich, useRulePreview, workedText } from '../../ui/index.ts';
import { dialogs } from '../../ui/words/index.ts';
import { Dialog } from '../components/dialog.tsx';
import { DialogForm } from '../components/dialog-form.tsx';
import { MatterPicker } from '../components/matter-picker.tsx';
import type { Items } from '../model/targets.ts';
import { useNames } from '../state/hidden-names.ts';
import { useReview } from '../state/review-context.ts';
import { useField } from '../state/use-kept-dialog.ts';
import { Moves } from './moves.tsx';
import { PickedMatter } from './picked-matter.tsx';

const texts = dialogs.makeRule;

/** What a rule would change, and why it cannot be kept as it stands. */
function previewWords({ problems, items, minutes }: RulePreview): string {
  if (problems.some(({ fault }) => fault === 'too-long')) return texts.tooLong;
  if (problems.some(({ fault }) => fault === 'too-many')) return texts.tooMany;
  if (problems.length > 0) return texts.noWord;
  return items === 0 ? texts.nothingMoves : texts.moves(items, workedText(minutes));
}

/** The words by which an item's title is known again as one of a matter; empty until they are worked out. */
function useProposed(row: RowView | undefined, matter: MatterView | null): string {
  const [proposed, setProposed] = useState('');
  useEffect(() => {
    setProposed('');
    if (!row || !matter) return;
    // What comes late for a matter that was given up is not for this one.
    let current = true;
    // What was only suggested has the characters that it is known by; a number is found without a rule.
    const hit = row.outcome === 'auto' ? undefined : row.evidence.find((evidence) => evidence.matter.id === matter.id);
    const range = hit ? { start: hit.start, end: hit.end } : {};
    const { app, title, starts } = row;
    call('rules.propose', { app, title, starts, matter: matter.id, ...range }).then(
      (rule) => current && setProposed(rule?.words ?? ''),
      // The attorney writes the words instead; the look at what would move says that nothing answers.
      () => undefined,
    );
    return () => {
      current = false;
    };
    // Of the same item another row is shown at each reading of the day.
  }, [row?.key, matter?.id]);
  return proposed;
}

/**
 * Makes a rule out of items: the matter, then the words by which their title is known again. What would move is on the
 * screen before it is kept.
 */
export function RuleDialog({ items }: { items: Items }) {
  const { acts, setOver } = useReview();
  const names = useNames();
  const [matter, setMatter] = useField<MatterView | null>('matter', null);
  const [typed, setTyped] = useField<string | null>('words', null);
  const [id] = useState(() => crypto.randomUUID());
  const box = useRef<HTMLInputElement>(null);
  const [row] = items.rows.toSorted((a, b) => b.worked - a.worked);
  const proposed = useProposed(row, matter);
  const leave = () => setOver(null);

  useLayoutEffect(() => {
    if (matter) box.current?.focus();
  }, [matter]);

  const words = typed ?? proposed;
  const rule: RuleDraft | null = matter && words.trim() !== '' ? { id, matter: matter.id, words: words.trim() } : null;
  const shown = useRulePreview(rule);
  const fits = shown?.preview?.problems.length === 0;

  return (
    <Dialog title={texts.title} onLeave={leave}>
      {matter === null ? (
        <>
          <p class="soft">
            <Rich
              text={texts.likeThis(names(row?.title || row?.app || ''))}
              parts={{ title: (title) => <bdi>{title}</bdi> }}
            />
          </p>
          <MatterPicker beside={items.starts} onLeave={leave} onPick={setMatter} />
        </>
      ) : (
        <DialogForm
          label={texts.keep}
          fits={fits}
          onLeave={leave}
          onDone={() => {
            if (!rule) return;
            leave();
            void acts.keepRule(rule);
          }}
        >
          <PickedMatter matter={matter} onGiveUp={() => setMatter(null)} />
          <label class="field">
            <span>{texts.words}</span>
            <input
              type="text"
              ref={box}
              name="rule-words"
              maxLength={400}
              autocomplete="off"
              spellcheck={false}
              value={words}
              onInput={(event) => setTyped(event.currentTarget.value)}
            />
          </label>
          <p class="small" role="status">
            {shown?.preview && previewWords(shown.preview)}
            {shown && !shown.preview && texts.notWorkedOut}
            {!rule && texts.noWordsYet}
          </p>
          {fits && shown?.preview && shown.preview.items > 0 && <Moves preview={shown.preview} />}
        </DialogForm>
      )}
    </Dialog>
  );
}
