import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import { FIELDS, type RuleName } from '../../billing/index.ts';
import { options } from '../../ui/words/index.ts';
import { ItemList } from './item-list.tsx';
import { FirmNameField } from './name-field.tsx';
import { type BillingFields, billingFault, billingLine, isBlankBilling, NO_BILLING } from './rule-draft.ts';

const words = options.billing;

/** The field of one thing that a rule can want, as its words and its kind have it. */
function WantField({
  id,
  name,
  value,
  usual,
  onChange,
}: {
  id: string;
  name: RuleName;
  /** As typed. */
  value: string;
  /** What a choice is called that the rule leaves open. */
  usual: string;
  onChange: (value: string) => void;
}) {
  const asked = words.rules[name];
  const common = { id, name: `firm-${name}`, value };
  return (
    <label for={id} class={'placeholder' in asked ? 'whole' : ''}>
      {asked.label}
      {'yes' in asked ? (
        <select {...common} onChange={(event) => onChange(event.currentTarget.value)}>
          <option value="">{usual}</option>
          <option value="yes">{asked.yes}</option>
          <option value="no">{asked.no}</option>
        </select>
      ) : (
        <input
          {...common}
          type="text"
          inputMode={'subject' in asked ? 'decimal' : 'text'}
          autocomplete="off"
          placeholder={'placeholder' in asked ? asked.placeholder : words.anyAmount}
          onInput={(event) => onChange(event.currentTarget.value)}
        />
      )}
    </label>
  );
}

/** The fields of one billing rule. */
export function BillingRuleFields({
  rule,
  known,
  usual = words.firmRules.usual,
  onChange,
}: {
  rule: BillingFields;
  /** Whether the matters are on this computer. */
  known: boolean;
  /** What a choice is called that the rule leaves open. */
  usual?: string;
  onChange: (rule: BillingFields) => void;
}) {
  const id = useId();
  const first = useRef<HTMLSelectElement>(null);
  useLayoutEffect(() => first.current?.focus(), []);
  const { whose } = rule;
  return (
    <>
      <div class="rule-fields">
        <label for={`${id}-whose`}>
          {words.whose.label}
          <select
            id={`${id}-whose`}
            name="firm-whose"
            ref={first}
            value={whose}
            onChange={(event) => onChange({ ...rule, whose: event.currentTarget.value as BillingFields['whose'] })}
          >
            <option value="firm">{words.whose.firm}</option>
            <option value="client">{words.whose.client}</option>
            <option value="matter">{words.whose.matter}</option>
          </select>
        </label>
        {whose !== 'firm' && (
          <label for={`${id}-name`}>
            {words.names[whose].label}
            <FirmNameField
              key={whose}
              id={`${id}-name`}
              of={whose}
              value={rule.name}
              known={known}
              onChange={(name) => onChange({ ...rule, name })}
            />
          </label>
        )}
      </div>
      <div class="rule-fields">
        {FIELDS.map(({ name }) => (
          <WantField
            key={name}
            id={`${id}-${name}`}
            name={name}
            value={rule.typed[name]}
            usual={usual}
            onChange={(value) => onChange({ ...rule, typed: { ...rule.typed, [name]: value } })}
          />
        ))}
      </div>
    </>
  );
}

/** The billing rules of a setup file: of the firm, of one client, of one matter. */
export function FirmBillingRules({
  rules,
  known,
  onChange,
}: {
  rules: readonly BillingFields[];
  known: boolean;
  onChange: (rules: BillingFields[]) => void;
}) {
  return (
    <>
      <ItemList
        label={words.firmRules.list}
        one={words.firmRules.one}
        many={words.firmRules.many}
        items={rules}
        blank={NO_BILLING}
        isBlank={isBlankBilling}
        line={billingLine}
        fault={billingFault}
        onChange={onChange}
      >
        {(rule, set) => <BillingRuleFields rule={rule} known={known} onChange={set} />}
      </ItemList>
      <p class="soft small">{words.firmRules.about}</p>
    </>
  );
}
