import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  blanksIn,
  draftNarrative,
  draftParts,
  fillBlank,
  joinedNarrative,
  namedBefore,
  typedParticipant,
} from '../../../../extension/billing/index.ts';
import { hostileTitle } from '../hostile.ts';

const MINUTE = 60_000;
const item = (app: string, title: string, minutes = 5, mark = '') => {
  const start = title.indexOf(mark);
  return { app, title, marks: mark === '' ? [] : [{ start, end: start + mark.length }], worked: minutes * MINUTE };
};

describe('a drafted narrative', () => {
  it('tells of a docket once where a page of it names the case', () => {
    const court = item('Chrome', 'Superior Court of California - Case Query - Google Chrome', 9);
    const named = item('Chrome', 'CGC-31-601188 QUIROGA VS BAYSIDE | Register of Actions - Google Chrome', 5);
    expect(draftNarrative([court, named])).toBe('Review docket Quiroga vs Bayside');
    expect(draftNarrative([court])).toBe('Review docket');
  });

  it.each([
    ['what can be written is drafted', 'Word', '00012-Smith Motion to Compel.docx - Word', 'Draft motion to compel'],
    [
      'what can only be read is reviewed',
      'Adobe Acrobat',
      '00012-Smith Exhibit A.pdf - Adobe Acrobat',
      'Review Exhibit A',
    ],
    ['a draft is drafted once', 'Word', 'Draft Complaint - Ellard.docx - Word', 'Draft complaint - Ellard'],
    ['a draft can be reviewed', 'Word', 'Draft Complaint.docx - Read-Only - Word', 'Review draft complaint'],
    ['a table is worked on', 'Excel', '00012-Smith damages.xlsx - Excel', 'Work on damages'],
    [
      'nobody knows from a subject who wrote to whom',
      'Outlook',
      'RE: 00012-Smith - Discovery Responses - Message (HTML)',
      'E-mail re discovery responses',
    ],
    ['research', 'Chrome', 'Smith v. Jones | Westlaw - Google Chrome', 'Research Smith v. Jones'],
    ['a call', 'Teams', 'Call with Dana Holt | Microsoft Teams', 'Telephone conference with Dana Holt'],
    ['a call from a number', 'Phone Link', 'Call with +1 (415) 555-4821', 'Telephone conference'],
    ['a call nobody is named in', 'Phone Link', 'Incoming call', 'Telephone conference'],
    ['a note on a call is no call', 'Word', 'Call with Holt.docx - Word', 'Draft call with Holt'],
    ['an abbreviation keeps its letters', 'Word', 'NDA and POLICY.docx - Word', 'Draft NDA and POLICY'],
    ['a name keeps its letters', 'Word', 'Baker Engagement Letter.docx - Word', 'Draft Baker Engagement Letter'],
    ['nothing but the number says nothing', 'Word', '00012-Smith', ''],
    ['an inbox says nothing', 'Outlook', 'Inbox - jdoe@firm.example - Outlook', ''],
  ])('%s', (_, app, title, expected) => {
    expect(draftNarrative([item(app, title, 5, title.includes('00012-Smith') ? '00012-Smith' : '')])).toBe(expected);
  });

  it.each([
    ['an automatic reply', 'Outlook', 'Automatic reply: Lease renewal - Message (HTML)'],
    ['an answer to an invitation', 'Outlook', 'Accepted: Depo prep - Message (HTML)'],
    ['an answer in another language', 'Outlook', 'Zugesagt: Besprechung Mietvertrag - Nachricht (HTML)'],
    ['a report of delivery', 'Outlook', 'Undeliverable: RE: Lease - Message (HTML)'],
    ['a request to sign', 'Outlook', 'Please DocuSign: Lease.pdf - Message (HTML)'],
    ['what was signed by all', 'Outlook', 'Completed: Lease.pdf - Message (HTML)'],
    ['a receipt of an office', 'Outlook', 'Electronic Acknowledgement Receipt - EFS ID 44192837 - Message (HTML)'],
    ['a note of a data room', 'Outlook', 'Intralinks Alert: 3 new documents - Message (HTML)'],
    ['electronic billing', 'Chrome', 'Legal Tracker - Invoice Review - Google Chrome'],
    ['a site that names itself alone', 'Chrome', 'OurFamilyWizard - Google Chrome'],
    [
      'a page on which cases are looked up',
      'Chrome',
      'Case Status Online - Case Status Search | USCIS - Google Chrome',
    ],
    ['a picture that a camera named', 'Photos', 'IMG_2231.HEIC - Photos'],
    ['a list of what is to be signed', 'Chrome', 'Docusign | Envelopes - Google Chrome'],
    ['a site of visits', 'Chrome', 'Securus Video Connect - Google Chrome'],
    ['a network', 'Chrome', 'Dana Holt | LinkedIn - Google Chrome'],
    ['an assistant', 'Chrome', 'Lease clause ideas - ChatGPT - Google Chrome'],
    ['the beginning of a site', 'Chrome', 'Home | DocuSign - Google Chrome'],
    ['a folder', 'explorer.exe', 'Pleadings - File Explorer'],
    ['a mailbox', 'Outlook', 'Gesendete Elemente - jdoe@firm.example - Outlook'],
    ['a calendar', 'Outlook', 'Calendrier - Jane Doe - Outlook'],
    ['a search', 'Chrome', 'lease renewal - Google Search - Google Chrome'],
    ['a count of results', 'Chrome', '1,204 results | Westlaw - Google Chrome'],
    ['a dialog', 'Word', 'Save As'],
    ['a program with nothing open', 'Skype', 'Skype'],
    ['a page that nothing was looked up on', 'Chrome', 'PACER - Google Chrome'],
  ])('says nothing of %s', (_, app, title) => {
    expect(draftNarrative([item(app, title)])).toBe('');
  });

  it.each([
    ['WINWORD.EXE', 'NTA A219-447-001.docx - Word', 'Draft NTA'],
    ['WINWORD.EXE', 'Response to RFE IOE0912345678.docx - Word', 'Draft response to RFE'],
    ['WINWORD.EXE', 'Intake of Holt 123-45-6789.docx - Word', 'Draft intake of Holt'],
    ['Acrobat.exe', '87_Order Granting Extension.pdf - Adobe Acrobat', 'Review Order Granting Extension'],
    [
      'Outlook',
      'Filing Accepted for Case: Estate of Marsh; Envelope Number: 4471823 - Message (HTML)',
      'Review court notice re estate of Marsh',
    ],
    ['Chrome', 'One Legal - eFiling - Order 22918374 - Google Chrome', 'Work on court filing'],
    ['Chrome', 'CM/ECF LIVE - Holt v. Marsh - Docket Report - Google Chrome', 'Review docket Holt v. Marsh'],
    ['Chrome', 'Patent Center - USPTO - Application 17/482,913 - Google Chrome', 'Review Application 17/482,913'],
    ['RingCentral', 'RingCentral Call - Holt, Dana', 'Telephone conference with Dana Holt'],
    ['Webex', "Holt, Dana's Personal Room", 'Video conference'],
    ['msedge.exe', 'RE: Survey - Ruiz, Jo - Outlook - Work - Microsoft Edge', 'E-mail re survey'],
    ['WINWORD.EXE', 'Notice of Appeal CR-180.docx - Word', 'Draft notice of appeal CR-180'],
    ['WINWORD.EXE', 'Lease draft.docx - Word', 'Draft lease'],
    ['WINWORD.EXE', 'Second draft.docx - Word', 'Draft second draft'],
    ['RingCentral', 'RingCentral Call - Opposing Counsel', 'Telephone conference with opposing counsel'],
    ['WINWORD.EXE', 'Invention Disclosure from Holt.docx - Word', 'Review invention disclosure from Holt'],
    ['Outlook', 'RE: survey -- our comments - Message (HTML)', 'E-mail re survey - our comments'],
  ])('tells what was worked on, and no number of a machine or a person: %s, %s', (app, title, expected) => {
    expect(draftNarrative([item(app, title)])).toBe(expected);
  });

  it.each([
    ['Ltr from Opposing Counsel.docx', 'Review ltr from opposing counsel'],
    ['Letter dated May 4 from Holt.docx', 'Review letter dated May 4 from Holt'],
    ['Dr. Lee evaluation.docx', 'Review Dr. Lee evaluation'],
    ['Evaluation by Dr. Lee.docx', 'Review evaluation by Dr. Lee'],
    ['Holt medical records.docx', 'Review Holt medical records'],
    ['Lease (countersigned).docx', 'Review lease'],
    ['Executed Lease.docx', 'Review executed lease'],
    ['Answer FINAL FILED 2031-01-14.docx', 'Review answer'],
    ['Order granting motion.docx', 'Review order granting motion'],
    ['Schreiben von Müller.docx', 'Review Schreiben von Müller'],
    ['Letter to Holt.docx', 'Draft letter to Holt'],
    ['Response to letter from Holt.docx', 'Draft response to letter from Holt'],
    ['Proposed order granting motion.docx', 'Draft proposed order granting motion'],
    ['Outline for exam of Dr. Lee re report.docx', 'Draft outline for exam of Dr. Lee re report'],
    ['Notice of removal from state court.docx', 'Draft notice of removal from state court'],
    [
      'Lease signed by both parties - draft cover letter.docx',
      'Draft lease signed by both parties - draft cover letter',
    ],
  ])('claims no authorship that the name denies: %s', (title, expected) => {
    expect(draftNarrative([item('Word', `${title} - Word`)])).toBe(expected);
  });

  it('goes on in small letters after the first thing, but for names', () => {
    const items = [
      item('Word', 'Lease.docx - Word', 9),
      item('Studio', 'Harbor dues', 8),
      item('Excel', 'Damages.xlsx - Excel', 7),
    ];
    expect(draftNarrative(items)).toBe('Draft lease; work on Harbor dues; work on damages');
  });

  it('tells most time first, and one thing once, however it was done', () => {
    const items = [
      item('Word', 'Lease.docx - Word', 3),
      item('Word', 'Answer v1.docx - Word', 4),
      item('Adobe Acrobat', 'Answer v2.pdf - Adobe Acrobat', 2),
      item('Outlook', 'RE: survey - Outlook', 2),
      item('Chrome', 'FW: Survey - me@firm.example - Gmail - Google Chrome', 8),
    ];
    expect(draftNarrative(items)).toBe('E-mail re survey; draft and review answer; draft lease');
  });

  it('puts all mail into one phrase, subject by subject', () => {
    const mail = ['survey', 'closing dates', 'escrow', 'title review'].map((subject, index) =>
      item('Outlook', `RE: ${subject} - Outlook`, 9 - index),
    );
    expect(
      draftNarrative([item('Word', 'Lease.docx - Word', 10), ...mail, item('Outlook', 'Untitled - Message (HTML)', 2)]),
    ).toBe('E-mail re survey, closing dates and escrow; draft lease');
  });

  it('leaves out what took less than a minute, unless nothing took more', () => {
    const brief = item('Word', 'Lease.docx - Word', 0.5);
    expect(draftNarrative([brief, item('Word', 'Deed.docx - Word', 2)])).toBe('Draft deed');
    expect(draftNarrative([brief])).toBe('Draft lease');
  });

  it('leaves out what took two minutes beside real work, but for a court’s notice and for much short mail', () => {
    const motion = item('Word', 'Motion to Compel.docx - Word', 40);
    const label = item('Acrobat', 'Ex. 14 - label photo.pdf - Adobe Acrobat', 2);
    const mail = (subject: string) => item('Outlook', `RE: ${subject} - Message (HTML)`, 2);
    expect(draftNarrative([motion, label, mail('rough')])).toBe('Draft motion to compel');
    expect(draftNarrative([label])).toBe('Review Ex. 14 - label photo');
    expect(draftNarrative([motion, mail('budget'), mail('venue')])).toBe(
      'Draft motion to compel; e-mail re budget and venue',
    );
    const notice = item(
      'Outlook',
      'Activity in Case 2:31-cv-00871-LHP Rosales v. Kwik, Inc. Order - Message (HTML)',
      2,
    );
    expect(draftNarrative([motion, notice])).toContain('review court notice re Rosales v. Kwik, Inc.');
  });

  it('leaves out pages of the attorney’s own, unless they name the client or what the matter is about', () => {
    const motion = item('Word', 'Motion to Compel.docx - Word', 40);
    const listing = item('chrome.exe', '1418 Tannery St, Norwood | Zillow - Google Chrome', 9);
    const trips = item('chrome.exe', 'United Airlines - My trips - Google Chrome', 9);
    expect(draftNarrative([motion, trips, listing])).toBe('Draft motion to compel');
    expect(draftNarrative([trips])).toBe('');
    const own = { client: 'First Avenue Bakery LLC', description: 'Purchase of 1418 Tannery St. (unit C-2)' };
    expect(draftNarrative([motion, trips, listing], { own })).toBe(
      'Draft motion to compel; review 1418 Tannery St, Norwood',
    );
  });

  it('leaves out what took next to nothing of a long day', () => {
    const papers = ['Brief', 'Reply', 'Answer', 'Complaint', 'Lease'].map((name) =>
      item('Word', `${name}.docx - Word`, 60),
    );
    const glance = item('Acrobat', 'Ex. 14 - label photo.pdf - Adobe Acrobat', 5);
    const mail = (subject: string, minutes: number) => item('Outlook', `RE: ${subject} - Message (HTML)`, minutes);
    expect(draftNarrative([...papers, glance])).not.toContain('label photo');
    expect(draftNarrative([...papers.slice(0, 2), glance])).toContain('label photo');
    const day = draftNarrative([...papers.slice(0, 3), mail('venue', 12), mail('other thing', 3)]);
    expect(day).toContain('e-mail re venue');
    expect(day).not.toContain('other thing');
  });

  it('leaves out pages without any sign of work beside work, unless they took long', () => {
    const motion = item('Word', 'Motion to Compel.docx - Word', 40);
    const page = (minutes: number) => item('chrome.exe', 'Ten things about lighthouses - Google Chrome', minutes);
    const court = item('chrome.exe', 'Judge Sallie Kim | United States District Court - Google Chrome', 5);
    expect(draftNarrative([motion, page(8)])).toBe('Draft motion to compel');
    expect(draftNarrative([motion, page(20)])).toContain('review Ten things about lighthouses');
    expect(draftNarrative([page(8)])).toBe('Review Ten things about lighthouses');
    expect(draftNarrative([motion, court])).toContain('review Judge Sallie Kim');
  });

  it('never tells what is another matter’s: its client’s, its project’s or its case’s', () => {
    const spa = item('Word', 'Project Molar - APA.docx - Word', 40);
    const room = item('chrome.exe', 'Project Cuspid (Sound Orthodontics) - Folder - Intralinks - Google Chrome', 20);
    const lease = { ...item('Word', 'Harlow Orchard lease.docx - Word', 20), ofOther: true };
    const own = {
      client: 'Good Neighbor Dental Partners',
      description: 'Project Molar – acquisition of Bright Dental',
    };
    expect(draftNarrative([spa, room, lease], { own })).toBe('Draft Project Molar - APA');
    expect(draftNarrative([lease], { own })).toBe('');
    const notice = (names: string) =>
      item('Outlook', `Activity in Case 2:31-cv-00871-LHP ${names} Order - Message (HTML)`, 6);
    const inCase = { client: 'Lakeland Supply', description: 'Lakeland v. United Parts' };
    expect(draftNarrative([spa, notice('Rosales v. Kwik, Inc.')], { own: inCase })).not.toContain('Rosales');
    expect(draftNarrative([notice('Lakeland Gen. Supply v. USP, LLC')], { own: inCase })).toContain('Lakeland');
    expect(draftNarrative([notice('Rosales v. Kwik, Inc.')], { own })).toContain('Rosales');
  });

  it('leaves out the firm’s own business beside work, and another client’s always', () => {
    const call = item('RingCentral', 'RingCentral Phone - Incoming call - Tobias Lund', 31);
    const engagement = item('Word', 'Engagement Ltr - Good Neighbor PM.docx - Word', 22);
    const other = item('Outlook', 'RE: Sunrise Hospice - CHOW filing (diff. client, sorry) - Message (HTML)', 30);
    expect(draftNarrative([call, engagement, other])).toBe('Telephone conference with Tobias Lund');
    expect(draftNarrative([engagement, other])).toBe('Draft engagement ltr - Good Neighbor PM');
    expect(draftNarrative([other])).toBe('');
    const own = { client: 'Good Neighbor', description: 'Fee dispute with former counsel' };
    expect(draftNarrative([call, engagement], { own })).toContain('draft engagement ltr');
  });

  it('takes the attorney’s own notes as they are', () => {
    expect(draftNarrative([{ ...item('', ''), note: 'Hearing on Motion to Compel' }])).toBe(
      'Hearing on Motion to Compel',
    );
  });

  it.each([
    ['as it is', 'Motion 00012-Smith.docx - Word'],
    ['with other separators', 'Motion 00012_Smith.docx - Word'],
    ['glued', 'Motion 00012Smith.docx - Word'],
    ['by its digits alone', 'Motion 00012.docx - Word'],
    ['twice', '00012 Smith/Motion 00012-smith.docx - Word'],
  ])("never shows the matter's number, %s", (_, title) => {
    expect(draftNarrative([item('Word', title)], { numbers: ['00012-Smith'] })).toBe('Draft motion');
  });

  it('takes a year in a number for a year where it stands alone', () => {
    expect(draftNarrative([item('Word', '2024 tax return.docx - Word')], { numbers: ['2024-00117'] })).toBe(
      'Draft 2024 tax return',
    );
  });

  it('is one bounded line with no blank that a title could have forged, whatever the titles', () => {
    fc.assert(
      fc.property(
        fc.array(hostileTitle, { maxLength: 8 }),
        fc.constantFrom('Word', 'Acrobat', 'Notes'),
        (titles, app) => {
          const narrative = draftNarrative(titles.map((text) => item(app, text)));
          expect(narrative).not.toMatch(/\p{C}/u);
          expect(narrative.length).toBeLessThanOrEqual(500);
          expect(blanksIn(narrative)).toEqual([]);
        },
      ),
    );
  });

  it('leaves out what was private and what a subject does not say, and says so little where nothing has a name', () => {
    const work = item('Outlook', 'RE: Discovery Responses - Message (HTML)', 9);
    const lunch = item('Outlook', 'RE: Lunch Friday? - Message (HTML)', 2);
    const question = item('Outlook', 'RE: quick question - Message (HTML)', 3);
    const scan = item('Acrobat', 'Scan4855.pdf - Adobe Acrobat Pro', 12);
    const page = item('Word', 'Document1 - Word', 14);
    expect(draftNarrative([work, lunch, question])).toBe('E-mail re discovery responses');
    expect(draftNarrative([work, page])).toBe('E-mail re discovery responses');
    expect(draftNarrative([work, scan])).toBe('Review scanned document; e-mail re discovery responses');
    expect(draftNarrative([question, lunch])).toBe('E-mail correspondence');
    expect(draftNarrative([lunch])).toBe('');
    expect(draftNarrative([scan, page])).toBe('Work on document; review scanned document');
  });

  it('says with whom, where a window of telephones or messages is called like somebody', () => {
    expect(draftNarrative([item('RingCentral', 'Boris Holt - RingCentral', 5)])).toBe('Confer with Boris Holt');
    expect(draftNarrative([item('RingCentral', 'Escrow instructions - RingCentral', 5)])).toBe(
      'Confer re escrow instructions',
    );
    expect(draftNarrative([item('chrome', 'Holt, Dana (External) - Chat - Google Chrome', 5)])).toBe(
      'Exchange messages with Dana Holt',
    );
    expect(draftNarrative([item('Teams', 'Chat | Dana, Amir +3 | Microsoft Teams', 5)])).toBe(
      'Exchange messages with Dana, Amir and others',
    );
    expect(draftNarrative([item('chrome', 'Meet - Holt, Dana - Google Chrome', 5)])).toBe(
      'Video conference with Dana Holt',
    );
  });

  it('holds no word but those of the titles and its own verbs', () => {
    const word = fc.stringMatching(/^[A-Za-z]{2,9}$/);
    const own = 'Draft and review Review Work on E-mail correspondence re Research'.split(' ');
    fc.assert(
      fc.property(fc.array(fc.array(word, { minLength: 1, maxLength: 5 }), { maxLength: 5 }), (titles) => {
        const known = new Set([...own, ...titles.flat()].map((known) => known.toLowerCase()));
        const items = titles.flatMap((words) => [
          item('Word', `${words.join(' ')}.docx - Word`),
          item('Outlook', `RE: ${words.join('_')} - Message (HTML)`),
        ]);
        // A word that is written in humps may be told as the words that it is made of.
        for (const told of draftNarrative(items)
          .split(/[\s;,[\]/]+/)
          .filter(Boolean))
          expect([...known].filter((word) => word.includes(told.toLowerCase()))).not.toEqual([]);
      }),
    );
  });
});

describe('who took part', () => {
  const mail = item('Outlook', 'RE: Discovery Responses - Message (HTML)', 9);
  const call = item('Phone Link', 'Incoming call', 6);
  const meeting = item('Zoom', 'Zoom Meeting', 5);
  const named = item('Teams', 'Call with Dana Holt | Microsoft Teams', 4);
  const by = (who: Record<string, string>) => (conversation: string) => who[conversation] ?? null;

  it('is left out where no title says so, and then nothing is open', () => {
    const narrative = draftNarrative([mail, call, meeting, named]);
    expect(narrative).toBe(
      'E-mail re discovery responses; telephone conference; video conference; telephone conference with Dana Holt',
    );
    expect(blanksIn(narrative)).toEqual([]);
  });

  it('may be said for each conversation that does not name them, and changes that place alone', () => {
    const items = [mail, call, meeting, named];
    const asked = draftParts(items).flatMap(({ conversation }) => conversation ?? []);
    expect(asked).toEqual(['mail', 'call', 'meeting']);
    expect(draftNarrative(items, { participantOf: by({ mail: 'colleague', meeting: 'Ana Ruiz' }) })).toBe(
      'E-mail with colleague re discovery responses; telephone conference; video conference with Ana Ruiz; telephone conference with Dana Holt',
    );
  });

  it('stays said while more comes', () => {
    const later = item('Outlook', 'FW: Deposition dates - Message (HTML)', 3);
    expect(draftNarrative([mail, later], { participantOf: by({ mail: 'client' }) })).toBe(
      'E-mail with client re discovery responses and deposition dates',
    );
  });

  it('is a blank where a rule wants it said, until it is', () => {
    const drafting = { participantRequired: true };
    const narrative = draftNarrative([mail, named], drafting);
    expect(narrative).toBe(
      'E-mail with [client / opposing counsel / colleague] re discovery responses; telephone conference with Dana Holt',
    );
    const named2 = draftNarrative([mail, named], { ...drafting, participantOf: by({ mail: 'opposing counsel' }) });
    expect(blanksIn(named2)).toEqual([]);
  });

  it.each([
    [
      'the blank filled',
      'E-mail with Dana Holt re discovery responses; telephone conference',
      { conversation: 'mail', who: 'Dana Holt' },
    ],
    [
      'one letter of it',
      'E-mail with D re discovery responses; telephone conference',
      { conversation: 'mail', who: 'D' },
    ],
    [
      'the other one',
      'E-mail re discovery responses; telephone conference with client',
      { conversation: 'call', who: 'client' },
    ],
    ['nothing', 'E-mail re discovery responses; telephone conference', null],
    ['more written behind', 'E-mail re discovery responses; telephone conference with client; review file', null],
    ['other words', 'Correspondence re discovery responses; telephone conference', null],
    ['two places', 'E-mail with client re discovery responses; telephone conference with client', null],
  ])('is understood from what was typed: %s', (_, typed, expected) => {
    expect(typedParticipant(typed, [mail, call], {})).toEqual(expected);
  });

  it('is offered by the names of earlier narratives, the newest first', () => {
    expect(
      namedBefore([
        'E-mail with Dana Holt re survey; telephone conference with opposing counsel',
        'Telephone conference with Maria de la Cruz, and draft answer. Conference with O’Brien.',
        'E-mail with Dana Holt re closing; meet with Bo',
      ]),
    ).toEqual(['Dana Holt', 'Maria de la Cruz', 'O’Brien']);
  });
});

describe('own words', () => {
  it('stand in the place of drafted ones, large at the beginning and small after it', () => {
    const items = [item('Outlook', 'RE: survey - Outlook', 9), item('Word', 'Opp to Motion.docx - Word', 8)];
    const ownWords = [
      { from: 'e-mail', to: 'correspondence' },
      { from: 'draft', to: 'prepare' },
      { from: 'opp', to: 'Opposition' },
    ];
    expect(draftNarrative(items, { ownWords })).toBe('Correspondence re survey; prepare Opposition to motion');
    expect(draftParts(items, { ownWords }).map(({ ownWords: used }) => used.map(({ from }) => from))).toEqual([
      ['e-mail'],
      ['draft', 'opp'],
    ]);
  });
});

describe('words that came later', () => {
  it.each([
    ['Draft lease', 'Draft lease; e-mail re survey; review Exhibit A'],
    ['Draft lease.', 'Draft lease; e-mail re survey; review Exhibit A.'],
    ['Draft lease; ', 'Draft lease; e-mail re survey; review Exhibit A'],
    ['', 'E-mail re survey; review Exhibit A'],
  ])('go behind what was written: %j', (written, expected) => {
    const later = ['E-mail re survey', 'Review Exhibit A'].map((phrase) => ({
      phrase,
      goesOn: phrase.charAt(0).toLowerCase() + phrase.slice(1),
    }));
    expect(joinedNarrative(written, later)).toBe(expected);
    expect(joinedNarrative(written, [])).toBe(written);
  });
});

describe('blanks', () => {
  const note = 'E-mail with [client / opposing counsel / in firm] re [subject]; review [sic] list [   ] of [A / B]';

  it('are found and counted; other brackets are not', () => {
    const found = blanksIn(note);
    expect(found.map(({ start, end }) => note.slice(start, end))).toEqual([
      '[client / opposing counsel / in firm]',
      '[subject]',
      '[   ]',
      '[A / B]',
    ]);
    expect(found.map(({ choices }) => choices)).toEqual([
      ['client', 'opposing counsel', 'colleague'],
      [],
      [],
      ['A', 'B'],
    ]);
  });

  it('are filled one by one', () => {
    const [first] = blanksIn(note);
    expect(first && fillBlank(note, first, 'client').startsWith('E-mail with client re [subject];')).toBe(true);
  });
});
