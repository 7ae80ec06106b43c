import { useEffect, useRef, useState } from 'preact/hooks';
import type { BillingView } from '../../messages/billing.ts';
import { options } from '../../ui/words/index.ts';
import { ItemList } from './item-list.tsx';
import {
  type BillingFields,
  billingFault,
  billingLine,
  isBlankBilling,
  NO_BILLING,
  typedBilling,
  writtenBilling,
} from './rule-draft.ts';
import { BillingRuleFields } from './rule-fields.tsx';

const words = options.billing.ownRules;

/** Typing rests for so long before a rule is stored. Milliseconds. */
const REST = 400;
/** A new rule of the attorney's own is about one client; what is wanted of all matters is set above. */
const NEW: BillingFields = { ...NO_BILLING, whose: 'client' };

/** The attorney's own rules for single clients and matters. What is typed is stored as soon as it can be used. */
export function BillingRules({
  billing,
  known,
  onSave,
}: {
  billing: BillingView;
  /** Whether the matters are on this computer. */
  known: boolean;
  onSave: (rules: Record<string, unknown>[]) => void;
}) {
  const { count, locked } = billing.firmRules;
  const [rules, setRules] = useState(() => billing.rules.map(typedBilling));
  const written = rules.filter((rule) => !isBlankBilling(rule));
  // A rule that is half changed stays stored as it was until it can be used again.
  const usable = written.every((rule) => billingFault(rule) === null);
  const wanted = JSON.stringify(written.map(writtenBilling));
  const stored = useRef(JSON.stringify(rules.map(writtenBilling)));
  const pending = useRef<(() => void) | null>(null);
  useEffect(() => {
    // What was waiting is no longer what stands there.
    pending.current = null;
    if (!usable || wanted === stored.current) return;
    const save = () => {
      pending.current = null;
      stored.current = wanted;
      onSave(JSON.parse(wanted));
    };
    pending.current = save;
    const timer = setTimeout(save, REST);
    return () => clearTimeout(timer);
  }, [wanted, usable]);
  // Who leaves the section right after the last letter meant it as well.
  useEffect(() => () => pending.current?.(), []);

  return (
    <div class="card panel" id="billing-rules">
      <div>
        <h3>{words.title}</h3>
        <p class="soft">{words.about}</p>
      </div>
      <ItemList
        label={words.list}
        one={words.one}
        many={words.many}
        items={rules}
        blank={NEW}
        isBlank={isBlankBilling}
        line={billingLine}
        fault={billingFault}
        onChange={setRules}
      >
        {(rule, set) => <BillingRuleFields rule={rule} known={known} usual={words.usual} onChange={set} />}
      </ItemList>
      <p class="soft small">{count === 0 ? words.order : words.firmHas(count, locked)}</p>
    </div>
  );
}
