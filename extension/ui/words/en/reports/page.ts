import { counted, number, worked } from '../format.ts';
import { silence } from './silence.ts';

const days = (count: number) => counted(count, 'day', 'days');

/** The page of reports. */
export const reports = {
  brand: 'Matterline',
  title: 'Reports',
  review: 'Today’s review',
  options: 'Options',
  reload: 'Reload this page.',
  reading: 'Reading the days…',
  range: {
    label: 'Days',
    presets: {
      'this-week': 'This week',
      'last-week': 'Last week',
      'this-month': 'This month',
      'last-month': 'Last month',
      'this-year': 'This year',
      'last-year': 'Last year',
    },
    own: 'Own dates',
    from: 'From',
    to: 'To',
    wrongOrder: 'The first day comes after the last one. Change one of the two.',
    tooLong: (years: number) => `Choose at most ${number(years)} years.`,
    division: 'By',
    divisions: { day: 'Day', week: 'Week', month: 'Month' },
  },
  acts: {
    table: 'Table (CSV)',
    print: 'Print',
    namesHidden: 'Names are hidden. Show them in the review to have them here and in the table.',
  },
  counting: (done: number, all: number) =>
    `Counted ${number(done)} of ${days(all)}. The figures below are of these; they grow until all are counted.`,
  summing: 'Earlier days are still being put in order, so there may be more time than is shown.',
  empty: {
    never: 'Nothing was recorded yet.',
    neverAdvice: 'Work as you always do. Once windows were recorded, their time shows up here.',
    none: 'Nothing was recorded on these days.',
    noneAdvice: 'Choose other days above.',
  },
  /** In the place of a number that is not there. */
  nothing: '–',
  found: {
    title: 'Found time',
    means: 'Captured work that is not in Clio.',
    about: (time: string) => `about ${time}`,
    all: 'Everything that was captured on these days is in Clio.',
    closed: (time: string) => `${time} of it is on days that you closed.`,
    aside: (time: string) => `${time} more was set aside as hidden or not client work. It counts nowhere here.`,
  },
  places: {
    total: 'Worked',
    inClio: 'In Clio',
    waiting: 'On its way',
    missing: 'Refused or deleted',
    ready: 'Ready',
    needs: 'Needs a matter',
    found: 'Found',
  },
  /** What each figure counts, in a sentence. */
  means: {
    total: 'All time in windows that you did not set aside or delete, and time that you added by hand.',
    inClio: 'Worked time in entries that Clio has confirmed. What Clio shows for it stands further down.',
    waiting: 'Approved by you; Clio has not confirmed it yet.',
    missing: 'Approved by you; Clio did not accept it, or somebody deleted it there.',
    ready:
      'In drafts with a matter, as the review shows them, small time among them. A rule may still ask for something before one is sent.',
    needs: 'In no entry, and no matter is known for it.',
  },
  definitions: 'What these figures count',
  foundIs: 'Found time is Worked without In Clio.',
  sameMinutes: 'Each day counts with the minutes that its own review shows, so all sums here add up with those.',
  over: {
    title: { day: 'By day', week: 'By week', month: 'By month' },
    chart: (what: string) => `${what}, as a chart. The table below has the same figures.`,
    hours: (hours: number) => `${number(hours)} h`,
    column: (name: string, time: string) => `${name}: ${time}`,
    columns: { day: 'Day', week: 'Week', month: 'Month' },
    left: 'Days, weeks and months without time are left out of the table.',
    sum: 'Sum',
    notInClio: 'Approved, not in Clio',
  },
  groups: {
    title: 'By matter, client or category',
    by: 'Show by',
    names: { matter: 'Matter', client: 'Client', category: 'Category' },
    needs: 'Needs a matter',
    noClient: 'No client in Clio',
    noCategory: 'No category',
    shown: 'Clio shows',
    more: (count: number) => `Show ${number(count)} more`,
    fewer: 'Show fewer',
    rest: (count: number) => `${number(count)} others`,
    onlyEntries: 'Only time in entries has a category.',
    noEntries: 'No time of these days is in an entry yet. Approve drafts in the review.',
  },
  rounding: {
    title: 'Rounding',
    means: (step: string) => `Clio rounds every entry up to ${step}.`,
    unknown: 'What Clio rounds up to is not known yet. Matterline learns it with the first entries.',
    none: 'No time of these days is in Clio yet.',
    what: 'What',
    time: 'Time',
    hours: 'Hours',
    worked: (entries: number) => `Worked, in ${counted(entries, 'entry', 'entries')}`,
    added: 'Rounding added',
    taken: 'Rounding took',
    changed: 'You changed the time',
    changedThere: 'Changed in Clio itself',
    inClio: 'Clio shows',
    estimated: 'Where Clio has not said what it shows, its rounding is worked out.',
  },
  flat: {
    title: 'Flat-fee matters',
    means: (count: number) =>
      `${counted(count, 'matter', 'matters')} of these days ${count === 1 ? 'is' : 'are'} billed by a flat fee in Clio.`,
    noFee: 'How that compares with the fee cannot be said here: Matterline does not read fees from Clio.',
  },
  silence,
  file: {
    name: (from: string, to: string) => `matterline-report-${from}-${to}.csv`,
    columns: {
      by: 'by',
      name: 'name',
      client: 'client',
      total: 'worked minutes',
      inClio: 'in Clio, worked minutes',
      waiting: 'on its way minutes',
      missing: 'refused or deleted minutes',
      ready: 'ready minutes',
      needs: 'needs a matter minutes',
      found: 'found minutes',
      shown: 'Clio shows seconds',
    },
  },
  /** Time to the second: "3 h 14 m 20 s", "40 s". */
  exact: (minutes: number, seconds: number) =>
    [minutes > 0 && worked(minutes), (seconds > 0 || minutes === 0) && `${seconds} s`].filter(Boolean).join(' '),
  /** Time under a minute. */
  lessThanMinute: 'under a minute',
  /** Added or taken time. */
  plus: (time: string) => `+${time}`,
  minus: (time: string) => `−${time}`,
};
