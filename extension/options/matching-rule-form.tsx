import { useEffect, useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { MatterView } from '../messages.ts';
import type { RuleDraft, RulePreview } from '../messages-matching.ts';
import { call } from '../ui/index.ts';
import { MatchingPreview } from './matching-preview.tsx';
import { problemWords } from './matching-words.ts';
import { MatterField } from './matter-field.tsx';

/** Typing rests for so long before it is looked up what would change. Milliseconds. */
const REST = 250;

const PATTERN_HELP =
  '* stands for anything, ? for one letter or digit, # for one digit, | stands between two possibilities. A word is met whole unless a * touches it.';

interface Texts {
  words: string;
  app: string;
  title: string;
}

function draftOf(id: string, matter: MatterView, isPattern: boolean, { words, app, title }: Texts): RuleDraft {
  return {
    id,
    matter: matter.id,
    ...(isPattern ? { pattern: words.trim() } : { words: words.trim() }),
    ...(app.trim() ? { app: app.trim() } : {}),
    ...(title.trim() ? { title: title.trim() } : {}),
  };
}

/** One keyword rule as it is typed, with what it would change. It is saved only after that is on the screen. */
export function MatchingRuleForm({
  rule,
  known,
  onSave,
  onCancel,
}: {
  rule: RuleDraft | null;
  /** The matter of the rule that is edited. */
  known: MatterView | null;
  /** Resolves once it is stored; what else is wrong with it is shown. */
  onSave: (rule: RuleDraft) => Promise<void>;
  onCancel: () => void;
}) {
  const id = useId();
  const [ruleId] = useState(() => rule?.id ?? crypto.randomUUID());
  const [isPattern, setIsPattern] = useState(rule?.pattern !== undefined);
  const [texts, setTexts] = useState<Texts>({
    words: rule?.words ?? rule?.pattern ?? '',
    app: rule?.app ?? '',
    title: rule?.title ?? '',
  });
  const [matter, setMatter] = useState<MatterView | null>(known);
  const [shown, setShown] = useState<{ of: string; preview: RulePreview | null } | null>(null);
  const first = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => first.current?.focus(), []);

  const draft = matter && texts.words.trim() !== '' ? draftOf(ruleId, matter, isPattern, texts) : null;
  const key = draft && JSON.stringify(draft);
  useEffect(() => {
    if (!key) return;
    let current = true;
    const timer = setTimeout(() => {
      const done = (preview: RulePreview | null) => current && setShown({ of: key, preview });
      call('rules.preview', { change: { kind: 'put', rule: JSON.parse(key) } }).then(done, () => done(null));
    }, REST);
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [key]);

  const seen = shown !== null && shown.of === key ? shown : null;
  const problem = seen?.preview?.problems[0];
  const text = (name: keyof Texts) => ({
    name: `rule-${name}`,
    type: 'text' as const,
    maxLength: 400,
    autocomplete: 'off',
    spellcheck: false,
    value: texts[name],
    'aria-invalid': problem?.field === name || (name === 'words' && problem?.field === 'pattern'),
    onInput: (event: { currentTarget: HTMLInputElement }) => setTexts({ ...texts, [name]: event.currentTarget.value }),
  });

  return (
    <form
      class="rule-form"
      aria-label={rule ? 'Edit the rule' : 'New rule'}
      onSubmit={(event) => {
        event.preventDefault();
        if (draft && seen && !problem) void onSave(draft);
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onCancel();
      }}
    >
      <div class="rule-fields">
        <label for={`${id}-words`}>
          {isPattern ? 'Pattern in the title' : 'Words in the title'}
          <input id={`${id}-words`} ref={first} {...text('words')} aria-describedby={`${id}-help`} />
        </label>
        <label for={`${id}-matter`}>
          Matter
          <MatterField id={`${id}-matter`} matter={matter} onPick={setMatter} />
        </label>
      </div>
      <p id={`${id}-help`} class="small soft">
        {isPattern ? PATTERN_HELP : 'These words in this order, as whole words; capitals and dashes do not matter.'}{' '}
        <button type="button" class="quiet link" onClick={() => setIsPattern(!isPattern)}>
          {isPattern ? 'Use plain words' : 'Use a pattern'}
        </button>
      </p>
      <details open={texts.app !== '' || texts.title !== ''}>
        <summary>Only in some windows</summary>
        <div class="rule-fields">
          <label for={`${id}-app`}>
            Only in this program
            <input id={`${id}-app`} {...text('app')} list="programs" placeholder="Any program" />
          </label>
          <label for={`${id}-title`}>
            Only with these words in the title too
            <input id={`${id}-title`} {...text('title')} placeholder="No other words needed" />
          </label>
        </div>
      </details>
      {problem && (
        <p class="small wrong" role="alert">
          {problemWords(problem)}
        </p>
      )}
      {seen?.preview && !problem && <MatchingPreview preview={seen.preview} />}
      {seen && !seen.preview && (
        <p class="small wrong" role="alert">
          What would change could not be worked out. Change a word to try again.
        </p>
      )}
      <span class="form-end">
        <button type="button" onClick={onCancel}>
          Cancel
        </button>
        <button type="submit" class="primary" disabled={!seen?.preview || problem !== undefined}>
          Save
        </button>
      </span>
    </form>
  );
}
