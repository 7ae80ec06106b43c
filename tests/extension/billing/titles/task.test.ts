import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { taskOf } from '../../../../extension/billing/index.ts';
import { hostileTitle } from '../hostile.ts';

/** An item whose title holds `mark` as the characters of a matter's number. */
function item(app: string, title: string, mark = '') {
  const start = mark === '' ? -1 : title.indexOf(mark);
  return { app, title, marks: start < 0 ? [] : [{ start, end: start + mark.length }] };
}

const told = (app: string, title: string, mark = '') => {
  const { kind, subject, person } = taskOf(item(app, title, mark));
  return person === '' ? [kind, subject] : [kind, subject, person];
};

describe('what a window was for', () => {
  it.each([
    [
      'a document',
      'Word',
      '00012-Smith - Motion to Compel v3.docx - Word',
      '00012-Smith',
      'document',
      'Motion to Compel',
    ],
    ['versions that pile up', 'Word', 'Reply brief v2 FINAL (1).docx - Word', '', 'document', 'Reply brief'],
    [
      'a document nobody can write to',
      'Word',
      'Lease.docx  -  Read-Only  -  Compatibility Mode - Word',
      '',
      'reading',
      'Lease',
    ],
    [
      'one opened from a message',
      'Word',
      '00012 - Smith - Letter.docx - Protected View - Word',
      '00012 - Smith',
      'reading',
      'Letter',
    ],
    [
      'a document in a browser',
      'Google Chrome',
      'Term Sheet - Google Docs - Google Chrome',
      '',
      'document',
      'Term Sheet',
    ],
    [
      'a paper with its date in front',
      'Word',
      '2031-01-14 Letter to Holt.docx - Word',
      '',
      'document',
      'Letter to Holt',
    ],
    ['a table', 'Excel', '10472-0001 closing checklist.xlsx - Excel', '10472-0001', 'sheet', 'closing checklist'],
    [
      'a PDF',
      'Adobe Acrobat',
      '00041-Acme Corp Exhibit A.pdf - Adobe Acrobat Pro (64-bit)',
      '00041-Acme Corp',
      'reading',
      'Exhibit A',
    ],
    ['a PDF in a browser', 'Firefox', 'Exhibit B.pdf — Mozilla Firefox', '', 'reading', 'Exhibit B'],
    ['a document that is called like a program', 'Word', 'Notes - Word', '', 'document', 'Notes'],
    ['a name with underscores', 'Writer', '00012_Smith_Reply_brief.docx', '00012_Smith', 'document', 'Reply brief'],
    ['marks that flicker', 'Excel', '● (3) Privilege log.xlsx', '', 'sheet', 'Privilege log'],
    ['a number in the middle', 'Word', 'Motion 00012-Smith - Word', '00012-Smith', 'document', 'Motion'],
    [
      'a possessive after the number',
      'Word',
      "Re 00012-Smith's deposition.docx",
      '00012-Smith',
      'document',
      'deposition',
    ],
    ['a document system', 'Word', 'ACTIVE_US!1047.0012 Bylaws.docx - Word', '1047.0012', 'document', 'Bylaws'],
    ["a document system's id", 'Word', 'Complaint 4812-3456-7890 v.3.docx - Word', '', 'document', 'Complaint'],
    ['a folder', 'File Explorer', 'L:\\Clio\\00012-Smith\\Pleadings', '00012-Smith', 'unclear', ''],
    [
      'a message',
      'Outlook',
      'RE: 00012-Smith - discovery responses - Message (HTML)',
      '00012-Smith',
      'mail',
      'discovery responses',
    ],
    ['a message, replied to often', 'Outlook', 'FW: AW: RE: term sheet - Outlook', '', 'mail', 'term sheet'],
    [
      'a message in a browser',
      'Chrome',
      'Smith: mediation brief - jdoe@firm.example - Firm Mail - Google Chrome',
      '',
      'mail',
      'Smith: mediation brief',
    ],
    ['a message by its reply sign', 'Files', 'RE: lease renewal', '', 'mail', 'lease renewal'],
    ['a message that says little', 'Outlook', 'RE: Documents - Message (HTML)', '', 'mail', 'Documents'],
    [
      'brackets, which are for blanks',
      'Word',
      'Lease [client / Acme].docx - Word',
      '',
      'document',
      'Lease (client / Acme)',
    ],
    ['a message without a subject', 'Outlook', 'Untitled - Message (HTML)', '', 'mail', ''],
    [
      'a file that is called like a program',
      'EXCEL.EXE',
      'DissoMaster inputs v3.xlsx - Excel',
      '',
      'sheet',
      'DissoMaster inputs',
    ],
    [
      'one of several files of a program',
      'Revu',
      'Bluebeam Revu x64 - [S-201 Foundation Plan.pdf]',
      '',
      'reading',
      'S-201 Foundation Plan',
    ],
    ['a return', 'LCTW.EXE', 'Lacerte Tax - 2030 Partnership', '', 'sheet', '2030 Partnership'],
    ['a box for dictation', 'natspeak', 'Dictation Box', '', 'unclear', ''],
    [
      'a data room',
      'Chrome',
      'Kestrel - Datasite Diligence - 4.2 Contracts - Google Chrome',
      '',
      'reading',
      'Kestrel - 4.2 Contracts (data room)',
    ],
    [
      'a page on which a paper is signed',
      'Chrome',
      'Docusign - Prepare - NDA.docx - Google Chrome',
      '',
      'sheet',
      'NDA',
    ],
    ['a register of claims', 'Chrome', 'Live Database: txsb - Claims Register - Google Chrome', '', 'docket', ''],
    [
      'a docket that an agent keeps',
      'Chrome',
      'Kroll Restructuring Administration | Dockets | Sable Stores, Inc. - Google Chrome',
      '',
      'docket',
      'Sable Stores, Inc.',
    ],
    ['a channel in which people met', 'Teams', 'Meeting in "Deal Tax" | Microsoft Teams', '', 'meeting', 'Deal Tax'],
    ['a chat by its topic', 'Teams', 'Chat | Sig pages | Microsoft Teams', '', 'chat', 'Sig pages'],
    ['a folder of a site', 'Chrome', 'Box | Closing binder - Google Chrome', '', 'unclear', ''],
    [
      'a site of an agency',
      'Chrome',
      'Consular Electronic Application Center - Immigrant Visa - Google Chrome',
      '',
      'sheet',
      'CEAC visa application - Immigrant Visa',
    ],
    ['a portal of invoices', 'Chrome', 'Legal-X - Invoice Submission - Google Chrome', '', 'unclear', ''],
    [
      'a file whose number was cut out',
      'WINWORD.EXE',
      '26(f) Rpt - jnt - 00012.docx - Word',
      '00012',
      'document',
      '26(f) Rpt',
    ],
    [
      'a section of a code before a paper',
      'WINWORD.EXE',
      '2255 - Reply - Abbott.docx - Word',
      '',
      'document',
      '2255 - Reply - Abbott',
    ],
    ['a message of several', 'Mail', 'Re: GST allocation / 709 — 2 messages', '', 'mail', 'GST allocation / 709'],
    ['a call that a machine took', 'Phone', 'Adjuster - State Farm (voicemail)', '', 'unclear', ''],
    [
      'a notice without a case',
      'Outlook',
      'beA-Nachricht: Neue Nachricht im Postfach - Nachricht (HTML)',
      '',
      'notice',
      '',
    ],
    [
      'a docket by its number',
      'Chrome',
      'eLibrary - FERC - Docket ER31-2214-000 - Google Chrome',
      '',
      'docket',
      'ER31-2214-000',
    ],
    [
      'a production that is shown',
      'Chrome',
      'Reveal | Holt v Pratt | Doc Viewer - Google Chrome',
      '',
      'reading',
      'documents in Reveal - Holt v Pratt',
    ],
    [
      'a section of a list',
      'WINWORD.EXE',
      'Brief - Kuhn - listing 1.15.docx - Word',
      '',
      'document',
      'Brief - Kuhn - listing 1.15',
    ],
    [
      'an answer to another’s report',
      'WINWORD.EXE',
      'GAL Report response.docx - Word',
      '',
      'document',
      'GAL Report response',
    ],
    ['an agent of filing', 'Chrome', 'First Legal - Order Placement - Google Chrome', '', 'filing', ''],
    ['a court by its letters', 'Chrome', 'SDNY CM/ECF NextGen 1.8 - Docket Report - Google Chrome', '', 'docket', ''],
    ['a list of a portal', 'Chrome', 'TrueFiling - My Cases - Google Chrome', '', 'filing', ''],
    ['events of a docket', 'Chrome', 'CAND-ECF: Civil Events - Google Chrome', '', 'docket', ''],
    [
      'a reported case',
      'Chrome',
      'Holt v. Pratt - 15 Cal.3d 652 | Court Resources - Google Chrome',
      '',
      'research',
      'Holt v. Pratt - 15 Cal.3d 652',
    ],
    [
      'a number that was left out',
      'Outlook',
      'RE: your form (Receipt WAC2931400221) - Message (HTML)',
      '',
      'mail',
      'your form',
    ],
    ['a calendar in Teams', 'Teams', 'Marsh signing | Calendar | Microsoft Teams', '', 'unclear', ''],
    ['a meeting by its own word', 'Teams', 'Besprechung: Lease | Microsoft Teams', '', 'meeting', 'Lease'],
    ['an inbox', 'Chrome', '(1,204) Inbox - jdoe@firm.example - Gmail - Google Chrome', '', 'unclear', ''],
    [
      'an inbox that says what is unread',
      'Chrome',
      'Inbox (3) - a@b.example - Gmail - Google Chrome',
      '',
      'unclear',
      '',
    ],
    ['an inbox with its owner', 'Outlook', 'Mail - Jane Doe - Outlook', '', 'unclear', ''],
    ['an invitation is no message', 'Outlook', 'Weekly sync - Meeting', '', 'unclear', ''],
    [
      'research',
      'Chrome',
      'Smith v. Jones, 123 F.3d 456 (9th Cir. 1997) | Westlaw Precision - Google Chrome',
      '',
      'research',
      'Smith v. Jones, 123 F.3d 456 (9th Cir. 1997)',
    ],
    [
      'a docket that names no case',
      'Edge',
      'CM/ECF LIVE - U.S. District Court for N.D. Cal. - Work - Microsoft\u200b Edge',
      '',
      'docket',
      '',
    ],
    [
      'a docket that names its case',
      'Edge',
      'CM/ECF - Denny v. Warden - Work - Microsoft\u200b Edge',
      '',
      'docket',
      'Denny v. Warden',
    ],
    [
      'a docket by its number',
      'Firefox',
      '5:22-ap-01047 Doc 12 — Mozilla Firefox',
      '',
      'docket',
      '5:22-ap-01047 Doc 12',
    ],
    ['a filing', 'Chrome', 'Envelope - eFileTexas.gov - Google Chrome', '', 'filing', 'Envelope'],
    ['a meeting', 'Zoom', 'Zoom Meeting 00012-Smith depo prep', '00012-Smith', 'meeting', 'depo prep'],
    ["a meeting's code says nothing", 'Chrome', 'Meet - abc-defg-hij - Google Meet - Google Chrome', '', 'meeting', ''],
    ['a program as Linux names it', 'libreoffice-writer', 'Lease.odt', '', 'document', 'Lease'],
    ['a program by its package', 'org.gnome.Evince', 'Exhibit C', '', 'reading', 'Exhibit C'],
    ['a program with its version', 'soffice', 'Lease — LibreOffice Writer 7.6', '', 'document', 'Lease'],
    ['a title that is a word alone', 'Pages', 'Notes', '', 'document', 'Notes'],
    ['another language', 'Word', 'Klage [Schreibgeschützt] - Word', '', 'reading', 'Klage'],
    ['an inbox in another language', 'Outlook', 'Posteingang - a@b.example - Outlook', '', 'unclear', ''],
    ['Clio itself', 'Chrome', 'Activities | Clio - Google Chrome', '', 'unclear', ''],
    ['a new, empty document', 'Word', 'Document1 - Word', '', 'document', ''],
    [
      'a name with a surname first',
      'Acrobat',
      'Renner, Paul - Depo.pdf - Adobe Acrobat',
      '',
      'reading',
      'Paul Renner - Depo',
    ],
    ["an application's number", 'Acrobat', '18_442_109 - NFOA.pdf - Adobe Acrobat', '', 'reading', '18/442,109 - NFOA'],
    [
      'a paper on a docket',
      'Chrome',
      'Order on Motion to Compel | Brightwater Holdings, LLC v. Castellan Marine Corp., 4:30-cv-02217 | CourtListener.com - Google Chrome',
      '',
      'reading',
      'Order on Motion to Compel',
    ],
    [
      "a page with its owner's name",
      'Chrome',
      'Paid Sick Leave FAQ - California Department of Industrial Relations - Google Chrome',
      '',
      'reading',
      'Paid Sick Leave FAQ',
    ],
    [
      "a page of a firm's own",
      'Chrome',
      'Ostrander Marine Surveyors - About Us - Google Chrome',
      '',
      'reading',
      'Ostrander Marine Surveyors',
    ],
    [
      'a page with a part that is no site',
      'Chrome',
      'Harlow answer - Exhibit A - Google Chrome',
      '',
      'reading',
      'Harlow answer - Exhibit A',
    ],
    [
      'a case on a docket',
      'Chrome',
      'CGC-31-601188 QUIROGA VS BAYSIDE | Register of Actions - Google Chrome',
      '',
      'docket',
      'Quiroga vs Bayside',
    ],
    [
      'a page to look cases up',
      'Chrome',
      'Superior Court of California, County of San Francisco - Case Query - Google Chrome',
      '',
      'docket',
      '',
    ],
    [
      'a paper by its number on the docket',
      'Acrobat',
      '114 - Order Approving Bids.pdf - Adobe Acrobat',
      '',
      'reading',
      'Order Approving Bids',
    ],
    [
      'the same without a dash',
      'Acrobat',
      '92 Order Setting Hearing.pdf - Adobe Acrobat',
      '',
      'reading',
      'Order Setting Hearing',
    ],
    [
      'a paper with a number of its own',
      'Acrobat',
      '114 - Harbor Tower.pdf - Adobe Acrobat',
      '',
      'reading',
      '114 - Harbor Tower',
    ],
    [
      'a notice of a bankruptcy court',
      'Outlook',
      'Notice of Electronic Filing: 31-50118-cag Order on Motion - Message (HTML)',
      '',
      'notice',
      'Order on Motion',
    ],
    [
      "an application's number with dashes",
      'Acrobat',
      'Advisory Action 18-220-417.pdf - Adobe Acrobat',
      '',
      'reading',
      'Advisory Action 18/220,417',
    ],
    ['a number that is none', 'Acrobat', 'Case 44-220-417.pdf - Adobe Acrobat', '', 'reading', 'Case 44-220-417'],
    [
      'two sides in capitals',
      'Word',
      'MSC brief DUARTE v HUANG.docx - Word',
      '',
      'document',
      'MSC brief Duarte v Huang',
    ],
    [
      'a file of a document system',
      'Word',
      '4471902_3_Engagement Letter (Orbis).docx - Word',
      '',
      'document',
      'Engagement Letter (Orbis)',
    ],
    ['a page of a portal', 'Chrome', 'Odyssey eFileCA - Filing Details - Google Chrome', '', 'filing', ''],
    ['a notice of an agency', 'Outlook', 'USCIS: Biometrics Appointment Notice - Message (HTML)', '', 'unclear', ''],
    [
      'a page of practice management',
      'Chrome',
      'Duarte, Celia - MVA 03/04/30 - Filevine - Google Chrome',
      '',
      'unclear',
      '',
    ],
    ['a statute counted out', 'Outlook', 'RE: Corwin 1129(a)(10) - Message (HTML)', '', 'mail', 'Corwin 1129(a)(10)'],
    [
      'a file number of a court',
      'Chrome',
      'OLG Hamburg - 3 W 11/30 - beck-online - Google Chrome',
      '',
      'research',
      'OLG Hamburg - 3 W 11/30',
    ],
    ['a call that nobody took', 'RingCentral', 'Missed call from (510) 555-0133', '', 'unclear', ''],
    ['the same in other words', 'Telefon', 'Verpasster Anruf - Frau Brandt', '', 'unclear', ''],
    [
      'a regulation',
      'Chrome',
      '45 CFR 164.504 -- Uses and disclosures - eCFR - Google Chrome',
      '',
      'research',
      '45 CFR 164.504 - Uses and disclosures',
    ],
    [
      'a statute on an unknown site',
      'Chrome',
      'Harlow Code § 12.10 - Statutes of Harlow - Google Chrome',
      '',
      'research',
      'Harlow Code § 12.10',
    ],
    [
      "a court's docket without a case",
      'Chrome',
      'Harlow County Clerk of Courts - Case Docket - Google Chrome',
      '',
      'docket',
      '',
    ],
    [
      'notes on a transcript',
      'Word',
      'Transcript notes - Harlan.docx - Word',
      '',
      'document',
      'Transcript notes - Harlan',
    ],
    [
      'a paper that is signed',
      'Chrome',
      'Harlow signature packets - Docusign - Google Chrome',
      '',
      'sheet',
      'Harlow signature packets',
    ],
    [
      'a meeting that Teams calls one',
      'Teams',
      'Hollis trial prep | Meeting | Microsoft Teams',
      '',
      'meeting',
      'Hollis trial prep',
    ],
    [
      'a tool of a publisher',
      'Chrome',
      'KeyCite - Negative Treatment | Westlaw Edge - Google Chrome',
      '',
      'unclear',
      '',
    ],
    ['a shop', 'Chrome', 'Amazon.com: desk lamp - Google Chrome', '', 'unclear', ''],
    ['a signed paper with its day', 'Word', 'Demand 20311118 v2 FINAL-signed.docx - Word', '', 'reading', 'Demand'],
    [
      'a letter of others with its day',
      'Word',
      'Ltr from Baker 2031-01-14.docx - Word',
      '',
      'reading',
      'Ltr from Baker 2031-01-14',
    ],
  ])('%s', (_, app, title, mark, kind, subject) => {
    expect(told(app, title, mark)).toEqual([kind, subject]);
  });

  it('takes a name from the title of a call or a chat, never a telephone number', () => {
    expect(told('Teams', 'Call with Dana Holt | Microsoft Teams')).toEqual(['call', '', 'Dana Holt']);
    expect(told('Teams', '(3) Chat | John Smith | Microsoft Teams')).toEqual(['chat', '', 'John Smith']);
    expect(told('Teams', 'Chat | Smith, John | Acme LLP | Microsoft Teams')).toEqual(['chat', '', 'John Smith']);
    expect(told('Phone Link', 'Call with +1 (415) 555-4821')).toEqual(['call', '']);
    expect(told('3CXDesktopApp', '3CX - Active call - Judge Ito')).toEqual(['call', '', 'Judge Ito']);
    expect(told('3CXDesktopApp', '3CX - Active call - +1 415 555 4821')).toEqual(['call', '']);
    expect(told('Phone', 'Ashby, Terrence')).toEqual(['call', '', 'Terrence Ashby']);
    expect(told('Phone', 'Examiner Castellanos AU 2643')).toEqual(['call', '', 'Examiner Castellanos']);
    expect(told('Dialpad', 'Incoming - Berta Ochoa - Dialpad')).toEqual(['call', '', 'Berta Ochoa']);
    expect(told('FaceTime', 'FaceTime Video - Ellen Abel')).toEqual(['call', '', 'Ellen Abel']);
    expect(told('Phone', 'Broker - Stan Mears')).toEqual(['call', '', 'Stan Mears']);
    expect(told('Phone', 'clt - Rosa V. re MRI results')).toEqual(['call', 'MRI results', 'Rosa V.']);
    expect(told('Phone', 'Trustee (Carl Voss)')).toEqual(['call', '', 'Carl Voss']);
    expect(told('Zoom', 'Coverage counsel - Zoom Meeting')).toEqual(['meeting', '', 'coverage counsel']);
    expect(told('Teams', 'Chat | Renner trial team | Microsoft Teams')).toEqual(['chat', '', 'Renner trial team']);
    expect(told('Phone', 'prop mgr (Teri)')).toEqual(['call', '', 'prop mgr (Teri)']);
    expect(told('Zoom', 'Dr. Rahimi (std of care) - Zoom Meeting')).toEqual(['meeting', 'std of care', 'Dr. Rahimi']);
    expect(told('Teams', 'Alan Reyes (inventor) | Microsoft Teams')).toEqual(['conference', '', 'Alan Reyes']);
    expect(told('Chrome', 'Video Visit - Denny, Marcus - GTL VisitMe - Google Chrome')).toEqual([
      'meeting',
      'Video Visit - Marcus Denny',
    ]);
    expect(told('RingCentral', '(415) 555-0188 - RingCentral Phone')).toEqual(['unclear', '']);
    expect(told('Zoom', "Gloria Diaz's Zoom Meeting")).toEqual(['meeting', '']);
    expect(told('Teams', 'Diaz, Gloria (Guest) | Microsoft Teams')).toEqual(['conference', '', 'Gloria Diaz']);
    expect(told('Teams', 'Holger Brunner (Extern) | Microsoft Teams')).toEqual(['conference', '', 'Holger Brunner']);
    expect(told('Teams', 'Tern - Deal Team (Channel) | Microsoft Teams')).toEqual(['chat', 'Tern - Deal Team']);
    expect(told('Phone', 'Mobile: Dana Fenn')).toEqual(['call', '', 'Dana Fenn']);
    expect(told('Telefon', 'Anruf: Frau Brandt')).toEqual(['call', '', 'Frau Brandt']);
    expect(told('Téléphone', 'Me Lefort')).toEqual(['call', '', 'Me Lefort']);
    expect(told('Phone', 'Voicemail')).toEqual(['unclear', '']);
    expect(told('Phone', 'Dept. 14 Clerk')).toEqual(['call', '', 'Dept. 14 Clerk']);
    expect(told('Messages', 'Luis (tenant 3B)')).toEqual(['chat', '', 'Luis']);
    // Teams calls a chat and a call alike.
    expect(told('Teams', 'Kessler, Bob | Microsoft Teams')).toEqual(['conference', '', 'Bob Kessler']);
    // It may be written there as well as spoken.
    expect(told('RingCentral', 'Terrence Ashby')).toEqual(['conference', '', 'Terrence Ashby']);
    expect(told('Cisco Jabber', 'Conversation with Lou Ferraro')).toEqual(['conference', '', 'Lou Ferraro']);
  });

  it('takes the attorney’s own note before any title', () => {
    expect(taskOf({ ...item('Word', 'Lease.docx - Word'), note: 'Hearing; argued' })).toMatchObject({
      kind: 'noted',
      subject: 'Hearing; argued',
    });
  });

  it('finds further numbers when it is told to look for them', () => {
    const look = (title: string) => [{ start: title.indexOf('IP-7'), end: title.indexOf('IP-7') + 4 }];
    expect(taskOf(item('Word', 'IP-7 licence.docx - Word'), look).subject).toBe('licence');
  });
});

describe('the same thing', () => {
  const same = (one: [string, string], other: [string, string]) =>
    expect(taskOf(item(...one)).key === taskOf(item(...other)).key);

  it.each<[string, [string, string], [string, string]]>([
    [
      'a document and its PDF',
      ['Word', 'Motion to Compel v3.docx - Word'],
      ['Acrobat', 'motion_to_compel.pdf - Adobe Acrobat'],
    ],
    ['a document and its copy', ['Word', 'Lease.docx - Word'], ['Word', 'Copy of Lease (1).docx - Word']],
    [
      'a thread in two programs',
      ['Outlook', 'RE: term sheet - Message (HTML)'],
      ['Chrome', 'AW: FW: Term sheet - me@firm.example - Gmail - Google Chrome'],
    ],
    [
      'a chat, whatever is unread',
      ['Teams', 'Chat | Ann Lee | Microsoft Teams'],
      ['Teams', '(12) Chat | Ann Lee | Microsoft Teams'],
    ],
    [
      'an inbox, whatever is unread',
      ['Chrome', 'Inbox (3) - a@b.example - Gmail - Google Chrome'],
      ['Chrome', 'Inbox (1,204) - a@b.example - Gmail - Google Chrome'],
    ],
  ])('%s', (_, one, other) => {
    same(one, other).toBe(true);
  });

  it.each<[string, [string, string], [string, string]]>([
    ['two exhibits', ['Acrobat', 'Exhibit A.pdf - Adobe Acrobat'], ['Acrobat', 'Exhibit B.pdf - Adobe Acrobat']],
    ['a document and a message about it', ['Word', 'Lease.docx - Word'], ['Outlook', 'RE: Lease - Outlook']],
    [
      'a chat and a call',
      ['Teams', 'Chat | Ann Lee | Microsoft Teams'],
      ['Teams', 'Call with Ann Lee | Microsoft Teams'],
    ],
    ['two new documents of two programs', ['Word', 'Document1 - Word'], ['Writer', 'Document1 — LibreOffice Writer']],
    ['two parts of one case', ['Word', 'Brief part 1.docx - Word'], ['Word', 'Brief part 2.docx - Word']],
  ])('is not %s', (_, one, other) => {
    same(one, other).toBe(false);
  });
});

describe('things that need a matter', () => {
  it('are 25 where 60 windows showed them', () => {
    const windows = Array.from({ length: 25 }, (_, thing) => [
      item('Word', `Paper ${thing} about.docx - Word`),
      item('Word', `Paper ${thing} about v2.docx  -  Read-Only - Word`),
      ...(thing < 10 ? [item('Adobe Acrobat', `Paper_${thing}_about.pdf - Adobe Acrobat Pro (64-bit)`)] : []),
    ]).flat();
    expect(windows).toHaveLength(60);
    expect(new Set(windows.map((window) => taskOf(window).key)).size).toBe(25);
  });
});

describe('hostile titles', () => {
  it('come out as one capped line without blanks, task marks or control characters', () => {
    fc.assert(
      fc.property(hostileTitle, fc.constantFrom('Word', 'Outlook', ''), (title, app) => {
        const { subject, person } = taskOf(item(app, title));
        for (const text of [subject, person]) {
          expect(text).not.toMatch(/[[\];\p{C}\n]/u);
          expect(Array.from(text).length).toBeLessThanOrEqual(80);
        }
      }),
    );
  });

  it('do not turn a line around', () => {
    expect(told('Word', 'Lease \u202Efdp.exe.docx - Word')).toEqual(['document', 'Lease fdp.exe']);
  });
});
