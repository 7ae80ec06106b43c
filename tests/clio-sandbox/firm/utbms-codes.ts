/** A set of UTBMS codes as Clio offers it, with those codes that the sandbox knows. */
export interface CodeSet {
  name: string;
  tasks: readonly string[];
}

/** Codes and their names, parted by the first blank. */
export const CODE_SETS: readonly CodeSet[] = [
  {
    name: 'ABA Litigation',
    tasks: [
      'L110 Fact Investigation/Development',
      'L120 Analysis/Strategy',
      'L130 Experts/Consultants',
      'L140 Document/File Management',
      'L150 Budgeting',
      'L160 Settlement/Non-Binding ADR',
      'L190 Other Case Assessment, Development and Administration',
      'L210 Pleadings',
      'L220 Preliminary Injunctions/Provisional Remedies',
      'L230 Court Mandated Conferences',
      'L240 Dispositive Motions',
      'L250 Other Written Motions and Submissions',
      'L260 Class Action Certification and Notice',
      'L310 Written Discovery',
      'L320 Document Production',
      'L330 Depositions',
      'L340 Expert Discovery',
      'L350 Discovery Motions',
      'L390 Other Discovery',
      'L410 Fact Witnesses',
      'L420 Expert Witnesses',
      'L430 Written Motions and Submissions',
      'L440 Other Trial Preparation and Support',
      'L450 Trial and Hearing Attendance',
      'L460 Post-Trial Motions and Submissions',
      'L470 Enforcement',
      'L510 Appellate Motions and Submissions',
      'L520 Appellate Briefs',
      'L530 Oral Argument',
    ],
  },
  { name: 'ABA Bankruptcy', tasks: ['B110 Case Administration', 'B160 Fee/Employment Applications'] },
  { name: 'ABA Counselling', tasks: ['C100 Fact Gathering', 'C200 Researching Law', 'C300 Analysis and Advice'] },
  { name: 'ABA Project', tasks: ['P100 Project Administration', 'P300 Structure/Strategy/Analysis'] },
  { name: 'LOC Patent', tasks: [] },
  { name: 'LOC Trademark', tasks: [] },
  { name: 'LOC eDiscovery', tasks: [] },
  { name: 'EW Civil Litigation', tasks: [] },
];

/** The activities that go with the tasks of every set of the ABA. */
export const ACTIVITY_CODES: readonly string[] = [
  'A101 Plan and prepare for',
  'A102 Research',
  'A103 Draft/revise',
  'A104 Review/analyze',
  'A105 Communicate (in firm)',
  'A106 Communicate (with client)',
  'A107 Communicate (other outside counsel)',
  'A108 Communicate (other external)',
  'A109 Appear for/attend',
  'A110 Manage data/files',
  'A111 Other',
];

/** Codes for expenses, which are no use to a time entry. */
export const EXPENSE_CODES: readonly string[] = ['E101 Copying', 'E102 Outside printing', 'E110 Out-of-town travel'];
