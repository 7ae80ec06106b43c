import type { Region } from '../../../clio/index.ts';

export { counted, decimals, hours, list, worked } from './format.ts';
export * from './helper.ts';

/** In the place of a title. */
export const untitledWindow = 'Window without a title';

/** In the place of a page's content. */
export const noAnswer = {
  trouble: 'The extension does not answer.',
  /** After how the page is opened anew, in a sentence. */
  advice: (again: string) => `${again} If that does not help, restart the browser; nothing is lost.`,
};

/** Clio's regions. */
export const regions: Record<Region['id'], string> = {
  us: 'United States',
  eu: 'Europe and United Kingdom',
  ca: 'Canada',
  au: 'Australia',
  sandbox: 'Sandbox',
};

/** Choosing a matter. */
export const matters = {
  placeholder: 'Number, client or words',
  list: 'Matters',
  none: 'No matter on this computer has these words. Try fewer of them; for a matter that is new in Clio, press “Sync now” under “Connections” in the options.',
  /** Without a word typed. */
  noneYet:
    'No matter is on this computer yet. Connect to Clio, or press “Sync now”, under “Connections” in the options.',
  /** Where Clio is not connected, and no matter is on this computer. */
  connectFirst: 'Your matters come from Clio.',
  /** Where matters of an earlier connection are there. */
  connectForMore: 'Clio is not connected, so there may be others by now.',
  connect: 'Connect to Clio',
  more: 'There are more. Add a word to find the one you mean.',
  /** In the place of a number; `id` is Clio's. */
  unknown: (id: number) => `Matter ${id}`,
  /** With what to do about it. */
  failed: (again: string) => `The matters could not be looked up. ${again}`,
  /** @param about client and description @param status in Clio, where the matter is not open */
  about: (about: string, status: 'Pending' | 'Closed' | null) =>
    status === null ? about : `${about} (${status.toLowerCase()})`,
  /** In the box that holds it. */
  picked: (number: string, client: string | null) => (client === null ? number : `${number} · ${client}`),
};

/** From one time of day to another, where they are not written as one range. */
export const fromTo = (from: string, to: string) => `${from} – ${to}`;
