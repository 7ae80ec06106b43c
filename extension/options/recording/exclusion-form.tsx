import { useEffect, useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { isShortExclusion, sameExclusion } from '../../../shared/index.ts';
import type { Exclusion, ExclusionPreview as Preview } from '../../messages/helper.ts';
import { call, Notice, usePreview } from '../../ui/index.ts';
import { options } from '../../ui/words/index.ts';
import { ExclusionPreview } from './exclusion-preview.tsx';
import { askWords, exclusionFrom } from './exclusion-words.ts';

const words = options.recording.exclusions;

const look = (rule: Exclusion): Promise<Preview> => call('exclusion.preview', { rule });

/**
 * Takes a rule once it is known what it would leave out, and asks first where that is much.
 * @param rule null where it cannot be taken as it stands
 * @returns what it would leave out (null until known), whether it is asked, and the wish to take the rule
 */
function useTaking(rule: Exclusion | null, onDone: (rule: Exclusion) => void) {
  const seen = usePreview(rule, look);
  const key = rule && JSON.stringify(rule);
  /** The rule as it stood when it was to be taken, and when it was asked whether that is meant. */
  const [wanted, setWanted] = useState<string | null>(null);
  const [asked, setAsked] = useState<string | null>(null);
  useEffect(() => {
    if (!rule || !seen || wanted !== key) return;
    setWanted(null);
    // What cannot be worked out is no reason to record what is to be left out.
    const asks = isShortExclusion(rule) || seen.preview?.much === true;
    if (asks && asked !== key) setAsked(key);
    else onDone(rule);
  }, [wanted, seen, key]);
  return { seen, asking: key !== null && asked === key, take: () => setWanted(key) };
}

/** One rule as it is typed, with what it means and what of the last days it would have left out. */
export function ExclusionForm({
  rule,
  others,
  onDone,
  onCancel,
}: {
  /** The rule that is changed, null for a new one. */
  rule: Exclusion | null;
  others: readonly Exclusion[];
  onDone: (rule: Exclusion) => void;
  onCancel: () => void;
}) {
  const id = useId();
  const [app, setApp] = useState(rule?.app ?? '');
  const [title, setTitle] = useState(rule?.title ?? '');
  const first = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => first.current?.focus(), []);
  const next = exclusionFrom(app, title);
  const known = next !== null && others.some((other) => sameExclusion(other, next));
  const meaning = next === null ? words.nameOne : words.howItIsMet(words.means(next));
  const { seen, asking, take } = useTaking(known ? null : next, onDone);
  const ask = asking ? askWords(seen?.preview ?? null) : null;
  return (
    <form
      class="rule-form"
      onSubmit={(event) => {
        event.preventDefault();
        take();
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onCancel();
      }}
    >
      <div class="rule-fields">
        <label for={`${id}-app`}>
          {words.program}
          <input
            id={`${id}-app`}
            ref={first}
            name="rule-app"
            type="text"
            maxLength={200}
            autocomplete="off"
            spellcheck={false}
            value={app}
            onInput={(event) => setApp(event.currentTarget.value)}
          />
        </label>
        <label for={`${id}-title`}>
          {words.words}
          <input
            id={`${id}-title`}
            name="rule-title"
            type="text"
            maxLength={200}
            autocomplete="off"
            spellcheck={false}
            value={title}
            onInput={(event) => setTitle(event.currentTarget.value)}
          />
        </label>
      </div>
      <p class={`small ${known ? 'wrong' : 'soft'}`} role="status">
        {known ? words.known : meaning}
      </p>
      {seen?.preview && <ExclusionPreview preview={seen.preview} />}
      {seen && !seen.preview && (
        <p class="small soft" role="status">
          {words.unknown}
        </p>
      )}
      {ask && <Notice text={ask.text} advice={ask.advice} />}
      <span class="form-end">
        <button type="button" onClick={onCancel}>
          {words.cancel}
        </button>
        <button type="submit" class="primary" disabled={next === null || known}>
          {asking ? words.leaveOut : rule ? words.save : words.take}
        </button>
      </span>
    </form>
  );
}
