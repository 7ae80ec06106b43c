import type { GradedGroup } from './graded-groups.ts';

/** Thirty groups of a sixth set, graded as the others are. */
export const GRADED_SIXTH: readonly GradedGroup[] = [
  {
    field: 'litigation',
    windows: [
      ['WINWORD.EXE', 'Fuller - Opp to Mtn to Quash Subpoena (Verizon) v2 lk.docx - Word', 54],
      ['OUTLOOK.EXE', 'RE: Fuller - meet & confer on Verizon subpoena - Message (HTML)', 8],
      [
        'chrome.exe',
        'Calcor Space Facility, Inc. v. Superior Court, 53 Cal.App.4th 216 | Westlaw Precision - Google Chrome',
        11,
      ],
      ['Phone', 'OC - Brad Hines', 13],
    ],
    narrative:
      'Draft Fuller - opp to mtn to quash subpoena (Verizon); telephone conference with Brad Hines; research Calcor Space Facility, Inc. v. Superior Court, 53 Cal.App.4th 216; e-mail re Fuller - meet & confer on Verizon subpoena',
    grade: 'unedited',
  },
  {
    field: 'litigation',
    windows: [
      ['Acrobat.exe', 'Fuller prod 004 - FUL0002211-2790.pdf - Adobe Acrobat Pro (64-bit)', 66],
      ['EXCEL.EXE', 'Doc review issues log.xlsx - Excel', 20],
      ['ms-teams.exe', 'Chat | Lena Kowal | Microsoft Teams', 6],
    ],
    narrative:
      'Review Fuller prod 004 - FUL0002211-2790; work on Doc review issues log; exchange messages with Lena Kowal',
    grade: 'unedited',
  },
  {
    field: 'litigation',
    windows: [
      ['WINWORD.EXE', '2031-11-24 Pretrial Conf Stmt (joint) rev OC 11.23.docx - Word', 47],
      ['OUTLOOK.EXE', 'RE: Joint pretrial stmt - witness section - Message (HTML)', 6],
      ['WINWORD.EXE', 'Exhibit stip.docx - Word', 12],
      ['chrome.exe', 'PACER: Manage My Account - Google Chrome', 2],
    ],
    narrative: 'Draft Pretrial Conf Stmt (joint); draft exhibit stip; e-mail re joint pretrial stmt - witness section',
    grade: 'unedited',
  },
  {
    field: 'litigation',
    windows: [
      ['Zoom', 'Depo - Officer Brandt (day 2)', 180],
      ['WINWORD.EXE', 'Brandt depo outline day 2.docx - Word', 24],
      ['OUTLOOK.EXE', 'Brandt depo - exhibits emailed to reporter - Message (HTML)', 3],
    ],
    narrative:
      'Attend depo - Officer Brandt (day 2) by video; draft Brandt depo outline day 2; e-mail re Brandt depo - exhibits emailed to reporter',
    grade: 'unedited',
  },
  {
    field: 'litigation',
    windows: [
      ['WINWORD.EXE', 'Notice of Appeal + Civil Case Info Stmt.docx - Word', 21],
      ['chrome.exe', 'TrueFiling - Google Chrome', 6],
      ['OUTLOOK.EXE', 'Appeal deadline calendared - Message (HTML)', 2],
      [
        'chrome.exe',
        'Rule 8.108. Extending the time to appeal - California Rules of Court - Judicial Branch of California - Google Chrome',
        7,
      ],
    ],
    narrative:
      'Draft notice of appeal + Civil Case Info Stmt; review Rule 8.108. Extending the time to appeal - California Rules of court',
    grade: 'small edit',
    fault: 'clerical work; the site’s own name',
  },
  {
    field: 'estates',
    windows: [
      ['WINWORD.EXE', 'Orsini Living Trust (AB) draft 3 - clean for signing.docx - Word', 51],
      ['OUTLOOK.EXE', 'RE: Orsini - beneficiary designations (401k/IRA) - Message (HTML)', 7],
      ['Phone Link', 'Call with Paula Orsini', 18],
    ],
    narrative:
      'Draft Orsini Living Trust (AB); telephone conference with Paula Orsini; e-mail re Orsini - beneficiary designations (401k/IRA)',
    grade: 'unedited',
  },
  {
    field: 'estates',
    windows: [
      ['WINWORD.EXE', 'Ex parte pet for special admin - Est Dufresne.docx - Word', 46],
      ['Acrobat.exe', 'Dufresne will (holographic) scan.pdf - Adobe Acrobat Pro (64-bit)', 9],
      ['OUTLOOK.EXE', 'Dufresne - store inventory spoiling - Message (HTML)', 5],
    ],
    narrative:
      'Draft ex parte pet for special admin - Est Dufresne; review Dufresne will (holographic) scan; e-mail re Dufresne - store inventory spoiling',
    grade: 'small edit',
    fault: '"scan" behind a name',
  },
  {
    field: 'immigration',
    windows: [
      ['WINWORD.EXE', 'N-400 legal memo re good moral character - Sissoko.docx - Word', 39],
      ['Acrobat.exe', 'N-400 Sissoko (signed).pdf - Adobe Acrobat Pro (64-bit)', 22],
      ['Zoom', 'N-400 mock interview - Sissoko', 41],
      ['OUTLOOK.EXE', 'RE: Sissoko - court dispositions certified copies - Message (HTML)', 4],
    ],
    narrative:
      'Video conference re N-400 mock interview - Sissoko; draft N-400 legal memo re good moral character - Sissoko; review N-400 Sissoko; e-mail re Sissoko - court dispositions certified copies',
    grade: 'unedited',
  },
  {
    field: 'immigration',
    windows: [
      ['chrome.exe', 'Cerenade - eIMMIGRATION - Beaulieu, Marc - G-28 - Google Chrome', 14],
      ['WINWORD.EXE', 'TN support letter - Beaulieu (engineer) - employer edits.docx - Word', 33],
      ['OUTLOOK.EXE', 'FW: Beaulieu TN - flight is Sunday! - Message (HTML)', 4],
    ],
    narrative:
      'Draft TN support letter - Beaulieu (engineer); work on Marc Beaulieu - G-28; e-mail re Beaulieu TN - flight is Sunday',
    grade: 'small edit',
    fault: 'what the subject says of a journey',
  },
  {
    field: 'real estate',
    windows: [
      ['WINWORD.EXE', 'Deed of Trust - Coyote Crk - lender form - our cmts 11-21.docx - Word', 38],
      ['Acrobat.exe', 'Loan commitment Coyote Crk (executed).pdf - Adobe Acrobat Pro (64-bit)', 11],
      ['OUTLOOK.EXE', 'RE: Coyote Creek - insurance reqs / flood - Message (HTML)', 8],
      ['ms-teams.exe', 'Coyote Creek financing call | Microsoft Teams', 34],
    ],
    narrative:
      'Draft deed of trust - Coyote Crk - lender form; participate in Coyote Creek financing call; review loan commitment Coyote Crk; e-mail re Coyote Creek - insurance reqs / flood',
    grade: 'unedited',
  },
  {
    field: 'real estate',
    windows: [
      ['WINWORD.EXE', 'Lease termination agmt - Ste 210 - final.docx - Word', 19],
      ['OUTLOOK.EXE', 'Ste 210 - keys returned 11/22 - Message (HTML)', 3],
      ['Dialpad', 'Greg Pullman - Dialpad', 8],
    ],
    narrative:
      'Draft lease termination agmt - Ste 210; confer with Greg Pullman; e-mail re Ste 210 - keys returned 11/22',
    grade: 'unedited',
  },
  {
    field: 'patents',
    windows: [
      ['WINWORD.EXE', 'NVL-202 claims v4 (post inventor mtg).docx - Word', 62],
      ['VISIO.EXE', 'NVL-202 Figs 1-9.vsdx - Visio Professional', 30],
      ['chrome.exe', 'US20280155223A1 - Google Patents - Google Chrome', 19],
      ['OUTLOOK.EXE', 'RE: NVL-202 - best mode? - Message (HTML)', 5],
    ],
    narrative:
      'Draft NVL-202 claims; work on NVL-202 Figs 1-9; research US20280155223A1; e-mail re NVL-202 - best mode',
    grade: 'unedited',
  },
  {
    field: 'patents',
    windows: [
      ['WINWORD.EXE', 'Statement of Use - BRIGHTCAP - Cl 25.docx - Word', 12],
      ['chrome.exe', 'TEAS - Statement of Use - USPTO - Google Chrome', 15],
      ['OUTLOOK.EXE', 'BRIGHTCAP specimens attached - Message (HTML)', 3],
    ],
    narrative:
      'Work on trademark application in Trademark Center - statement of use; draft statement of use - BRIGHTCAP - Cl 25; e-mail re BRIGHTCAP specimens',
    grade: 'small edit',
    fault: 'a form filled in is no research',
  },
  {
    field: 'employment',
    windows: [
      ['WINWORD.EXE', 'Demand response - Ilic v. Northgate (wage claim) - KR redline.docx - Word', 42],
      ['EXCEL.EXE', 'Ilic hours recon.xlsx - Excel', 33],
      ['OUTLOOK.EXE', 'RE: Ilic - DLSE conf 12/11 - Message (HTML)', 5],
      ['ms-teams.exe', 'Meeting with Karen Ross | Microsoft Teams', 22],
    ],
    narrative:
      'Draft demand response - Ilic v. Northgate (wage claim); work on Ilic hours recon; video conference with Karen Ross; e-mail re Ilic - DLSE conf 12/11',
    grade: 'unedited',
  },
  {
    field: 'employment',
    windows: [
      ['WINWORD.EXE', 'Remote work policy 2032_HR comments_v3.docx - Word', 28],
      ['chrome.exe', 'Expense reimbursement - Labor Code 2802 - DIR - Google Chrome', 6],
      ['OUTLOOK.EXE', 'Policy roll out timing - Message (HTML)', 4],
    ],
    narrative:
      'Draft Remote work policy 2032; review expense reimbursement - Labor Code 2802; e-mail re policy roll out timing',
    grade: 'unedited',
  },
  {
    field: 'criminal',
    windows: [
      ['WINWORD.EXE', 'Mot for Early Termination of Probation - Vega.docx - Word', 27],
      ['Acrobat.exe', 'Vega - minute orders 2029-2031.pdf - Adobe Acrobat Pro (64-bit)', 13],
      ['Phone', 'Vega, Luis', 7],
      ['OUTLOOK.EXE', 'Vega - restitution paid in full - Message (HTML)', 3],
    ],
    narrative:
      'Draft mot for early termination of probation - Vega; review Vega - minute orders 2029-2031; telephone conference with Luis Vega; e-mail re Vega - restitution paid in full',
    grade: 'unedited',
  },
  {
    field: 'criminal',
    windows: [
      ['VLC media player', 'dashcam_unit412_20310922.mp4 - VLC media player', 26],
      ['WINWORD.EXE', 'Cross outline - Dep. Farrell - prelim.docx - Word', 40],
      ['chrome.exe', 'People v. Lomax - search incident - Casetext - Google Chrome', 9],
    ],
    narrative:
      'Draft cross outline - Dep. Farrell - prelim; review recording dashcam unit412; research People v. Lomax - search incident',
    grade: 'unedited',
  },
  {
    field: 'family',
    windows: [
      ['WINWORD.EXE', 'Request for Order (FL-300) atty fees + Decl - Whitaker v5.docx - Word', 57],
      ['Acrobat.exe', 'Whitaker I&E (FL-150) 11-20.pdf - Adobe Acrobat Pro (64-bit)', 10],
      ['OUTLOOK.EXE', 'RE: Whitaker - bonus + RSU vesting docs - Message (HTML)', 7],
      ['Phone', 'Julie Whitaker', 20],
    ],
    narrative:
      'Draft request for order (FL-300) atty fees + decl - Whitaker; telephone conference with Julie Whitaker; review Whitaker I&E (FL-150) 11-20; e-mail re Whitaker - bonus + RSU vesting docs',
    grade: 'unedited',
  },
  {
    field: 'family',
    windows: [
      ['Zoom', '4-way settlement mtg - Whitaker', 105],
      ['EXCEL.EXE', 'Whitaker prop division worksheet (v2).xlsx - Excel', 26],
      ['OUTLOOK.EXE', 'Whitaker - term sheet from today - Message (HTML)', 6],
    ],
    narrative:
      'Video conference re 4-way settlement mtg - Whitaker; work on Whitaker prop division worksheet; e-mail re Whitaker - term sheet from today',
    grade: 'unedited',
  },
  {
    field: 'M&A',
    windows: [
      ['WINWORD.EXE', 'Osprey - APA - Seller mark-up 11.22.31 (TB).docx - Word', 84],
      ['WINWORD.EXE', 'Osprey - Bill of Sale & Assignment.docx - Word', 14],
      ['chrome.exe', 'Project Osprey - Permits & Licenses - Firmex - Google Chrome', 25],
      ['OUTLOOK.EXE', 'RE: Osprey - excluded liabilities / WARN - Message (HTML)', 10],
      ['Zoom', 'Osprey - weekly all hands', 33],
    ],
    narrative:
      'Work on Osprey - APA (seller redline); video conference re Osprey - weekly all hands; review Project Osprey - Permits & Licenses (data room); draft Osprey - Bill of sale & assignment; e-mail re Osprey - excluded liabilities / WARN',
    grade: 'unedited',
  },
  {
    field: 'M&A',
    windows: [
      ['EXCEL.EXE', 'Osprey funds flow v7 - DRAFT.xlsx - Excel', 27],
      ['WINWORD.EXE', 'Payoff letter (First Valley Bank).docx - Word', 11],
      ['OUTLOOK.EXE', 'Osprey - wires - call back procedures - Message (HTML)', 5],
    ],
    narrative:
      'Work on Osprey funds flow; draft payoff letter (First Valley Bank); e-mail re Osprey - wires - call back procedures',
    grade: 'unedited',
  },
  {
    field: 'bankruptcy',
    windows: [
      ['WINWORD.EXE', 'Mot to Avoid Lien 522(f) - Castaneda.docx - Word', 31],
      ['chrome.exe', 'Best Case Cloud - Castaneda - Schedules - Google Chrome', 24],
      ['OUTLOOK.EXE', 'Castaneda - trustee wants 2 yrs returns - Message (HTML)', 3],
    ],
    narrative:
      'Draft mot to avoid lien 522(f) - Castaneda; work on Castaneda - schedules; e-mail re Castaneda - trustee wants 2 yrs returns',
    grade: 'unedited',
  },
  {
    field: 'PI',
    windows: [
      ['WINWORD.EXE', 'Ltr of rep to State Farm - Nguyen T.docx - Word', 9],
      ['Acrobat.exe', 'CHP 555 report 9-14-31.pdf - Adobe Acrobat Pro (64-bit)', 11],
      ['Phone', 'State Farm claims', 16],
      ['OUTLOOK.EXE', 'RE: Nguyen - claim # 75-88K2-112 - Message (HTML)', 4],
    ],
    narrative:
      'Telephone conference with State Farm claims; review CHP 555 report 9-14-31; draft ltr of rep to State Farm - Nguyen T; e-mail re Nguyen - claim # 75-88K2-112',
    grade: 'unedited',
  },
  {
    field: 'tax',
    windows: [
      ['WINWORD.EXE', 'Penalty abatement req (RCL) - Mercer LLC.docx - Word', 29],
      ['chrome.exe', 'IRM 20.1.1 - Introduction and Penalty Relief | Internal Revenue Service - Google Chrome', 12],
      ['OUTLOOK.EXE', 'Mercer - CP504 rec’d - Message (HTML)', 3],
    ],
    narrative:
      'Draft Penalty abatement req (RCL) - Mercer LLC; review IRM 20.1.1 - Introduction and Penalty Relief; e-mail re Mercer - CP504 rec’d',
    grade: 'unedited',
  },
  {
    field: 'corporate',
    windows: [
      ['WINWORD.EXE', 'SAFE (post-money) - Halo Robotics - $8M cap.docx - Word', 18],
      ['WINWORD.EXE', 'Board consent - SAFE financing - Halo.docx - Word', 12],
      ['OUTLOOK.EXE', 'RE: Halo SAFE - pro rata side letter - Message (HTML)', 8],
    ],
    narrative:
      'Draft SAFE (post-money) - Halo Robotics - $8M cap; draft board consent - SAFE financing - Halo; e-mail re Halo SAFE - pro rata side letter',
    grade: 'unedited',
  },
  {
    field: 'mac',
    windows: [
      ['Mail', 'Re: Landlord’s response to repair notice', 5],
      ['Microsoft Word', 'Repair & deduct letter – Castillo – final', 22],
      ['Messages', 'Rosa Castillo', 5],
      ['Preview', 'Castillo lease 2029.pdf (page 6 of 18)', 12],
    ],
    narrative:
      'Draft repair & deduct letter - Castillo; review Castillo lease 2029; exchange messages with Rosa Castillo; e-mail re landlord’s response to repair notice',
    grade: 'unedited',
  },
  {
    field: 'new outlook',
    windows: [
      ['olk.exe', 'RE: Vendor MSA – indemnity + LoL - Petra Lang - Outlook', 9],
      ['WINWORD.EXE', 'Vendor MSA - Trellix - PL comments 11-22.docx - Word', 44],
      ['ms-teams.exe', 'Meeting | Trellix negotiation | Microsoft Teams', 31],
    ],
    narrative:
      'Draft vendor MSA - Trellix; video conference re Trellix negotiation; e-mail re vendor MSA - indemnity + LoL',
    grade: 'unedited',
  },
  {
    field: 'de',
    windows: [
      ['WINWORD.EXE', 'Widerspruchsbegründung Bescheid 04.11. - Familie Arslan - Entwurf.docx - Word', 49],
      ['OUTLOOK.EXE', 'AW: Arslan - Akteneinsicht bewilligt - Nachricht (HTML)', 5],
      ['Telefon', 'Frau Arslan', 9],
      ['chrome.exe', 'BVerwG, Urteil vom 19.04.2028 - 1 C 9.27 | juris - Google Chrome', 11],
    ],
    narrative:
      'Draft Widerspruchsbegründung Bescheid 04.11 - Familie Arslan; research BVerwG, Urteil vom 19.04.2028 - 1 C 9.27; telephone conference with Frau Arslan; e-mail re Arslan - Akteneinsicht bewilligt',
    grade: 'unedited',
  },
  {
    field: 'fr',
    windows: [
      ['WINWORD.EXE', 'Mise en demeure - SARL Vallon - impayés - v2 JB.docx - Word', 21],
      ['OUTLOOK.EXE', 'RE: Vallon - relevé des factures impayées - Message (HTML)', 5],
      ['ms-teams.exe', 'Appel avec Luc Ferrand | Microsoft Teams', 14],
    ],
    narrative:
      'Draft Mise en demeure - SARL Vallon - impayés; telephone conference with Luc Ferrand; e-mail re Vallon - relevé des factures impayées',
    grade: 'unedited',
  },
  {
    field: 'es',
    windows: [
      ['WINWORD.EXE', 'Escrito de alegaciones - AEAT - Grupo Nera_borrador3.docx - Word', 53],
      ['OUTLOOK.EXE', 'RE: Nera - plazo alegaciones 10 días - Mensaje (HTML)', 4],
      ['Teams', 'Reunión con Elena Pardo | Microsoft Teams', 26],
    ],
    narrative:
      'Draft Escrito de alegaciones - AEAT - Grupo Nera; video conference with Elena Pardo; e-mail re Nera - plazo alegaciones 10 días',
    grade: 'unedited',
  },
];
