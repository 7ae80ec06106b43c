import type { ComponentChildren, RefObject } from 'preact';
import type { RuleField } from '../../matching/index.ts';
import { options } from '../../ui/words/index.ts';
import type { RuleTexts } from './rule-texts.ts';

const words = options.matching.fields;

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
          {isPattern ? words.pattern : words.words}
          <input id={`${id}-words`} ref={first} {...text('words')} aria-describedby={`${id}-help`} />
        </label>
        {children}
      </div>
      <p id={`${id}-help`} class="small soft">
        {isPattern ? words.patternMeans : words.wordsMean}{' '}
        <button type="button" class="quiet link" onClick={() => onChange({ ...texts, isPattern: !isPattern })}>
          {isPattern ? words.usePlainWords : words.usePattern}
        </button>
      </p>
      <details open={texts.app !== '' || texts.title !== ''}>
        <summary>{words.onlyInSome}</summary>
        <div class="rule-fields">
          <label for={`${id}-app`}>
            {words.onlyInProgram}
            <input id={`${id}-app`} {...text('app')} list="programs" placeholder={options.parts.anyProgram} />
          </label>
          <label for={`${id}-title`}>
            {words.onlyWithWords}
            <input id={`${id}-title`} {...text('title')} placeholder={words.noOtherWords} />
          </label>
        </div>
      </details>
    </>
  );
}
