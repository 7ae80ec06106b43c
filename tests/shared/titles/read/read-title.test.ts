import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aboutOf, exclusionFinder, foldedWords, type PieceKind, readTitle } from '../../../../shared/index.ts';
import { anyCharacter } from '../../../any-character.ts';
import { runs } from '../../../runs.ts';
import { WORK_TITLES } from '../work-titles.ts';

const about = (title: string, app = '') => readTitle(title, app).subject.map(({ text }) => text);
const pieces = (title: string, app: string) =>
  readTitle(title, app).pieces.map(({ kind, start, end }): [PieceKind, string] => [
    kind,
    title.slice(start, end).trim(),
  ]);

describe('a title taken apart', () => {
  it('gives each piece its kind and its characters', () => {
    expect(pieces('(3) RE: [EXTERNAL] FW: Lease v3 (clean) - Message (HTML) - \\\\Remote', 'wfica32')).toEqual([
      ['counter', '(3)'],
      ['reply', 'RE:'],
      ['gateway', '[EXTERNAL]'],
      ['forward', 'FW:'],
      ['version', 'v3'],
      ['copy', '(clean)'],
      ['program', 'Message (HTML)'],
      ['remote', '\\\\Remote'],
    ]);
    expect(
      pieces('*C:\\Cases\\Harlow - 2031\\answer.docx  -  Read-Only - Word (Not Responding)', 'WINWORD.EXE'),
    ).toEqual([
      ['change', '*'],
      ['path', 'C:\\Cases\\Harlow - 2031\\'],
      ['ending', '.docx'],
      ['state', 'Read-Only'],
      ['program', 'Word'],
      ['state', '(Not Responding)'],
    ]);
    expect(
      pieces('Gmail - Lease - jane@firm.example - Gmail and 3 more pages - Work - Microsoft\u200b Edge', 'msedge'),
    ).toEqual([
      ['web-app', 'Gmail'],
      ['owner', 'jane@firm.example'],
      ['site', 'Gmail'],
      ['tabs', 'and 3 more pages'],
      ['profile', 'Work'],
      ['program', 'Microsoft\u200b Edge'],
    ]);
  });

  it.each([
    ['Smith v. Jones (on appeal).docx - Word', 'Word', ['Smith v. Jones (on appeal)']],
    ['Expert comments.docx - Word', 'Word', ['Expert comments']],
    ['Certificate of service - as sent.pdf', 'Acrobat', ['Certificate of service']],
    ['Title search.docx - Word', 'Word', ['Title search']],
    ['Group health plan.docx - Word', 'Word', ['Group health plan']],
    ['Harlow - Group - Policy.pdf - Adobe Acrobat', 'Acrobat', ['Harlow', 'Group', 'Policy']],
    ['redline of PSA v4 to v3.docx - Word', 'Word', ['redline of PSA v4 to v3']],
    ['PSA v4 vs. v3 - Word', 'Word', ['PSA v4 vs. v3']],
    ['Lease v7 - JR edits.docx - Word', 'Word', ['Lease']],
    ['JR edits - Word', 'Word', ['JR edits']],
    ['Amendment After Final.docx - Word', 'Word', ['Amendment After Final']],
    ['Proof of copy.docx - Word', 'Word', ['Proof of copy']],
    ['Lease FINAL.docx - Word', 'Word', ['Lease']],
    ['Lease - HR edits.docx - Word', 'Word', ['Lease']],
    ['Lease - Wells Fargo comments.docx - Word', 'Word', ['Lease', 'Wells Fargo comments']],
    ['Lease w client comments.docx - Word', 'Word', ['Lease']],
    ['Lease_v2_RK_comments.docx - Word', 'Word', ['Lease']],
    ['Lease - v4 CLEAN (LT rev).docx - Word', 'Word', ['Lease']],
    ['Lease (PW Draft 11.30.30)(12345678v4).docx - Word', 'Word', ['Lease']],
    ['Lease (Chase form).docx - Word', 'Word', ['Lease (Chase form)']],
    ['Lease (sent to clients 11.12).docx - Word', 'Word', ['Lease']],
    ['Lease (Smith to pay).docx - Word', 'Word', ['Lease (Smith to pay)']],
    ['Lease_sec 6_JW.docx - Word', 'Word', ['Lease_sec 6']],
    ['Lease - draft2 (MG).docx - Word', 'Word', ['Lease']],
    ['Lease - PS 11-22.docx - Word', 'Word', ['Lease']],
    ['Lease - Bayside v2.docx - Word', 'Word', ['Lease', 'Bayside']],
    ['Kerr Depo - rough ASCII.pdf - Adobe Acrobat', 'Acrobat', ['Kerr Depo']],
    [
      'RE: Wren - MAE carve-outs, interim covenants - Message (HTML)',
      'Outlook',
      ['Wren', 'MAE carve-outs, interim covenants'],
    ],
    ['RE: Wren - Ruiz, Jo - Outlook', 'Outlook', ['Wren']],
    ['Re: Wren lease – Inbox', 'Mail', ['Wren lease']],
    ['Re: Schmuck – Eingang', 'Mail', ['Schmuck']],
    ['Re: bail – Boîte de réception – iCloud', 'Mail', ['bail']],
    ['Re: Wren lease – Sent (14 messages, 2 unread)', 'Mail', ['Wren lease']],
    ['Re: Wren – Important', 'Mail', ['Wren', 'Important']],
    ['Lista de acreedores: Personal: Microsoft\u200b Edge', 'msedge', ['Lista de acreedores']],
    ['Ley Concursal y 2 páginas más: Trabajo: Microsoft\u200b Edge', 'msedge', ['Ley Concursal']],
    ['8-K (Item 1.01) Lease.docx - Word', 'Word', ['8-K (Item 1.01) Lease']],
    ['Vertrag (Stand 18.11.).docx - Word', 'Word', ['Vertrag']],
    ['CCRs.pdf – 3 pages', 'Preview', ['CCRs']],
    ['Lease - SN 98112233 - Word', 'Word', ['Lease', 'SN 98112233']],
    ['Lease - Borrower cmts 11-19 (KL).docx - Word', 'Word', ['Lease']],
    ['Lease (redline against Series A).docx - Word', 'Word', ['Lease']],
    ['Missed call lease.docx - Word', 'Word', ['Missed call lease']],
    ['Lease - Entwurf2 (nach Gespräch).docx - Word', 'Word', ['Lease']],
    ['Lease (gov 11-18).docx - Word', 'Word', ['Lease']],
    ['Lease 3rd draft - GH cmts.docx - Word', 'Word', ['Lease']],
    ['Lease - draft to plan admin.docx - Word', 'Word', ['Lease']],
    ['Lease - Vendor redlines accepted.docx - Word', 'Word', ['Lease']],
    ['Lease - V3 modifs preneur.docx - Word', 'Word', ['Lease']],
    ['Lease - version signée.docx - Word', 'Word', ['Lease']],
    ['G-28 Rao signed.pdf - Adobe Acrobat', 'Acrobat', ['G-28 Rao']],
    ['Litera Compare - Lease v3 - Lease v5', 'Litera', ['Lease v3', 'Lease v5']],
    ['Handbook_CA.docx - Word', 'Word', ['Handbook_CA']],
    ['Bail - v6 - MD.docx - Word', 'Word', ['Bail']],
    ['Bail - MD.docx - Word', 'Word', ['Bail', 'MD']],
    ['Lease_PB-KS comments.docx - Word', 'Word', ['Lease']],
    ['RE: lease – exhibits - Ines Duarte - Outlook', 'olk', ['lease', 'exhibits']],
    ['lease - Search Results - Outlook', 'Outlook', ['lease', 'Search Results']],
    ['Amazon.com: desk lamp - Google Chrome', 'chrome', ['desk lamp']],
    ['Lease: desk lamp - Google Chrome', 'chrome', ['Lease: desk lamp']],
    ['PACER: Denny v. Warden - Google Chrome', 'chrome', ['Denny v. Warden']],
    [
      'Lease (Seller 11.17.31 draft) vs (Buyer 11.10.31 draft).docx - Word',
      'Word',
      ['Lease (Seller 11.17.31 draft) vs (Buyer 11.10.31 draft)'],
    ],
    ['Lease vSigning.docx - Word', 'Word', ['Lease']],
    ['Lease - USE THIS ONE.docx - Word', 'Word', ['Lease']],
    ['Lease - separate property DRAFT.docx - Word', 'Word', ['Lease', 'separate property']],
    ['Lease.docx * - Word', 'Word', ['Lease']],
    ['RE: schedules [IWOV-Active.FID88123] - Message (HTML)', 'Outlook', ['schedules']],
    ['Answer FINAL FILED 2026-01-14.pdf', 'Acrobat', ['Answer']],
    ['Status report 2026-01-14.docx - Word', 'Word', ['Status report 2026-01-14']],
    ['Notes - Word', 'Word', ['Notes']],
    ['Notes - Lease review - Google Docs - Google Chrome', 'chrome', ['Notes', 'Lease review']],
    ['Re:Zenith', 'Outlook', ['Zenith']],
    ['Memo re Chrome - Opera - Word', 'Word', ['Memo re Chrome', 'Opera']],
    ['Smith &amp; Wesson%20lease.pdf - Google Chrome', 'chrome', ['Smith & Wesson lease']],
    ['Harlow (a - b) answer - Word', 'Word', ['Harlow (a - b) answer']],
    ['Brief part 2.docx - Word', 'Word', ['Brief part 2']],
    ['Zenith SPA (HSF comments 12 Jan).docx - Word', 'Word', ['Zenith SPA']],
    ['Clio - Harlow lease - Google Chrome', 'chrome', ['Harlow lease']],
    ['Word', 'Word', []],
    ['', '', []],
  ])('keeps what %s in %s is about', (title, app, expected) => {
    expect(about(title, app)).toEqual(expected);
  });

  it.each([
    ['Lease.docx - Read-Only - Word', 'Word', { readOnly: true, purpose: 'document' }],
    ['Klage [Schreibgeschützt].docx - Word', 'Word', { readOnly: true }],
    ['Bail  -  Lecture seule - Word', 'Word', { readOnly: true }],
    ['Contrato [Solo lectura] - Word', 'Word', { readOnly: true }],
    ['Lease (countersigned).docx - Word', 'Word', { finished: true }],
    ['Lease EXECUTED.docx - Word', 'Word', { finished: true }],
    ['Executed copies needed.docx - Word', 'Word', { finished: false }],
    ['Lease (signed scan).pdf - Adobe Acrobat', 'Acrobat', { finished: true }],
    ['Lease (Seller 11.17 draft) vs (Buyer 11.10 draft).docx - Word', 'Word', { compared: true }],
    ['Amazon.com: desk lamp - Google Chrome', 'chrome', { purpose: 'quiet' }],
    ['FLAG - Foreign Labor Application Gateway - Google Chrome', 'chrome', { shows: 'place' }],
    ['FLAG - Foreign Labor Appeals - Google Chrome', 'chrome', { shows: 'thing' }],
    ['EDGAR | Company Search Results - Google Chrome', 'chrome', { shows: 'search' }],
    ['OurFamilyWizard: You have a new message - Message (HTML)', 'Outlook', { robot: 'service' }],
    ['OurFamilyWizard - Messages - Google Chrome', 'chrome', { robot: null }],
    ['Harlow depo.mp4 - VLC media player', 'vlc', { purpose: 'recording' }],
    ['Harlow.pdf - Google Chrome', 'chrome', { purpose: 'viewer' }],
    ['Smith Brief.docx.pdf', 'Acrobat', { purpose: 'viewer' }],
    ['Offer from Dana.msg.pdf - Adobe Acrobat', 'Acrobat', { purpose: 'viewer' }],
    ['Letter.pdf.docx - Word', 'WINWORD', { purpose: 'document' }],
    ['Rent Roll.csv.xlsx', 'EXCEL', { purpose: 'sheet' }],
    ['US1 - Widget - Google Patents - Google Chrome', 'chrome', { purpose: 'research' }],
    ['lease - Google Search - Google Chrome', 'chrome', { purpose: 'search', shows: 'search' }],
    ['Feed | LinkedIn - Google Chrome', 'chrome', { purpose: 'quiet' }],
    ['Accepted: Harlow prep - Message (HTML)', 'Outlook', { robot: 'calendar', reply: false }],
    ['Activity in Case 5:22-ap-01047 Order - Message (HTML)', 'Outlook', { robot: 'court-notice' }],
    ['LAWSRV01 - Remote Desktop Connection', 'mstsc', { shows: 'place' }],
    ['https://courts.example/doc1/035 - Google Chrome', 'chrome', { shows: 'place' }],
    ['RE: Documents - Message (HTML)', 'Outlook', { reply: true, shows: 'thing' }],
  ])('says of %s in %s: %j', (title, app, expected) => {
    expect(readTitle(title, app)).toMatchObject(expected);
  });
});

describe('the same thing', () => {
  const NAMES = [
    'Harlow answer',
    'O’Brien lease',
    'Müßig Gutachten',
    'Exhibit A',
    'Form 706',
    'Order on motion to compel',
    'Zenith PSA',
  ];
  const pick = (...texts: string[]) => fc.constantFrom('', ...texts);
  /** Each place around a document's name, and what may stand there. */
  const around = fc.record({
    mark: pick('*', '● ', '(3) ', '[2] '),
    path: pick('C:\\Cases\\Harlow - 2031\\', '~/cases/', '\\\\server\\share\\'),
    copy: pick('Copy of ', 'Kopie von '),
    version: pick(
      ' v3',
      '_v12',
      ' v2 FINAL',
      ' (2)',
      ' (redline)',
      ' (AP edits 11-24)',
      ' v7 - JR edits',
      ' FINAL FILED 2031-01-14',
    ),
    legend: pick(' (ATTORNEY WORK PRODUCT)', ' - PRIVILEGED & CONFIDENTIAL'),
    ending: pick('.docx', '.DOCX', '.pdf'),
    state: pick('  -  Read-Only', ' [Compatibility Mode]', ' - Saved to this PC', ' (Geschützte Ansicht)', ' [Groupe]'),
    page: pick(' - Page 3 of 12', ' (Seite 3 von 12)'),
    program: pick(' - Word', ' — LibreOffice Writer', ' - Adobe Acrobat Pro (64-bit)'),
    remote: pick(' - \\\\Remote', ' (on ws-104)', ' - Remote Desktop', ' (Not Responding)', ' (jane@host.example)'),
  });

  it('is about the same whatever stands around its name', () => {
    fc.assert(
      fc.property(fc.constantFrom(...NAMES), around, (name, its) => {
        const file = `${its.copy}${name}${its.version}${its.legend}${its.ending}`;
        const title = `${its.mark}${its.path}${file}${its.page}${its.state}${its.program}${its.remote}`;
        const read = about(title, 'Word');
        expect(read.map(foldedWords), title).toEqual([foldedWords(name)]);
        // What is left is read as it stands.
        expect(about(read.join(' - '), 'Word')).toEqual(read);
      }),
      { numRuns: runs(2000) },
    );
  });

  it('is about the same in mail, whatever was put before its subject', () => {
    const sign = fc.constantFrom(
      'RE: ',
      'AW: ',
      'TR : ',
      'RV: ',
      'FW: ',
      '[EXTERNAL] ',
      '***SPAM*** ',
      'RE[2]: ',
      '[EXT]: ',
      '(2) ',
      '* ',
    );
    const end = pick(
      ' - Message (HTML)',
      ' - jane@firm.example - Gmail - Google Chrome',
      ' [SEC=OFFICIAL:Sensitive] - Outlook',
      ' - Outlook and 3 more pages - Work - Microsoft\u200b Edge',
    );
    fc.assert(
      fc.property(fc.constantFrom(...NAMES), fc.array(sign, { maxLength: 6 }), end, (name, signs, tail) => {
        const title = signs.join('') + name + tail;
        expect(
          about(title, tail.includes(' - Goo') || tail.includes('Edge') ? 'msedge' : 'Outlook').map(foldedWords),
          title,
        ).toEqual([foldedWords(name)]);
      }),
      { numRuns: runs(1000) },
    );
  });
});

describe('for any title', () => {
  const bit = fc.constantFrom(
    ...' |-|·|–|—|(|)|[|]|{|}|*|:|,|.|/|\\|_|v3|RE|FW|[EXT]|***SPAM***|(3)|Read-Only|Word|Google Chrome|Outlook|Microsoft\u200b Edge|and 3 more pages|Work|(Group)|page 3 of 12|12/40|00:12:44|final|copy|.docx|.pdf|&amp;|%20|№|é|ß|漢|👍🏽|\u0301|’|x|Harlow|Smith v. Jones|Meet|Zoom Meeting|Call with|Microsoft Teams|Automatic reply|Activity in Case|C:\\|~/|Copy of|(filed)|privileged|\\\\Remote|4812-3456-7890'.split(
      '|',
    ),
    ' - ',
    ' | ',
    ' ',
  );
  const anyTitle = fc.array(bit, { maxLength: 24 }).map((bits) => bits.join(''));
  const anyApp = fc.constantFrom('', 'Word', 'Outlook', 'Google Chrome', 'ms-teams', 'zoom', 'Acrobat');

  it('places lie in the title, in order, and parts and pieces do not overlap', () => {
    fc.assert(
      fc.property(fc.oneof(anyTitle, fc.string({ unit: anyCharacter, maxLength: 40 })), anyApp, (title, app) => {
        const { subject, pieces: taken, talk } = readTitle(title, app);
        const parts = [...subject, ...[talk?.person, talk?.subject].flatMap((part) => part ?? [])];
        for (const { start, end } of [...parts, ...taken]) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(title.length);
        }
        for (const [at, part] of subject.entries()) {
          expect(part.start).toBeGreaterThanOrEqual(subject[at - 1]?.end ?? 0);
          expect(part.text).toMatch(/[\p{L}\p{N}]/u);
        }
        const range = aboutOf(title, readTitle(title, app));
        expect(range.text).toBe(title.slice(range.start, range.end));
      }),
      { numRuns: runs(3000) },
    );
  });

  it('what is left grows no more, however often it is read again', () => {
    fc.assert(
      fc.property(anyTitle, anyApp, (title, app) => {
        let left = about(title, app).join(' - ');
        for (let times = 0; times < 3; times++) {
          const again = about(left, app).join(' - ');
          expect(again.length).toBeLessThanOrEqual(left.length);
          left = again;
        }
      }),
      { numRuns: runs(2000) },
    );
  });

  it('what no title is long enough for is not read, so that reading has its bounds', () => {
    for (const piece of [
      'a',
      ' - ',
      '(',
      '[',
      'v3 ',
      're: ',
      '(1) ',
      '[external] ',
      'x (y) ',
      'final_',
      '\\',
      'page 3 ',
      ') - (',
    ]) {
      const long = piece.repeat(20_000);
      for (const app of ['chrome', 'Word']) expect(readTitle(long, app)).toEqual(readTitle(long.slice(0, 2048), app));
    }
  });
});

describe('a title that an exclusion keeps', () => {
  it('is left out under one spelling exactly where it is under every other that folds alike', () => {
    const excluded = ['Microsoft Edge', "O'Brien", 'Müßig', 'nº 5', 'Łódź', 'acme ™'];
    const spell = fc.constantFrom<(text: string) => string>(
      (text) => text,
      (text) => text.normalize('NFD'),
      (text) => text.toUpperCase(),
      (text) => text.replaceAll("'", '’'),
      (text) => text.replace(/(?<=\p{L})(?=\p{L})/gu, '\u200b'),
    );
    fc.assert(
      fc.property(
        fc.constantFrom(...excluded),
        fc.constantFrom(...WORK_TITLES),
        spell,
        spell,
        (words, [title], one, other) => {
          const leaves = exclusionFinder([{ title: one(words) }])({ app: '', title: other(title) }) === 0;
          expect(leaves).toBe(foldedWords(title).includes(foldedWords(words)));
        },
      ),
    );
  });
});

it('what brackets say of a copy is no part of a name', () => {
  for (const aside of [
    '(v2 corr.)',
    '(cites needed)',
    '(prod co rev 3)',
    '- dft3',
    "- Tenant's 3rd turn 11.21.31",
    '- rev per board 11-18',
    '- 3 pgs MAX',
    '(post inventor mtg)',
    '(w exhs list)',
    '(Anm. RA Köhler)',
    '(128847.4)',
    '- Co comments to Lead Inv draft',
    '- Entwurf Notar Dr. Seiler',
    '- DRAFT w objections',
  ])
    expect(
      readTitle(`Harlow answer ${aside}.docx - Word`, 'Word').subject.map(({ text }) => text),
      aside,
    ).toEqual(['Harlow answer']);
  for (const aside of ['(W Hotel)', '(Post Road)', '(needed by Friday)', '(112.4)'])
    expect(
      readTitle(`Harlow answer ${aside}.docx - Word`, 'Word').subject.map(({ text }) => text),
      aside,
    ).toEqual([`Harlow answer ${aside}`]);
});
