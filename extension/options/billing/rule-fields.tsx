import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import { FirmItems } from './item-list.tsx';
import { FirmNameField } from './name-field.tsx';
import {
  type AmountName,
  type BillingFields,
  billingFault,
  billingLine,
  isBlankBilling,
  NO_BILLING,
} from './rule-draft.ts';

const AMOUNT_LABELS: Record<AmountName, string> = {
  leastMinutes: 'Fewest minutes of an entry',
  mostMinutes: 'Most minutes of an entry',
  mostHoursOfDay: 'Most hours of a day for the matter',
  longDayHours: 'Point out days longer than (hours)',
};

/** The fields of one billing rule. */
export function BillingRuleFields({
  rule,
  known,
  usual = 'As each decides',
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
  const amount = (name: AmountName) => (
    <label for={`${id}-${name}`}>
      {AMOUNT_LABELS[name]}
      <input
        id={`${id}-${name}`}
        name={`firm-${name}`}
        type="text"
        inputMode="decimal"
        autocomplete="off"
        placeholder="Any"
        value={rule.amounts[name]}
        onInput={(event) => onChange({ ...rule, amounts: { ...rule.amounts, [name]: event.currentTarget.value } })}
      />
    </label>
  );
  const choice = (name: 'oneTask' | 'categoryRequired', label: string, words: [string, string, string]) => (
    <label for={`${id}-${name}`}>
      {label}
      <select
        id={`${id}-${name}`}
        name={`firm-${name}`}
        value={rule[name]}
        onChange={(event) => onChange({ ...rule, [name]: event.currentTarget.value as BillingFields['oneTask'] })}
      >
        <option value="">{words[0]}</option>
        <option value="yes">{words[1]}</option>
        <option value="no">{words[2]}</option>
      </select>
    </label>
  );
  return (
    <>
      <div class="rule-fields">
        <label for={`${id}-whose`}>
          For
          <select
            id={`${id}-whose`}
            name="firm-whose"
            ref={first}
            value={whose}
            onChange={(event) => onChange({ ...rule, whose: event.currentTarget.value as BillingFields['whose'] })}
          >
            <option value="firm">All matters</option>
            <option value="client">The matters of one client</option>
            <option value="matter">One matter</option>
          </select>
        </label>
        {whose !== 'firm' && (
          <label for={`${id}-name`}>
            {whose === 'client' ? 'Client' : 'Matter'}
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
        {choice('oneTask', 'Entries', [usual, 'One for each task', 'One for each matter and day'])}
        {choice('categoryRequired', 'Category', [usual, 'Needed on each entry', 'Not needed'])}
        {amount('leastMinutes')}
        {amount('mostMinutes')}
        {amount('mostHoursOfDay')}
        {amount('longDayHours')}
      </div>
      <label for={`${id}-words`}>
        Words that no narrative may hold
        <input
          id={`${id}-words`}
          name="firm-banned"
          type="text"
          autocomplete="off"
          placeholder="None; several with commas between them"
          value={rule.bannedWords}
          onInput={(event) => onChange({ ...rule, bannedWords: event.currentTarget.value })}
        />
      </label>
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
      <FirmItems
        label="Billing rules"
        one="billing rule"
        many="billing rules"
        items={rules}
        blank={NO_BILLING}
        isBlank={isBlankBilling}
        line={billingLine}
        fault={billingFault}
        onChange={onChange}
      >
        {(rule, set) => <BillingRuleFields rule={rule} known={known} onChange={set} />}
      </FirmItems>
      <p class="soft small">What the firm or a client wants of entries. A matter’s rule counts before its client’s.</p>
    </>
  );
}
