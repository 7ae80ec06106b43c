/** Billable; not on the bill; or on the bill at nothing. */
export type Charge = 'billable' | 'non-billable' | 'no-charge';
