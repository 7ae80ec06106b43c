import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { RuleDraft } from '../../messages/matching.ts';
import type { MatterView } from '../../messages/views.ts';
import { MatterCombobox, useRulePreview } from '../../ui/index.ts';
import { options } from '../../ui/words/index.ts';
import { MatchingPreview } from './preview.tsx';
import { RuleFields } from './rule-fields.tsx';
import { typedTexts, writtenTexts } from './rule-texts.ts';
import { problemWords } from './words.ts';

const words = options.matching.rules;

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
  const [texts, setTexts] = useState(() => typedTexts(rule ?? {}));
  const [matter, setMatter] = useState<MatterView | null>(known);
  const first = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => first.current?.focus(), []);

  const draft: RuleDraft | null =
    matter && texts.words.trim() !== ''
      ? {
          id: ruleId,
          matter: matter.id,
          ...writtenTexts(texts),
          ...(rule?.enabled === false ? { enabled: false } : {}),
        }
      : null;
  const seen = useRulePreview(draft);
  const problem = seen?.preview?.problems[0];

  return (
    <form
      class="rule-form"
      aria-label={rule ? words.edit : words.add}
      onSubmit={(event) => {
        event.preventDefault();
        if (draft && seen && !problem) void onSave(draft);
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onCancel();
      }}
    >
      <RuleFields id={id} texts={texts} wrong={problem?.field} first={first} onChange={setTexts}>
        <label for={`${id}-matter`}>
          {words.matter}
          <MatterCombobox
            shape="field"
            id={`${id}-matter`}
            name="rule-matter"
            matter={matter}
            again={options.reloadAndTry}
            onPick={setMatter}
          />
        </label>
      </RuleFields>
      {problem && (
        <p class="small wrong" role="alert">
          {problemWords(problem)}
        </p>
      )}
      {seen?.preview && !problem && <MatchingPreview preview={seen.preview} />}
      {seen && !seen.preview && (
        <p class="small wrong" role="alert">
          {words.notWorkedOut}
        </p>
      )}
      <span class="form-end">
        <button type="button" onClick={onCancel}>
          {options.parts.cancel}
        </button>
        <button type="submit" class="primary" disabled={!seen?.preview || problem !== undefined}>
          {options.parts.save}
        </button>
      </span>
    </form>
  );
}
