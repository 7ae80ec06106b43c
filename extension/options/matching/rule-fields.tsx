import type { ComponentChildren, RefObject } from 'preact';
import type { RuleField } from '../../matching/index.ts';
import type { RuleTexts } from './rule-texts.ts';

const PATTERN_HELP =
  '* stands for anything, ? for one letter or digit, # for one digit, | stands between two possibilities. A word is met whole unless a * touches it.';

/** The fields of one keyword rule; the one for its matter is the caller's, and stands beside the words. */
export function RuleFields({
  id,
  texts,
  wrong,
  first,
  children,
  onChange,
}: {
  id: string;
  texts: RuleTexts;
  /** The field that cannot be right. */
  wrong: RuleField | null | undefined;
  /** The field to begin with. */
  first: RefObject<HTMLInputElement | null>;
  children: ComponentChildren;
  onChange: (texts: RuleTexts) => void;
}) {
  const { isPattern } = texts;
  const text = (name: 'words' | 'app' | 'title') => ({
    name: `rule-${name}`,
    type: 'text' as const,
    maxLength: 400,
    autocomplete: 'off',
    spellcheck: false,
    value: texts[name],
    'aria-invalid': wrong === name || (name === 'words' && wrong === 'pattern'),
    onInput: (event: { currentTarget: HTMLInputElement }) => onChange({ ...texts, [name]: event.currentTarget.value }),
  });
  return (
    <>
      <div class="rule-fields">
        <label for={`${id}-words`}>
          {isPattern ? 'Pattern in the title' : 'Words in the title'}
          <input id={`${id}-words`} ref={first} {...text('words')} aria-describedby={`${id}-help`} />
        </label>
        {children}
      </div>
      <p id={`${id}-help`} class="small soft">
        {isPattern ? PATTERN_HELP : 'These words in this order, as whole words; capitals and dashes do not matter.'}{' '}
        <button type="button" class="quiet link" onClick={() => onChange({ ...texts, isPattern: !isPattern })}>
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
    </>
  );
}
