import type { Chance } from './chance.ts';
import type { Desk } from './desks.ts';
import type { Firm } from './firm.ts';
import type { Shown } from './things.ts';

const PAGES = [
  'LinkedIn',
  '(3) Feed | LinkedIn',
  'ChatGPT',
  'CLE: Ethics Update 2026 - State Bar',
  'The New York Times - Breaking News',
  'ESPN: Scores',
  'Chase Online - Accounts',
  'Amazon.com: office chair',
  'Weather - 10 day forecast',
  'Clio - Dashboard',
  'Time entries - Clio',
  'Firm intranet - Home',
  'Concur Expense',
  'YouTube',
  'Bar Association - Committee roster',
] as const;
const MAILS = [
  'Partners meeting agenda',
  'Holiday schedule',
  'Time entry reminder',
  'Lunch Thursday?',
  'Recruiting: interview feedback',
  'IT maintenance this weekend',
  'Open enrollment',
  'Marketing: attorney bio',
  'Conflict check',
  'New matter intake',
] as const;
const PAPERS = ['Associate review form', 'CLE outline', 'Bio - update', '2026 budget', 'Marketing deck', 'Intake form'];
const NEWS = ['shares fall', 'names new CEO', 'expands', 'recall widens', 'sues rival', 'opens office'];

/**
 * A window that is no client's work: training, the firm's affairs, private things. Some bear a client's or a colleague's
 * name, most come back and some never do.
 */
export function ownWork({ colleagues, cases }: Firm, desk: Desk, chance: Chance): Shown {
  const shown = ([app, title]: readonly [string, string]): Shown => ({ app, title, keys: [], numbered: false });
  const share = chance.next();
  const page = (stem: string): [string, string] => [desk.browser[0], stem + desk.browser[1]];
  if (share < 0.5) return shown(page(chance.pickEarly(PAGES)));
  if (share < 0.56) return shown(page(`${chance.pick(cases).client.short} ${chance.pick(NEWS)} - Reuters`));
  if (share < 0.62) return shown(page(`${chance.pick(PAGES)} ${chance.between(100, 999)}`));
  if (share < 0.82) return shown(desk.windowOf('thread', chance.pick(MAILS), chance));
  if (share < 0.88) return shown(desk.windowOf('chat', chance.pick(colleagues).full, chance));
  if (share < 0.92) return shown(desk.windowOf('call', chance.maybe(0.5) ? '' : chance.pick(colleagues).full, chance));
  return shown(desk.windowOf('paper', chance.pick(PAPERS), chance));
}
