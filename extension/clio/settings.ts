import type { Client } from './client.ts';
import { type Answer, failure, success } from './problems.ts';
import { fieldsOf, flagOf, numberOf } from './reading.ts';

/** How the firm bills time. */
export interface BillingSettings {
  /** Clio rounds each entry up to a multiple of so many minutes; null when it does not say. */
  roundingMinutes: number | null;
  /** Clio rounds each entry up to hundredths of an hour. */
  decimalRounding: boolean;
  utbmsCodes: boolean;
  /** Time on flat-fee and contingency matters starts as non-billable. */
  fixedFeeTimeIsNonBillable: boolean;
}

/** The firm's billing settings. `forbidden` is usual: many roles and applications may not read them. */
export async function billingSettings(client: Client): Promise<Answer<BillingSettings>> {
  const fields = 'rounding,use_decimal_rounding,use_utbms_codes,time_on_flat_rate_contingency_matters_is_non_billable';
  const answer = await client.call({
    method: 'GET',
    target: { path: '/settings/billing.json' },
    query: { fields },
    priority: 'sync',
  });
  if (!answer.ok) return answer;
  const data = fieldsOf(fieldsOf(answer.value)?.data);
  if (!data) return failure({ kind: 'unreadable' });
  const minutes = numberOf(data.rounding);
  return success({
    roundingMinutes: minutes !== null && minutes > 0 ? minutes : null,
    decimalRounding: flagOf(data.use_decimal_rounding) ?? false,
    utbmsCodes: flagOf(data.use_utbms_codes) ?? false,
    fixedFeeTimeIsNonBillable: flagOf(data.time_on_flat_rate_contingency_matters_is_non_billable) ?? false,
  });
}
