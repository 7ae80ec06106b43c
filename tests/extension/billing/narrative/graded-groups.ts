/** How an attorney would take a narrative: as it is, with a few words changed, or written anew. */
export type Grade = 'unedited' | 'small edit' | 'rewrite';

/** One entry's windows, what is drafted from them, and what an attorney would say to it. */
export interface GradedGroup {
  field: string;
  /** Whose matter it is, as Clio has it; absent where only its number is known. */
  matter?: { number: string; client: string; description: string };
  /** Program, title, minutes. */
  windows: readonly (readonly [app: string, title: string, minutes: number])[];
  narrative: string;
  grade: Grade;
  /** What would be changed. */
  fault?: string;
}

/** Made-up work of six fields. The matter's number stands in some titles. */
export const GRADED: readonly GradedGroup[] = [
  {
    field: 'litigation',
    windows: [
      [
        'WINWORD.EXE',
        '2031-00417 Okafor v. Delmar Freight - MSJ Opp v7 - JR edits.docx  -  Compatibility Mode - Word',
        42,
      ],
      ['Acrobat.exe', '2030-11-02 Depo Tr. Hanley, Kevin (rough).pdf - Adobe Acrobat Pro (64-bit)', 18],
      ['Outlook', 'RE: [EXTERNAL] Okafor - meet and confer re RFPs 14-22 - Message (HTML)', 9],
    ],
    narrative:
      'Draft Okafor v. Delmar Freight - MSJ opp; review Depo Tr. Kevin Hanley; e-mail re Okafor - meet and confer re RFPs 14-22',
    grade: 'unedited',
  },
  {
    field: 'litigation',
    windows: [
      [
        'msedge.exe',
        'Okafor v. Delmar Freight Lines, Inc. | Docket | CourtListener and 3 more pages - Work - Microsoft​ Edge',
        6,
      ],
      ['chrome.exe', 'Celotex Corp. v. Catrett, 477 U.S. 317 (1986) - Westlaw Edge - Google Chrome', 22],
      ['WINWORD.EXE', 'Reply ISO MSJ.docx [Read-Only] - Word', 11],
    ],
    narrative:
      'Research Celotex Corp. v. Catrett, 477 U.S. 317 (1986); review reply ISO MSJ; review docket Okafor v. Delmar Freight Lines, Inc.',
    grade: 'unedited',
  },
  {
    field: 'litigation',
    windows: [
      [
        'Outlook',
        'Activity in Case 3:30-cv-00417-JSW Okafor v. Delmar Freight Lines, Inc. Order on Motion for Extension of Time - Message (HTML)',
        4,
      ],
      ['Acrobat.exe', '87_Order Granting Ext.pdf - Adobe Acrobat Reader (64-bit)', 5],
      [
        'chrome.exe',
        'CM/ECF LIVE - U.S. District Court for the Northern District of California - Docket Report - Google Chrome',
        3,
      ],
    ],
    narrative:
      'Review Order Granting Ext; review court notice re Okafor v. Delmar Freight Lines, Inc. - order on motion for extension of time; review docket',
    grade: 'unedited',
  },
  {
    field: 'litigation',
    windows: [
      ['Teams', 'Depo Prep - Hanley | Microsoft Teams', 35],
      ['WINWORD.EXE', '2031-00417 Hanley Depo Outline (JR comments).docx - Word', 48],
      ['explorer.exe', 'Deposition Exhibits - File Explorer', 3],
    ],
    narrative: 'Draft Hanley Depo Outline; confer re depo prep - Hanley',
    grade: 'unedited',
  },
  {
    field: 'litigation',
    windows: [
      ['WINWORD.EXE', "P's Supp. Resp. to Def's ROGs Set Two_FINAL FINAL.docx - Word", 50],
      ['Outlook', 'Re: Okafor/Delmar -- ESI protocol & custodians (Rule 34) - Message (HTML)', 12],
      ['EXCEL.EXE', 'Priv Log 2030-12-01.xlsx  -  Protected View - Excel', 14],
    ],
    narrative:
      "Draft P's Supp. Resp. to Def's ROGs Set Two; review Priv Log 2030-12-01; e-mail re Okafor/Delmar - ESI protocol & custodians (Rule 34)",
    grade: 'small edit',
    fault: 'a date behind a name',
  },
  {
    field: 'litigation',
    windows: [
      ['chrome.exe', '(14) Inbox - jruiz@hallruiz.example - Hall & Ruiz LLP Mail - Google Chrome', 5],
      [
        'chrome.exe',
        'Proposed stipulation to continue trial date - jruiz@hallruiz.example - Hall & Ruiz LLP Mail - Google Chrome',
        11,
      ],
      ['chrome.exe', 'ChatGPT - stipulation wording - Google Chrome', 4],
    ],
    narrative: 'E-mail re proposed stipulation to continue trial date',
    grade: 'unedited',
  },
  {
    field: 'litigation',
    windows: [
      [
        'Acrobat.exe',
        '2031-00417 ATTORNEY-CLIENT PRIVILEGED Memo to file re Exposure Analysis.pdf - Adobe Acrobat',
        12,
      ],
      ['WINWORD.EXE', 'DRAFT 12-03 Mediation Brief (CONFIDENTIAL).docx - Saved to this PC - Word', 66],
    ],
    narrative: 'Draft 12-03 mediation brief; review memo to file re Exposure Analysis',
    grade: 'small edit',
    fault: 'a date before a name',
  },
  {
    field: 'litigation',
    windows: [
      ['Zoom', 'Zoom Meeting', 55],
      ['WINWORD.EXE', 'Notes - Call w Judge Alvarez Mediator.docx - Word', 8],
    ],
    narrative: 'Video conference; draft notes - call w Judge Alvarez Mediator',
    grade: 'small edit',
    fault: '"w" for with',
  },
  {
    field: 'litigation',
    windows: [
      ['firefox.exe', 'Lexis+® | Delmar Freight Lines v. Pham — Mozilla Firefox', 17],
      ['firefox.exe', 'Search - spoliation sanctions FRCP 37(e) | Lexis+® — Mozilla Firefox', 15],
      ['WINWORD.EXE', 'Mtn for Sanctions (Spoliation) - Okafor - v0.3 (clean).docx - Word', 39],
    ],
    narrative:
      'Draft mtn for sanctions (spoliation) - Okafor; research Delmar Freight Lines v. Pham; research spoliation sanctions FRCP 37(e)',
    grade: 'unedited',
  },
  {
    field: 'litigation',
    windows: [
      ['Outlook', 'Accepted: Okafor - strategy call - Meeting Response', 1],
      ['Outlook', 'Okafor - strategy call - Meeting', 3],
      ['RingCentral', 'RingCentral Call - Okafor, Chidi', 24],
    ],
    narrative: 'Telephone conference with Chidi Okafor',
    grade: 'unedited',
  },
  {
    field: 'litigation',
    windows: [
      ['msedge.exe', 'Mail - Ruiz, Jo - Outlook - Work - Microsoft Edge', 6],
      ['msedge.exe', 'RE: Delmar 30(b)(6) topics - Ruiz, Jo - Outlook - Work - Microsoft Edge', 8],
      ['WINWORD.EXE', 'Second Amended Notice of Deposition of Delmar Freight PMK.docx - Word', 21],
    ],
    narrative: 'Draft second amended notice of deposition of Delmar Freight PMK; e-mail re Delmar 30(b)(6) topics',
    grade: 'unedited',
  },
  {
    field: 'litigation',
    windows: [
      ['Acrobat.exe', 'Hanley000123-000456.pdf - Adobe Acrobat Pro', 31],
      ['Relativity', 'Okafor Production Vol 003 - Document Review - Relativity - Google Chrome', 60],
    ],
    narrative: 'Review documents in Relativity - Okafor Production Vol 003; review Hanley000123-000456',
    grade: 'unedited',
  },
  {
    field: 'deals',
    windows: [
      ['WINWORD.EXE', '2031-00417 Project Kestrel - SPA (PW Draft 11.30.30)(12345678v4).docx - Word', 75],
      ['WINWORD.EXE', 'Compare - Project Kestrel SPA v3 to v4.docx - Word', 14],
      ['Outlook', 'RE: Kestrel: disclosure schedules [IWOV-Active.FID88123] - Message (HTML)', 7],
    ],
    narrative:
      'Draft Project Kestrel - SPA; review comparison of Project Kestrel SPA v3 to v4; e-mail re Kestrel: disclosure schedules',
    grade: 'unedited',
  },
  {
    field: 'deals',
    windows: [
      ['WINWORD.EXE', 'PSA - Harborview Tower - Buyer comments 1-15 - SK markup.docx - Word', 34],
      ['Acrobat.exe', 'ALTA Survey - Harborview (rev 2).pdf - Adobe Acrobat', 12],
      ['Acrobat.exe', 'Title Commitment No. NCS-1182736.pdf - Adobe Acrobat', 16],
    ],
    narrative:
      'Work on PSA - Harborview Tower (buyer comments); review Title Commitment No. NCS-1182736; review ALTA Survey - Harborview',
    grade: 'unedited',
  },
  {
    field: 'deals',
    windows: [
      ['EXCEL.EXE', 'Kestrel Closing Checklist 1.9.xlsx - Excel', 20],
      ['chrome.exe', 'DocuSign - Home - Google Chrome', 2],
      [
        'chrome.exe',
        "Please DocuSign: Kestrel Officer's Certificate.pdf - Message - jruiz@hallruiz.example - Hall & Ruiz LLP Mail - Google Chrome",
        3,
      ],
      ['chrome.exe', 'Project Kestrel Data Room - Datasite - 4.2 Material Contracts - Google Chrome', 44],
    ],
    narrative: 'Review Project Kestrel Data Room - 4.2 material contracts; work on Kestrel Closing Checklist',
    grade: 'unedited',
  },
  {
    field: 'deals',
    windows: [
      ['POWERPNT.EXE', 'Kestrel Board Deck vF.pptx - PowerPoint', 18],
      ['WINWORD.EXE', '2031-00417 Board Resolutions (Kestrel Holdings LLC) (SIGNED).docx - Word', 6],
      ['Teams', 'Kestrel - all hands (legal) | Meeting | Microsoft Teams', 40],
    ],
    narrative:
      'Video conference re Kestrel - all hands (legal); work on Kestrel Board Deck; review board resolutions (Kestrel Holdings LLC)',
    grade: 'unedited',
  },
  {
    field: 'deals',
    windows: [
      ['WINWORD.EXE', '4811-2233-9087.3 Credit Agreement (Amended and Restated).docx - Word', 90],
      ['WINWORD.EXE', '4811-2233-9088 v.1 Intercreditor Agmt - Wells Fargo comments.docx - Word', 25],
      ['iManage', 'Kestrel - Closing Sets - iManage Work Desktop for Windows', 4],
    ],
    narrative: 'Draft credit agreement (amended and restated); work on intercreditor agmt (Wells Fargo comments)',
    grade: 'unedited',
  },
  {
    field: 'deals',
    windows: [
      ['chrome.exe', 'NetDocuments - Kestrel / Transaction Docs - Google Chrome', 3],
      ['chrome.exe', 'Escrow Agreement (Chase form).docx - Word - Google Chrome', 24],
      ['Outlook', 'FW: wire instructions -- CALL TO CONFIRM - Message (Plain Text)', 4],
    ],
    narrative: 'Draft escrow agreement (Chase form); e-mail re wire instructions - call to confirm',
    grade: 'unedited',
  },
  {
    field: 'deals',
    windows: [
      ['WINWORD.EXE', '2031-00417 Ltr from Baker & Finch LLP re indemnity cap (2031-01-14).docx - Word', 5],
      ['WINWORD.EXE', 'Response Ltr to Baker & Finch.docx * - Word', 27],
    ],
    narrative: 'Draft response ltr to Baker & Finch; review ltr from Baker & Finch LLP re indemnity cap (2031-01-14)',
    grade: 'unedited',
  },
  {
    field: 'deals',
    windows: [
      ['Slack', 'kestrel-deal (Channel) - Hall & Ruiz - Slack', 10],
      ['Slack', 'Sam Kim (DM) - Hall & Ruiz - Slack', 5],
      ['WINWORD.EXE', 'Earn-Out Side Letter - redline against 1-10 draft.docx - Word', 19],
    ],
    narrative:
      'Draft earn-out side letter - redline against 1-10 draft; exchange messages re kestrel deal; exchange messages with Sam Kim',
    grade: 'unedited',
  },
  {
    field: 'deals',
    windows: [
      ['WINWORD.EXE', 'Mietvertrag Lindenstraße 12 - Entwurf 3.docx - Kompatibilitätsmodus - Word', 33],
      ['Outlook', 'AW: Mietvertrag Lindenstraße - Nachricht (HTML)', 9],
      ['Outlook', 'Posteingang - ruiz@hallruiz.example - Outlook', 3],
    ],
    narrative: 'Draft Mietvertrag Lindenstraße 12; e-mail re Mietvertrag Lindenstraße',
    grade: 'unedited',
  },
  {
    field: 'deals',
    windows: [
      ['EXCEL.EXE', '2031-00417 Working Capital Calc (Seller version) 2.xlsx - Excel', 22],
      ['Outlook', 'Untitled - Message (HTML)', 4],
      ['Calculator', 'Calculator', 2],
    ],
    narrative: 'Work on working capital Calc 2',
    grade: 'small edit',
    fault: '"Calc 2"',
  },
  {
    field: 'patents',
    windows: [
      ['chrome.exe', 'Patent Center - USPTO - Application 17/482,913 - Google Chrome', 12],
      ['Acrobat.exe', '17482913_OA_Non-Final Rejection 2030-09-14.pdf - Adobe Acrobat', 30],
      ['WINWORD.EXE', 'Response to Non-Final OA - 17482913 - draft2 (inventor cmts).docx - Word', 95],
    ],
    narrative:
      'Draft response to non-final OA - 17482913; review OA non-final rejection 2030-09-14; review Application 17/482,913',
    grade: 'unedited',
  },
  {
    field: 'patents',
    windows: [
      ['chrome.exe', 'US10482913B2 - Fluid coupling for modular pumps - Google Patents - Google Chrome', 19],
      ['chrome.exe', 'Espacenet – search results - Google Chrome', 8],
      ['WINWORD.EXE', "Prior Art Chart (Nagata '113 v. Claim 1).docx - Word", 44],
    ],
    narrative:
      "Draft Prior Art Chart (Nagata '113 v. Claim 1); research US10482913B2 - Fluid coupling for modular pumps",
    grade: 'unedited',
  },
  {
    field: 'patents',
    windows: [
      ['Webex', 'Inventor Interview - Dr. Nagata | Webex', 38],
      ['WINWORD.EXE', '2031-00417 Invention Disclosure from Nagata.docx - Word', 9],
      ['WINWORD.EXE', 'Claims as amended - CLEAN.docx - Word', 29],
    ],
    narrative:
      'Video conference re inventor interview - Dr. Nagata; draft claims as amended; review invention disclosure from Nagata',
    grade: 'unedited',
  },
  {
    field: 'patents',
    windows: [
      ['Outlook', 'Electronic Acknowledgement Receipt - EFS ID 44192837 - Message (HTML)', 2],
      ['chrome.exe', 'Pay.gov - USPTO Fees - Google Chrome', 3],
      ['WINWORD.EXE', 'IDS PTO-SB-08 list.docx - Word', 18],
    ],
    narrative: 'Draft IDS PTO-SB-08 list',
    grade: 'unedited',
  },
  {
    field: 'patents',
    windows: [
      ['WINWORD.EXE', 'TM Appln - NORTHPEAK - Class 25 - Specimen notes.docx - Word', 15],
      ['chrome.exe', 'TESS -- Error - Google Chrome', 2],
      ['chrome.exe', 'NORTHPEAK - Trademark Search | USPTO - Google Chrome', 12],
    ],
    narrative: 'Draft TM Appln - NORTHPEAK - Class 25 - specimen notes; research NORTHPEAK',
    grade: 'unedited',
  },
  {
    field: 'patents',
    windows: [
      ['WINWORD.EXE', '2031-00417 Ex Parte Appeal Brief_17482913_v2_RK_comments.docx - Word', 80],
      ['Acrobat.exe', 'MPEP 2143 [R-07.2022].pdf - Adobe Acrobat', 11],
      ['Outlook', 'Your IFW docket: 3 new items - Message (HTML)', 2],
    ],
    narrative: 'Draft ex parte appeal brief 17482913; review MPEP 2143 (R-07.2022)',
    grade: 'unedited',
  },
  {
    field: 'patents',
    windows: [
      ['chrome.exe', 'TTABVUE. Trademark Trial and Appeal Board Inquiry System - Google Chrome', 7],
      ['WINWORD.EXE', 'Notice of Opposition - NORTHPEAK v. North Peak Brewing.docx - Word', 41],
    ],
    narrative: 'Draft notice of opposition - NORTHPEAK v. North Peak Brewing',
    grade: 'unedited',
  },
  {
    field: 'patents',
    windows: [
      ['Acrobat.exe', 'WO2028-114417 ISR and Written Opinion.pdf - Adobe Acrobat', 23],
      ['Outlook', 'RÉ : demande PCT - délai 30 mois - Message (HTML)', 8],
      ['WINWORD.EXE', "Ltr to Cabinet Morel re nat'l phase entry.docx - Word", 16],
    ],
    narrative:
      "Review WO2028-114417 ISR and Written Opinion; draft ltr to Cabinet Morel re nat'l phase entry; e-mail re demande PCT - délai 30 mois",
    grade: 'unedited',
  },
  {
    field: 'family',
    windows: [
      ['WINWORD.EXE', "2031-00417 MSA - Whitfield - H's redlines 1.12.31.docx - Word", 38],
      ['Outlook', "RE: Whitfield: Thanksgiving exchange times / Sophie's passport - Message (HTML)", 7],
      ['EXCEL.EXE', 'Whitfield - Sched of Assets & Debts (FL-142).xlsx - Excel', 29],
    ],
    narrative:
      "Work on MSA - Whitfield (husband redline); work on Whitfield - Sched of Assets & Debts (FL-142); e-mail re Whitfield: Thanksgiving exchange times / Sophie's passport",
    grade: 'unedited',
  },
  {
    field: 'family',
    windows: [
      ['Acrobat.exe', 'Income and Expense Declaration FL-150 - Petitioner - filed 1-10-31.pdf - Adobe Acrobat', 12],
      ['chrome.exe', 'DissoMaster Suite - Google Chrome', 15],
      ['WINWORD.EXE', 'RFO - Child Support Mod - MPAs.docx - Word', 52],
    ],
    narrative: 'Draft RFO - child support mod - MPAs; review income and expense declaration FL-150 - petitioner',
    grade: 'unedited',
  },
  {
    field: 'family',
    windows: [
      ['WINWORD.EXE', 'Dr. Amy Chen PhD custody eval report.docx - Word', 26],
      ['WINWORD.EXE', 'Questions for Dr. Chen.docx - Word', 18],
      ['Phone Link', 'Incoming call - (415) 555-0117', 12],
    ],
    narrative: 'Review Dr. Amy Chen PhD custody eval report; draft questions for Dr. Chen; telephone conference',
    grade: 'unedited',
  },
  {
    field: 'family',
    windows: [
      ['chrome.exe', 'OurFamilyWizard | Messages - Google Chrome', 14],
      ['WINWORD.EXE', '2031-00417 Parenting Plan (3rd draft) w client comments.docx - Word', 33],
    ],
    narrative: 'Draft parenting plan; review OurFamilyWizard messages',
    grade: 'unedited',
  },
  {
    field: 'family',
    windows: [
      ['Outlook', 'Automatic reply: Whitfield - Message (HTML)', 1],
      ['Outlook', 'Whitfield - QDRO (Fidelity 401(k)) - Message (HTML)', 8],
      ['WINWORD.EXE', 'QDRO_Fidelity_Whitfield_v1.2.docx  -  Last saved by user - Word', 24],
    ],
    narrative: 'Draft QDRO Fidelity Whitfield; e-mail re Whitfield - QDRO (Fidelity 401(k))',
    grade: 'unedited',
  },
  {
    field: 'family',
    windows: [
      ['Photos', 'IMG_2231.HEIC - Photos', 3],
      ['WINWORD.EXE', 'DVRO Decl of M. Whitfield - signed.docx - Word', 8],
      ['vlc.exe', 'Voicemail 2031-01-04 H threatening.m4a - VLC media player', 6],
    ],
    narrative: 'Review DVRO Decl of M. Whitfield; review recording Voicemail H threatening',
    grade: 'small edit',
    fault: 'what a recording is called',
  },
  {
    field: 'family',
    windows: [
      ['Acrobat.exe', '2031-00417 Wells Fargo stmt 0012 Aug-Dec 2030.pdf - Adobe Acrobat', 35],
      ['EXCEL.EXE', 'tracing - separate property DRAFT.xlsx - Excel', 41],
    ],
    narrative: 'Work on tracing - separate property; review Wells Fargo stmt 0012 Aug-Dec 2030',
    grade: 'unedited',
  },
  {
    field: 'family',
    windows: [
      ['WINWORD.EXE', '24-11 Whitfield ltr to oc re holiday sched.docx - Word', 16],
      ['Outlook', 'RE: RE: FW: Whitfield holiday sched - Message (HTML)', 6],
      ['chrome.exe', 'Jo Ruiz | LinkedIn - Google Chrome', 3],
    ],
    narrative: 'Draft 24-11 Whitfield ltr to oc re holiday sched; e-mail re Whitfield holiday sched',
    grade: 'small edit',
    fault: 'a date before a name',
  },
  {
    field: 'estates',
    windows: [
      ['WINWORD.EXE', 'Marsh Family Rev. Living Trust - Restatement 2.docx - Word', 70],
      ['WINWORD.EXE', 'Pour-Over Will - Eleanor Marsh.docx - Word', 28],
      ['WINWORD.EXE', 'HIPAA Auth & AHCD - E. Marsh.docx - Word', 12],
    ],
    narrative:
      'Draft Marsh Family Rev. Living Trust - Restatement 2; draft Pour-Over Will - Eleanor Marsh; draft HIPAA Auth & AHCD - E. Marsh',
    grade: 'unedited',
  },
  {
    field: 'estates',
    windows: [
      ['Acrobat.exe', '2031-00417 Form 706 2030 - Est of Marsh (DRAFT - CPA).pdf - Adobe Acrobat', 26],
      ['Outlook', 'Re: 706 alternate valuation date - Message (HTML)', 6],
      ['EXCEL.EXE', 'Marsh_Estate_Inventory_rev3.xlsx - Excel', 21],
    ],
    narrative:
      'Review Form 706 2030 - Est of Marsh (DRAFT - CPA); work on Marsh Estate Inventory; e-mail re 706 alternate valuation date',
    grade: 'small edit',
    fault: '"(DRAFT - CPA)"',
  },
  {
    field: 'estates',
    windows: [
      ['chrome.exe', 'Probate Case Access - Superior Court of Alameda - PR30-04417 - Google Chrome', 5],
      ['WINWORD.EXE', 'Petition for Probate DE-111 attachment 4(d).docx - Word', 30],
      [
        'Outlook',
        'Filing Accepted for Case: PR30-04417; Estate of Marsh; Envelope Number: 4471823 - Message (HTML)',
        2,
      ],
    ],
    narrative:
      'Draft petition for probate DE-111 attachment 4(d); review Superior Court of Alameda - PR30-04417; review court notice re estate of Marsh',
    grade: 'unedited',
  },
  {
    field: 'estates',
    windows: [
      ['Acrobat.exe', 'Death Certificate - Harold Marsh (certified copy).pdf - Adobe Acrobat', 3],
      ['WINWORD.EXE', 'Aff of Death of Trustee.docx - Word', 17],
      ['chrome.exe', 'Grantor/Grantee Index | Contra Costa County Clerk-Recorder - Google Chrome', 11],
    ],
    narrative: 'Draft aff of death of trustee; review Grantor/Grantee Index; review death certificate - Harold Marsh',
    grade: 'unedited',
  },
  {
    field: 'estates',
    windows: [
      ['WINWORD.EXE', '2031-00417 Ltr to Beneficiaries (Notice under PC 16061.7) mail merge.docx - Word', 21],
      ['Outlook', 'Marsh - Aunt Judith called again!! - Message (HTML)', 5],
    ],
    narrative: 'Draft ltr to beneficiaries (notice under PC 16061.7) mail merge; e-mail re Marsh - Aunt Judith call',
    grade: 'small edit',
    fault: '"mail merge"',
  },
  {
    field: 'estates',
    windows: [
      ['WINWORD.EXE', 'ILIT Crummey Ltrs 2030.docx - Word', 14],
      ['Acrobat.exe', 'appraisal - 44 Alder Ct (Bay Appraisal).pdf - Adobe Acrobat', 13],
      ['Outlook', 'Poder notarial - Sra. Ibáñez - Mensaje (HTML)', 6],
    ],
    narrative:
      'Draft ILIT Crummey Ltrs 2030; review appraisal - 44 Alder Ct (Bay Appraisal); e-mail re Poder notarial - Sra. Ibáñez',
    grade: 'unedited',
  },
  {
    field: 'estates',
    windows: [
      ['Teams', 'Chat | Priya Shah | Microsoft Teams', 7],
      ['Teams', 'Marsh signing ceremony | Calendar | Microsoft Teams', 2],
      ['WINWORD.EXE', 'Document1 - Word', 6],
    ],
    narrative: 'Exchange messages with Priya Shah',
    grade: 'unedited',
  },
  {
    field: 'estates',
    windows: [
      ['Foxit', 'Trust Cert - Marsh.pdf - Foxit PDF Editor', 14],
      ['WINWORD.EXE', '2031-00417 Marsh - 1st Acct & Report of Trustee, Pet. for Settlement.docx - Word', 56],
    ],
    narrative: 'Draft Marsh - 1st acct & report of trustee, pet. for settlement; review trust cert - Marsh',
    grade: 'unedited',
  },
  {
    field: 'immigration',
    windows: [
      ['chrome.exe', 'Case Status Online - Case Status Search | USCIS - Google Chrome', 4],
      ['WINWORD.EXE', 'I-130 Cover Ltr - Aguilar, Rosa (I-485 concurrent).docx - Word', 31],
      ['Acrobat.exe', 'i-485.pdf - Adobe Acrobat Pro', 44],
    ],
    narrative: 'Work on Form I-485; draft I-130 Cover Ltr - Rosa Aguilar (I-485 concurrent)',
    grade: 'unedited',
  },
  {
    field: 'immigration',
    windows: [
      ['WINWORD.EXE', 'Support Letter from Pastor Gómez (transl).docx - Word', 10],
      ['WINWORD.EXE', 'Personal Decl of Rosa Aguilar_eng_sp.docx - Word', 58],
      ['Outlook', 'RE: Aguilar - RFE due 2/14!! - Message (HTML)', 6],
    ],
    narrative:
      'Draft personal decl of Rosa Aguilar eng sp; review support letter from Pastor Gómez (transl); e-mail re Aguilar - RFE due 2/14',
    grade: 'small edit',
    fault: '"eng sp"; "(transl)"',
  },
  {
    field: 'immigration',
    windows: [
      ['Acrobat.exe', '2031-00417 RFE IOE0912345678.pdf - Adobe Acrobat', 19],
      ['WINWORD.EXE', 'RFE Resp - exhibit list A-M.docx - Word', 27],
      ['WhatsApp', 'WhatsApp', 8],
    ],
    narrative: 'Draft RFE resp - exhibit list A-M; review RFE',
    grade: 'unedited',
  },
  {
    field: 'immigration',
    windows: [
      ['chrome.exe', 'Matter of L-A-C-, 26 I&N Dec. 516 (BIA 2015) - Google Scholar - Google Chrome', 20],
      ['WINWORD.EXE', 'Asylum Brief - one-yr bar - v4 CLEAN (LT rev).docx - Word', 88],
    ],
    narrative: 'Draft asylum brief - one-yr bar; research Matter of L-A-C-, 26 I&N Dec. 516 (BIA 2015)',
    grade: 'unedited',
  },
  {
    field: 'immigration',
    windows: [
      ['chrome.exe', 'EOIR | ECAS Case Portal - Google Chrome', 6],
      ['Acrobat.exe', 'NTA_A219-447-001.pdf - Adobe Acrobat', 9],
      ['Outlook', 'Undeliverable: Notice of Hearing - Message (HTML)', 1],
    ],
    narrative: 'Review NTA; review ECAS',
    grade: 'unedited',
  },
  {
    field: 'immigration',
    windows: [
      ['Webex', "Aguilar, Rosa's Personal Room", 34],
      ['WINWORD.EXE', '2031-00417 PERM ad draft - Sr. Software Eng (Brightline) - HR edits.docx - Word', 16],
    ],
    narrative: 'Video conference; draft PERM ad - Sr. Software Eng (Brightline)',
    grade: 'unedited',
  },
  {
    field: 'criminal',
    windows: [
      ['Acrobat.exe', 'SFPD Incident Rpt 300-881-223.pdf - Adobe Acrobat', 15],
      ['vlc.exe', 'BWC_Ofc_Tran_20301102_2214.mp4 - VLC media player', 47],
      ['WINWORD.EXE', '1538.5 MTS - People v. Denny.docx - Word', 51],
    ],
    narrative:
      'Draft 1538.5 MTS - People v. Denny; review recording BWC Ofc Tran; review SFPD Incident Rpt 300-881-223',
    grade: 'unedited',
  },
  {
    field: 'criminal',
    windows: [
      ['WINWORD.EXE', 'Sentencing Memo USA v. Denny (USPO PSR objections).docx - Word', 62],
      ['Acrobat.exe', 'FINAL PSR - Denny (SEALED).pdf - Adobe Acrobat', 33],
      ['Outlook', 'Plea offer - exp. Friday - Message (HTML)', 8],
    ],
    narrative:
      'Draft Sentencing Memo USA v. Denny (USPO PSR objections); review FINAL PSR - Denny; e-mail re plea offer - exp. Friday',
    grade: 'unedited',
  },
  {
    field: 'criminal',
    windows: [
      ['GTL', 'Video Visit - Denny, Marcus - GTL VisitMe - Google Chrome', 28],
      ['WINWORD.EXE', '2031-00417 Discovery Demand (PC 1054.5) #2.docx - Word', 19],
    ],
    narrative: 'Participate in video visit - Marcus Denny; draft discovery demand (PC 1054.5) #2',
    grade: 'unedited',
  },
  {
    field: 'criminal',
    windows: [
      ['chrome.exe', 'PACER: Login - Google Chrome', 2],
      ['chrome.exe', 'Denny v. Warden - PACER Case Locator - Google Chrome', 5],
      ['WINWORD.EXE', 'Notice of Appeal_CR-180.docx - Word', 9],
    ],
    narrative: 'Draft notice of appeal CR-180; review docket Denny v. Warden',
    grade: 'unedited',
  },
  {
    field: 'litigation',
    windows: [
      ['WINWORD.EXE', "Joint CMC Stmt - OC's insert 12-2 (tracked).docx - Word", 18],
      ['Outlook', 'RE: Joint CMC Stmt -- our insert - Message (HTML)', 11],
    ],
    narrative: 'Draft joint CMC stmt; e-mail re joint CMC stmt - our insert',
    grade: 'unedited',
  },
  {
    field: 'litigation',
    windows: [
      ['WINWORD.EXE', '2031-00417 Jury Instr. CACI 400-430 [PROPOSED].docx - Word', 37],
      ['WINWORD.EXE', 'Special Verdict Form - Def. version.docx - Word', 20],
      ['msedge.exe', 'CACI No. 430. Causation: Substantial Factor - Justia - Microsoft Edge', 9],
    ],
    narrative:
      'Draft jury instr. CACI 400-430 (PROPOSED); draft special verdict form - Def. version; research CACI No. 430. Causation: Substantial Factor',
    grade: 'unedited',
  },
  {
    field: 'litigation',
    windows: [
      ['Outlook', 'Friday lunch? - Message (HTML)', 3],
      ['Outlook', 'RE: expert CV and fee schedule (Dr. Boyle) - Message (HTML)', 7],
      ['Acrobat.exe', 'Boyle Expert Rpt w exhibits.pdf - Adobe Acrobat', 40],
    ],
    narrative: 'Review Boyle Expert Rpt w exhibits; e-mail re expert CV and fee schedule (Dr. Boyle)',
    grade: 'unedited',
  },
  {
    field: 'litigation',
    windows: [
      ['WINWORD.EXE', 'Letter Brief to Magistrate Judge Kim re Okafor Mot. to Compel.docx - Word', 45],
      [
        'chrome.exe',
        'Judge Sallie Kim | United States District Court, Northern District of California - Google Chrome',
        4,
      ],
    ],
    narrative: 'Draft letter brief to Magistrate Judge Kim re Okafor Mot. to compel; review Judge Sallie Kim',
    grade: 'unedited',
  },
  {
    field: 'litigation',
    windows: [
      ['Acrobat.exe', '2031-00417 Dkt 112 - Def Mot Compel Arb.pdf - Adobe Acrobat', 25],
      ['WINWORD.EXE', 'Opp to MTC Arb - TOA TOC fixed - FILE THIS ONE.docx - Word', 58],
      ['chrome.exe', 'One Legal - eFiling - Order 22918374 - Google Chrome', 6],
    ],
    narrative: 'Draft opp to MTC arb; review Dkt 112 - Def Mot Compel Arb; work on court filing',
    grade: 'small edit',
    fault: '"TOA TOC fixed"',
  },
  {
    field: 'deals',
    windows: [
      ['Outlook', 'Q1 invoices - Hall & Ruiz - Message (HTML)', 5],
      ['chrome.exe', 'Legal Tracker - Invoice Review - Google Chrome', 8],
      ['WINWORD.EXE', 'NDA_mutual_Kestrel-Orion_rev.MT.12.1.docx - Word', 15],
    ],
    narrative: 'Draft NDA mutual Kestrel-Orion rev.MT.12.1; e-mail re Q1 invoices - Hall & Ruiz',
    grade: 'rewrite',
    fault: 'the firm\'s own invoices; "rev.MT.12.1"',
  },
  {
    field: 'deals',
    windows: [
      ['Outlook', 'Kestrel -- revised funds flow - Message (Rich Text)', 9],
      ['EXCEL.EXE', 'Funds Flow vSigning.xlsx - Excel', 31],
      ['Dialpad', 'Call with Sam Kim (00:12:11) - Dialpad', 12],
    ],
    narrative: 'Work on funds flow; telephone conference with Sam Kim; e-mail re Kestrel - revised funds flow',
    grade: 'unedited',
  },
];
