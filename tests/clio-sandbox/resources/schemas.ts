/**
 * The fields that Clio's OpenAPI document gives to each resource: its own values, its associations (one record or
 * many) and the fields that each association shows one level down. tests/openapi holds these lists to the document.
 */
export interface Schema {
  own: readonly string[];
  one: Readonly<Record<string, readonly string[]>>;
  many: Readonly<Record<string, readonly string[]>>;
}

const words = (text: string): readonly string[] => text.trim().split(/\s+/);

const STAMPS = 'id etag created_at updated_at';
const ID = words('id');
const REF = words('id etag');
const DATED = words(STAMPS);
const CURRENCY = words(`${STAMPS} code sign`);
const GROUP = words('client_connect_user etag id name type updated_at');
const ACCOUNT = words(`${STAMPS} name state`);
const NOTE = words(`${STAMPS} type subject detail detail_text_type date time_entries_count`);
const UTBMS_CODE = words(`${STAMPS} name code description type utbms_set_id`);
const TIMER = words(`${STAMPS} start_time elapsed_time`);
const CONTACT = words(`${STAMPS} name first_name middle_name last_name date_of_birth type prefix title initials
  clio_connect_email locked_clio_connect_email client_connect_user_id primary_email_address secondary_email_address
  primary_phone_number secondary_phone_number ledes_client_id has_clio_for_clients_permission is_client
  is_clio_for_client_user is_co_counsel is_bill_recipient sales_tax_number currency`);
const USER = words(`${STAMPS} account_owner clio_connect court_rules_default_attendee default_calendar_id email enabled
  first_name initials last_name name phone_number rate roles subscription_type time_zone`);
const CATEGORY = words(`${STAMPS} name visible_to_co_counsel default type utbms_activity_id utbms_task_name
  utbms_task_id xero_service_code accessible_to_user category_type`);
const MATTER = words(`${STAMPS} number display_number custom_number description status location client_reference
  client_id billable maildrop_address billing_method open_date close_date pending_date shared has_tasks
  last_activity_date matter_stage_updated_at`);
const ACTIVITY = words(`${STAMPS} type date quantity_in_hours rounded_quantity_in_hours quantity rounded_quantity
  quantity_redacted price note flat_rate billed on_bill total contingency_fee reference non_billable
  non_billable_total no_charge tax_setting`);
const BILL = words(`${STAMPS} number issued_at due_at subject type memo start_at end_at balance state kind total paid
  paid_at pending due`);

export const USER_SCHEMA: Schema = {
  own: USER,
  one: {
    default_activity_description: CATEGORY,
    account: ACCOUNT,
    avatar: words(`${STAMPS} url`),
    contact: CONTACT,
    job_title: words('id etag name initials'),
  },
  many: { notification_methods: words(`${STAMPS} type email_address is_default_email_address`), groups: GROUP },
};

export const MATTER_SCHEMA: Schema = {
  own: MATTER,
  one: {
    client: CONTACT,
    contingency_fee: words(`${STAMPS} show_contingency_award`),
    custom_rate: words('type on_invoice'),
    evergreen_retainer: words(`${STAMPS} minimum_threshold`),
    folder: words(`${STAMPS} deleted_at type locked name root`),
    group: GROUP,
    matter_budget: words(`${STAMPS} budget include_expenses notification_threshold notify_users`),
    matter_stage: words(`${STAMPS} practice_area_id name order`),
    originating_attorney: USER,
    practice_area: words(`${STAMPS} name category code`),
    responsible_attorney: USER,
    responsible_staff: USER,
    statute_of_limitations: words(`${STAMPS} name status description due_at`),
    user: USER,
    legal_aid_uk_matter: REF,
    attorney_allocation: DATED,
    currency: CURRENCY,
  },
  many: {
    account_balances: words('id balance type name currency_id'),
    custom_field_values: words(`${STAMPS} field_name field_type value`),
    custom_field_set_associations: words(`${STAMPS} display_order`),
    matter_bill_recipients: DATED,
    relationships: words(`${STAMPS} description`),
    task_template_list_instances: DATED,
    kyc_field_values: words(`${STAMPS} field_name field_value`),
    split_invoice_payers: words('id etag contact_id matter_id split_portion'),
  },
};

export const CATEGORY_SCHEMA: Schema = {
  own: CATEGORY,
  one: {
    currency: CURRENCY,
    rate: words('amount non_billable_amount type hierarchy'),
    utbms_task: UTBMS_CODE,
    utbms_activity: UTBMS_CODE,
  },
  many: { groups: GROUP },
};

export const ACTIVITY_SCHEMA: Schema = {
  own: ACTIVITY,
  one: {
    currency: CURRENCY,
    activity_description: CATEGORY,
    expense_category: words(`${STAMPS} name rate entry_type`),
    bill: BILL,
    communication: words(`${STAMPS} subject body type date time_entries_count received_at`),
    client_portal: DATED,
    matter: MATTER,
    matter_note: NOTE,
    contact_note: NOTE,
    subject: words('id type identifier secondary_identifier tertiary_identifier'),
    timer: TIMER,
    user: USER,
    utbms_expense: UTBMS_CODE,
    vendor: CONTACT,
    calendar_entry: words('id etag calendar_owner_id'),
    task: REF,
    text_message_conversation: REF,
    document_version: words(`${STAMPS} document_id uuid filename size version_number content_type`),
    legal_aid_uk_activity: ID,
  },
  many: {},
};

export const BILLING_SCHEMA: Schema = {
  own: words(`${STAMPS} rounded_duration rounding use_decimal_rounding currency currency_sign tax_rate tax_name
    apply_tax_by_default apply_secondary_tax_by_default time_on_flat_rate_contingency_matters_is_non_billable
    use_secondary_tax secondary_tax_rate secondary_tax_rule secondary_tax_name notify_after_bill_created
    use_utbms_codes multi_currency_billing billing_currencies`),
  one: {},
  many: {},
};

export const TIMER_SCHEMA: Schema = { own: TIMER, one: { activity: ACTIVITY }, many: {} };

export const SET_SCHEMA: Schema = { own: words(`${STAMPS} name enabled`), one: {}, many: {} };

export const CODE_SCHEMA: Schema = { own: UTBMS_CODE, one: {}, many: {} };

export const SNIPPET_SCHEMA: Schema = { own: words(`${STAMPS} snippet phrase whole_word`), one: {}, many: {} };

export const CONTACT_SCHEMA: Schema = {
  own: CONTACT.filter((name) => name !== 'currency'),
  one: { currency: CURRENCY, company: CONTACT },
  many: {},
};

export const CALENDAR_SCHEMA: Schema = {
  own: words(`${STAMPS} name color light_color permission type visible source`),
  one: { creator: USER },
  many: {},
};
