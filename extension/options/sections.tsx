import type { ComponentType } from 'preact';
import type { StateView } from '../messages/state.ts';
import type { options } from '../ui/words/index.ts';
import { Billing } from './billing/section.tsx';
import { Connections } from './connections/section.tsx';
import { YourData } from './data/section.tsx';
import { Firm } from './firm/section.tsx';
import { Matching } from './matching/section.tsx';
import { Recording } from './recording/section.tsx';

/** One section of the options page. `id` is its anchor in the address, and names what the list at the side says. */
export interface Section {
  id: keyof typeof options.sections;
  View: ComponentType<{ state: StateView }>;
}

/** All sections, in the order of the list; the page opens with the first one. */
export const SECTIONS: readonly [Section, ...Section[]] = [
  { id: 'connections', View: Connections },
  { id: 'recording', View: Recording },
  { id: 'matching', View: Matching },
  { id: 'billing', View: Billing },
  { id: 'firm', View: Firm },
  { id: 'data', View: YourData },
];

/** The section that an address names, the first one where it names none. */
export function sectionOf(hash: string): Section {
  return SECTIONS.find(({ id }) => `#${id}` === hash) ?? SECTIONS[0];
}
