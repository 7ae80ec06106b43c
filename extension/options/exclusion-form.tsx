import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { sameExclusion } from '../../shared/index.ts';
import type { Exclusion } from '../messages-helper.ts';
import { exclusionFrom, exclusionWords } from './exclusion-words.ts';

/** One rule as it is typed, with what it means. */
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
  const meaning = next === null ? 'Name a program, words of a title, or both.' : exclusionWords(next);
  return (
    <form
      class="rule-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (next && !known) onDone(next);
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onCancel();
      }}
    >
      <div class="rule-fields">
        <label for={`${id}-app`}>
          Program
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
          Words in the title
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
        {known
          ? 'This rule is there already. Change a word of it, or cancel.'
          : `${meaning}${next ? ' A part of a name is enough; capitals, accents and the kind of dash or quotation mark do not matter.' : ''}`}
      </p>
      <span class="form-end">
        <button type="button" onClick={onCancel}>
          Cancel
        </button>
        <button type="submit" class="primary" disabled={next === null || known}>
          {rule ? 'Save' : 'Add'}
        </button>
      </span>
    </form>
  );
}
