/** A Clio matter as kept on this computer. Keyed by Clio's id. */
export interface StoredMatter {
  id: number;
  display_number: string;
  status: 'Open' | 'Pending' | 'Closed';
  /** The day from which a closed one is closed; absent where it was stored before that was asked for. */
  close_date?: string | null;
  description: string;
  client: { id: number; name: string } | null;
  custom_number: string | null;
  client_reference: string | null;
  maildrop_address: string | null;
  /** The rest is absent where it was stored before it was asked for. The number within the account. */
  number?: number | null;
  open_date?: string | null;
  pending_date?: string | null;
  /** Whether its time is billable, and how it is billed. */
  billable?: boolean;
  billing_method?: 'hourly' | 'flat' | 'contingency' | null;
  /** Earlier display numbers, newest last. */
  aliases: string[];
  /** When it was noticed that Clio no longer has it, or no longer shows it to the attorney, epoch milliseconds. */
  gone?: number;
}

/** The same with the account it is of; see `accountKey`. */
export type MatterRecord = StoredMatter & { account: string };
