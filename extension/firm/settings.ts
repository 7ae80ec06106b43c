import type { Wants } from '../billing/index.ts';

/** The properties of the connection, under the names by which Clio's users know them. */
export interface FirmProperties {
  SHOW_CLOSED_CASES?: boolean;
  ADD_SUMMARY_TO_NARRATIVE?: boolean;
  /** Names of categories, with commas between them. */
  ACTIVITY_TYPES_NON_BILLABLE?: string;
}
export type FirmProperty = keyof FirmProperties;
export const FIRM_PROPERTIES: readonly FirmProperty[] = [
  'SHOW_CLOSED_CASES',
  'ADD_SUMMARY_TO_NARRATIVE',
  'ACTIVITY_TYPES_NON_BILLABLE',
];

/** A matter by its number as Clio shows it, or by Clio's id. */
export type MatterName = { matter: string; matterId?: undefined } | { matterId: number; matter?: undefined };

/** A window that is never recorded: every word given of one of them is in the window's program or title. */
export interface FirmExclusion {
  app?: string;
  title?: string;
}

/** Words or a pattern that give a matter to a title, as the attorney's own rules do. */
export type FirmRule = MatterName & {
  /** Names the rule in evidence; rules without one get their place in the list. */
  id?: string;
  app?: string;
  title?: string;
} & ({ words: string; pattern?: undefined } | { pattern: string; words?: undefined });

/**
 * What a firm or a client wants of entries: for one matter, for all of one client, or for all where neither is named.
 */
export type FirmBillingRule = (MatterName | { matter?: undefined; matterId?: undefined }) & {
  /** The client's full name as in Clio. */
  client?: string;
} & Wants;

/** What a firm can settle beforehand, in a policy of the browser or in a setup file. All of it may be left out. */
export interface FirmSettings {
  region?: 'us' | 'eu' | 'ca' | 'au' | 'sandbox';
  clientId?: string;
  properties: FirmProperties;
  exclusions: FirmExclusion[];
  /** Titles are kept for so many months; 0 for ever. */
  keepMonths?: number;
  rules: FirmRule[];
  billing: FirmBillingRule[];
  /** Settings that the reader was told of beside these, by name; absent where there are none. */
  more?: Record<string, unknown>;
  /** Names of settings that only the firm may change: {@link LOCKABLE}, or of those in `more`. */
  locked: string[];
}

/**
 * What can be locked. Whatever is locked, an attorney may pause at any time, may leave out more windows than the firm
 * does, and alone agrees to being recorded: for these there are no settings here, so nothing could lock them.
 */
export const LOCKABLE = [
  'region',
  'clientId',
  ...FIRM_PROPERTIES,
  'exclusions',
  'keepMonths',
  'rules',
  'billing',
] as const;
export type Lockable = (typeof LOCKABLE)[number];

/** Settings that settle nothing. */
export const NO_SETTINGS: FirmSettings = { properties: {}, exclusions: [], rules: [], billing: [], locked: [] };
