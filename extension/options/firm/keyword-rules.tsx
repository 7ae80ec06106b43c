import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import { matterNumber } from '../../ui/index.ts';
import { options } from '../../ui/words/index.ts';
import { ItemList } from '../billing/item-list.tsx';
import { FirmNameField } from '../billing/name-field.tsx';
import { RuleFields } from '../matching/rule-fields.tsx';
import { typedTexts } from '../matching/rule-texts.ts';
import { useRules } from '../matching/use-rules.ts';
import { isBlankKeyword, type KeywordFields, keywordFault, keywordLine, NO_KEYWORD } from './keyword-draft.ts';

const words = options.firm.keywordRules;

function KeywordRule({
  rule,
  known,
  onChange,
}: {
  rule: KeywordFields;
  known: boolean;
  onChange: (rule: KeywordFields) => void;
}) {
  const id = useId();
  const first = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => first.current?.focus(), []);
  const field = isBlankKeyword(rule) ? null : keywordFault(rule)?.field;
  return (
    <RuleFields
      id={id}
      texts={rule}
      wrong={field === 'matter' ? null : field}
      first={first}
      onChange={(texts) => onChange({ ...rule, ...texts })}
    >
      <label for={`${id}-matter`}>
        {words.matter}
        <FirmNameField
          id={`${id}-matter`}
          of="matter"
          value={rule.matter}
          known={known}
          onChange={(matter) => onChange({ ...rule, matter })}
        />
      </label>
    </RuleFields>
  );
}

/**
 * The keyword rules of a setup file. The administrator's own, made and tried out in the section that finds matters, can be
 * taken along: those that are switched on, and whose matter is known by its number.
 */
export function FirmKeywordRules({
  rules,
  known,
  onChange,
}: {
  rules: readonly KeywordFields[];
  known: boolean;
  onChange: (rules: KeywordFields[]) => void;
}) {
  const { rules: kept } = useRules();
  const lines = new Set(rules.map(keywordLine));
  const own = (kept ?? [])
    .filter(({ source, rule, matter }) => source === 'own' && rule.enabled !== false && matter.number !== null)
    .map(({ rule, matter }): KeywordFields => ({ ...typedTexts(rule), matter: matterNumber(matter) }))
    .filter((rule) => !lines.has(keywordLine(rule)));
  return (
    <>
      <ItemList
        label={words.list}
        one={words.one}
        many={words.many}
        items={rules}
        blank={NO_KEYWORD}
        isBlank={isBlankKeyword}
        line={keywordLine}
        fault={(rule) => keywordFault(rule)?.text ?? null}
        onChange={onChange}
      >
        {(rule, set) => <KeywordRule rule={rule} known={known} onChange={set} />}
      </ItemList>
      {own.length > 0 && (
        <button
          type="button"
          class="quiet link"
          onClick={() => onChange([...rules.filter((rule) => !isBlankKeyword(rule)), ...own])}
        >
          {words.takeAlong(own.length)}
        </button>
      )}
      <p class="soft small">{words.about}</p>
    </>
  );
}
