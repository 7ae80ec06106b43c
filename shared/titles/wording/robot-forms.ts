import type { Robot } from './robots.ts';

/** How subjects are built that no person writes, wherever their words stand. */
export interface RobotForm {
  source: string;
  robot: Robot;
  /** Of the whole subject, folded. */
  pattern: string;
  /** What stands before a case's name in it; folded. */
  front?: string;
  /** Subjects as they are found. */
  as: readonly string[];
}

/** What becomes of what somebody sent in. */
const DONE =
  '(?:received|submitted|accepted|approved|certified|denied|rejected|filed|processed|updated|confirmed|scheduled|completed|posted|uploaded|transferred|reopened|cancell?ed|registered|published|assigned|issued|mailed)';
const ACCOUNT = '(?:case|account|application|petition|filing|submission|order|request|registration|payment)';
/** A bankruptcy's number with the judge's initials, its chapter before it or not. */
const BANKRUPTCY = String.raw`(?:ch-(?:7|9|11|12|13|15) )?(?:\d:)?\d{2}-(?:(?:bk|ap|mp)-)?\d{4,6}-[a-z]{2,4}\d{0,2}`;

/** What a clerk's entry on a docket begins with. */
const ENTRY =
  '(?:order|notice|motion|response|reply|objection|answer|application|stipulation|certificate|affidavit|declaration|proof of claim|hearing (?:held|set|continued|scheduled)|minute entry|meeting of creditors|judgment|amended|adversary|chapter|schedules?|statement of|transcript|withdrawal|summons)';

export const ROBOT_FORMS: readonly RobotForm[] = [
  {
    robot: 'court-notice',
    source: 'CM/ECF of bankruptcy courts: subjects of notices of electronic filing, whose fields each court orders',
    pattern: String.raw`${BANKRUPTCY} \S.*|\d{2}-\d{5} ${ENTRY}(?![\p{L}]).*`,
    front: String.raw`${BANKRUPTCY} |\d{2}-\d{5} `,
    as: [
      'Ch-11 31-11420-MFW Sablewood Stores, Inc. Notice of Agenda',
      'Ch-7 30-40118-abc Ferrante Meeting of Creditors Held',
      '31-50114-KBO Marlow v. Kolbe Answer to Complaint',
      '8:31-bk-10422-SC Ortega Order on Motion',
      '31-08812 Notice of Hearing',
    ],
  },
  {
    robot: 'calendar',
    source: 'Outlook: title of the window in which it reminds of appointments, by language',
    pattern: String.raw`\d{1,3} (?:reminders?(?:\(s\))?|erinnerung(?:en|\(en\))?|rappels?(?:\(s\))?|recordatorios?(?:\(s\))?|promemoria|herinneringen)`,
    as: ['1 Reminder(s)', '3 Reminders', '2 Erinnerungen', '1 rappel(s)', '1 recordatorio(s)'],
  },
  {
    robot: 'service',
    source: 'Exchange Unified Messaging: subject of a recorded message, with its length',
    pattern: String.raw`(?:voice ?mail|voice message|sprachnachricht|message vocal|mensaje de voz) \([^()]*\d+ ?(?:s|m|sec|min|sek|seg)[^()]*\)(?: (?:from|von|de) .*)?`,
    as: ['Voice Mail (1 minute and 12 seconds) from +15550148820', 'Voice Mail (34 seconds)'],
  },
  {
    robot: 'service',
    source: 'USCIS, DOL, USPTO, state portals: sentences that tell whoever has an account what became of something',
    pattern: `your (?:[^ ]+ ){1,10}(?:has|have|was|were)(?: now| been| successfully)* ${DONE}(?: .*)?|(?:action taken|new activity|status (?:update|change)) (?:on|in|for) your ${ACCOUNT}(?: .*)?|${ACCOUNT} (?:confirmation|acknowledge?ment)(?: (?:for|of|no\\.?|number|-|#) ?.*)?|(?:thank you for|we(?: have|ve)? received) your (?:[^ ]+ ){0,3}(?:${ACCOUNT}|form)(?: .*)?`,
    as: [
      'Your LCA I-200-31324-118822 has been certified',
      'Action taken on your case',
      'Filing confirmation for 2031-CV-88',
      'We have received your application',
    ],
  },
  {
    robot: 'service',
    source:
      'Court reporters, portals, carriers: that something waits for whoever has an account, with or without the sender’s name',
    pattern: `(?:[^:]{2,30} ?: )?your (?:[^ ]+ ){1,6}(?:is|are)(?: now)? (?:ready|available|complete|overdue|expiring)(?: .*)?|(?:[^:]{2,30} ?: )?(?:daily|weekly)(?: [^ ]+){0,2} (?:summary|digest|report)(?: for .*)?`,
    as: ['Esquire: Your transcript is ready', 'Your documents are now available', 'Firmex: Daily activity summary'],
  },
  {
    robot: 'service',
    source:
      'SharePoint, OneDrive, Google Drive, Dropbox, Box, Teams: that somebody shared, said or asked something there',
    pattern: String.raw`[^:]{2,40} (?:shared|has shared) (?:a |the )?(?:["“'].*["”']|file|folder|document|[^ ]+\.\p{L}{3,4})(?: .*)? with you|[^:]{2,40} (?:invited you to|mentioned you in|assigned you|added you to|is requesting access to) .*|(?:document|file|folder|item) shared with you ?:.*|share request for .*`,
    as: [
      'Jo Ruiz shared "Closing binder" with you',
      'Dana Holt mentioned you in Trial team',
      'Document shared with you: Lease',
    ],
  },
  {
    robot: 'service',
    source: 'Data rooms and platforms of discovery: how many things are new',
    pattern: String.raw`(?:you have )?\d{1,4} new (?:answers?|questions?|documents?|messages?|files?|comments?|tasks?|uploads?|notifications?)(?: (?:in|on|for|from|to) \S.*)?`,
    as: ['3 new answers in Project Alder', 'You have 2 new documents'],
  },
  {
    robot: 'service',
    source: 'QuickBooks, Xero, Bill.com, LawPay: subjects of invoices, receipts and statements that they send',
    pattern: String.raw`(?:(?:reminder|overdue|past due|new|your) ?:? )?(?:invoice|estimate|sales receipt|receipt|bill|statement|credit memo)(?: (?:no\.?|number|#))? ?#?[\p{L}-]*\d[\p{L}\d-]* (?:from|by) \S.*|(?:payment receipt|statement|payment received) from \S.*`,
    as: [
      'Invoice 22817 from Planet Reporting',
      'Reminder: Invoice #4417 from Harlow Experts LLC',
      'Payment Receipt from Holt Services',
    ],
  },
];
