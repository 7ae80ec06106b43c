import type { GradedGroup } from './graded-groups.ts';

/** Forty-five groups of a thirteenth set, each with whose matter it is. */
export const GRADED_THIRTEENTH: readonly GradedGroup[] = [
  {
    field: 'Litigation',
    matter: {
      number: '00317-General Fastener',
      client: 'General Fastener Supply, Inc.',
      description: 'General Fastener Supply v. Target Rail Products (SDNY 30-cv-04471) – breach / UCC 2-207',
    },
    windows: [
      ['WINWORD.EXE', '2031.03.11 Opp to MSJ v7 JKL cmts + rdw FINAL final.docx - Word', 142],
      ['Acrobat.exe', '091-1 Target 56.1 Stmt (filed 2-19-31).pdf - Adobe Acrobat Pro (64-bit)', 38],
      ['Acrobat.exe', 'Dvorsak, Milan 2030-11-06 (cond.).pdf - Adobe Acrobat Pro (64-bit)', 54],
      [
        'msedge.exe',
        'Bayway Refining Co. v. Oxygenated Mktg. & Trading A.G. | Cases | Westlaw Precision and 7 more pages - Work - Microsoft\u200b Edge',
        61,
      ],
      [
        'OUTLOOK.EXE',
        'Activity in Case 1:30-cv-04471-RBT-SLW General Fastener Supply, Inc. v. Target Rail Products, LLC Order on Motion for Extension of Time to File Response/Reply - Message (HTML) ',
        4,
      ],
      ['ms-teams.exe', 'Chat | Rachel D. Whitcomb | Microsoft Teams', 9],
      ['OUTLOOK.EXE', "RE: Lopresti / Ste. Anne's - mediator dates?? - Message (HTML) ", 3],
    ],
    narrative:
      'Draft opp to MSJ; research Bayway Refining Co. v. Oxygenated Mktg. & Trading A.G.; review Milan Dvorsak 2030-11-06; review 091-1 Target 56.1 stmt; exchange messages with Rachel D. Whitcomb; review court notice re order on motion for extension of time to file response/reply',
    grade: 'small edit',
    fault: 'what Dvorsak is',
  },
  {
    field: 'Employment',
    matter: {
      number: 'BBFG-0012',
      client: 'Best Burger Franchise Group, LLC',
      description: 'Okafor v. Best Burger (Alameda 30CV088213) – PAGA/wage-hour, mediation',
    },
    windows: [
      ['EXCEL.EXE', 'PAGA exposure 4.2.31 (10-15-25 viol rates) - Copy.xlsx  -  Read-Only - Excel', 47],
      ['WINWORD.EXE', 'Mediation Brief - CONFIDENTIAL Ev Code 1119 v4 CLEAN.docx  -  Saved to this PC - Word', 33],
      ['Zoom.exe', 'Zoom Meeting', 318],
      ['Zoom.exe', 'Breakout Room 2 - Defense', 22],
      ['OUTLOOK.EXE', "RE: Okafor - mediator's proposal exp. Fri 5pm - PRIVILEGED - Message (HTML) ", 16],
      ['OUTLOOK.EXE', 'Automatic reply: authority above 1.35 - Message (HTML) ', 1],
      ['chrome.exe', 'Parent Portal - Absences - PowerSchool - Google Chrome', 4],
    ],
    narrative:
      "Video conference re Okafor v. Best Burger; review PAGA exposure 4.2.31 (10-15-25 viol rates); draft mediation brief - Ev Code 1119; video conference re Breakout Room 2 - defense; e-mail re Okafor - mediator's proposal exp. Fri 5pm",
    grade: 'small edit',
    fault: '"Breakout Room 2"',
  },
  {
    field: 'Patents',
    matter: {
      number: 'NTC-0044US2',
      client: 'Notice Semiconductor Corporation',
      description: 'Notice Semi – 19/442,917 gate driver w/ adaptive dead time – OA response (final, due 6/9/31)',
    },
    windows: [
      [
        'WINWORD.EXE',
        'NTC-0044US2 Resp to FOA mailed 2031-03-09 v3 (inventor cmts).docx  -  Compatibility Mode - Word',
        126,
      ],
      [
        'msedge.exe',
        '19442917 - Documents & transactions - Patent Center - USPTO and 3 more pages - Work - Microsoft\u200b Edge',
        21,
      ],
      ['Acrobat.exe', 'US 2027-0118834 A1 (Hirano) - ref D1 marked.pdf - Adobe Acrobat Pro (64-bit)', 49],
      ['Acrobat.exe', 'OA_19442917_CTFR.pdf - Adobe Acrobat Pro (64-bit)', 28],
      ['ms-teams.exe', 'Meeting compact view | Interview w/ Examiner - AU 2842 | Microsoft Teams', 31],
      ['WINWORD.EXE', 'Interview agenda DRAFT not for entry.docx - Word', 12],
      ['msedge.exe', 'Amazon.com: trampoline replacement springs - Work - Microsoft\u200b Edge', 3],
    ],
    narrative:
      'Draft resp to FOA mailed 2031-03-09; review US 2027-0118834 A1 (Hirano) - ref D1 marked; video conference re interview w/ examiner - AU 2842; review OA 19442917 final office action; review Patent Center documents & transactions; draft interview agenda DRAFT not for entry',
    grade: 'small edit',
    fault: '"draft … DRAFT not for entry"',
  },
  {
    field: 'Trademarks',
    matter: {
      number: '1187.006',
      client: 'Brief Encounters Lingerie LLC',
      description: 'BRIEF ENCOUNTERS (cl. 25) – Opp. No. 91308842, Final Draft Brands',
    },
    windows: [
      ['chrome.exe', 'USPTO. ESTTA. Filing Receipt - Google Chrome', 6],
      ['chrome.exe', 'Trademark Status & Document Retrieval - TSDR - 98771204 - Google Chrome', 14],
      ['WINWORD.EXE', "Applicant's Second Set of RFAs to Opposer (Nos. 31-58)_rev2_SH.docx - Word", 57],
      ['Acrobat.exe', '91308842-OPP-17.pdf - Adobe Acrobat Reader (64-bit)', 19],
      ['chrome.exe', 'Inbox (1,118) - shollis@hollisbrandt.law - Hollis Brandt PLLC Mail - Google Chrome', 23],
      ['chrome.exe', 'Final Draft Taproom & Intimates - Shop All - Google Chrome', 8],
      ['chrome.exe', 'Matter 1187.006 - BRIEF ENCOUNTERS - Clio Manage - Google Chrome', 5],
    ],
    narrative:
      "Draft Applicant's Second Set of RFAs to Opposer (Nos. 31-58); e-mail correspondence re BRIEF ENCOUNTERS; review Opp. No. 91308842 dkt 17; review Trademark Status & Document Retrieval - 98771204; review Final Draft Taproom & Intimates; review ESTTA filing receipt",
    grade: 'unedited',
  },
  {
    field: 'Immigration',
    matter: {
      number: '2030-221',
      client: 'Adaeze Nwachukwu-Berg',
      description: 'Nwachukwu-Berg, A. – I-589 / EOIR Hyattsville – individual hearing 8/19/31',
    },
    windows: [
      ['WINWORD.EXE', 'Decl of A.N.B. 07-22-31 w Igbo interp cert (use this one).docx - Word', 88],
      ['Acrobat.exe', 'Tab G - psych eval Dr. Fenwick-Oyelaran - PTSD.pdf - Adobe Acrobat Pro (64-bit)', 34],
      ['msedge.exe', 'ECAS Case Portal - Executive Office for Immigration Review - Work - Microsoft\u200b Edge', 17],
      ['msedge.exe', 'Case Status Online - Case Status Search and 1 more page - Work - Microsoft\u200b Edge', 3],
      ['Zoom.exe', 'Zoom Meeting', 72],
      ['WhatsApp.exe', 'WhatsApp', 11],
      ['EXCEL.EXE', 'Index of country conditions evid A-Z.xlsx - Excel', 26],
    ],
    narrative:
      'Draft decl of A.N.B. 07-22-31 w Igbo interp cert; video conference re Nwachukwu-Berg; review Tab G - psych eval Dr. Fenwick-Oyelaran - PTSD; work on index of country conditions evid A-Z; review ECAS',
    grade: 'unedited',
  },
  {
    field: 'Bankruptcy',
    matter: {
      number: 'FLB-11',
      client: 'First Light Bakeries, Inc. (Debtor-in-Possession)',
      description: 'In re First Light Bakeries, Inc., Bankr. D. Del. 31-10882 (KMT) – cash collateral / first days',
    },
    windows: [
      ['WINWORD.EXE', 'WSACTIVE-#4418209-v9-FLB_-_Final_Cash_Collateral_Order.docx - Word', 97],
      ['lcp_main.exe', 'Litera Compare - [WSACTIVE-#4418209-v8 vs. WSACTIVE-#4418209-v9]', 18],
      ['EXCEL.EXE', '13-Wk CF Budget - FLB - 05 14 2031 lender version.xlsx  -  Protected View - Excel', 41],
      ['msedge.exe', 'CM/ECF LIVE - U.S. Bankruptcy Court:deb and 4 more pages - Work - Microsoft\u200b Edge', 13],
      ['OUTLOOK.EXE', 'FW: UCC (committee) objection - ¶¶ 14-22 carve-out, 506(c) waiver - Message (HTML) ', 27],
      ['ms-teams.exe', '(3) FLB daily 8:30 | Microsoft Teams', 36],
      ['OUTLOOK.EXE', 'Invoice 20317 - Stretto noticing agent - May - Message (HTML) ', 2],
    ],
    narrative:
      'Draft FLB - final cash collateral order; review 13-Wk CF Budget - FLB - 05 14 2031 lender version; participate in daily FLB meeting; e-mail re UCC (committee) objection - ¶¶ 14-22 carve-out, 506(c) waiver; review comparison of v8 to v9; review docket',
    grade: 'small edit',
    fault: 'what was compared',
  },
  {
    field: 'Estates',
    matter: {
      number: 'PAGE-001',
      client: 'Will and Bonnie Page',
      description: 'Page, William R. & Bonnie – joint revocable trust, pour-over wills, POAs',
    },
    windows: [
      ['WINWORD.EXE', 'Page RLT 2031 draft 2 - bkp qs highlighted.docx - Word', 74],
      ['WINWORD.EXE', 'Pourover Will - Will.docx - Word', 29],
      ['WINWORD.EXE', 'Pourover Will - Bonnie (2).docx - Word', 21],
      ['Acrobat.exe', 'intake questionnaire PAGE scanned 9-3-31 0847.pdf - Adobe Acrobat Reader (64-bit)', 16],
      ['OUTLOOK.EXE', "RE: leaving Trevor out - please don't call the house - Message (HTML) ", 12],
      ['OUTLOOK.EXE', 'Signing - Will & Bonnie P., 2 witnesses + notary - Appointment ', 3],
      ['WealthDocx.exe', 'WealthDocx - [Page - Client Interview]', 24],
    ],
    narrative:
      'Draft Page RLT 2031; draft Pourover Will - Will; work on Page - client interview; draft Pourover Will - Bonnie; review intake questionnaire PAGE scanned 9-3-31 0847; e-mail re leaving Trevor out',
    grade: 'small edit',
    fault: '"leaving Trevor out"',
  },
  {
    field: 'Probate',
    matter: {
      number: '00519-Est. of Castellano',
      client: 'Maureen T. Castellano, as Personal Representative',
      description: 'Estate of Vincent J. Castellano Sr. – formal accounting & objections (Barnstable BA30P1174EA)',
    },
    windows: [
      ['EXCEL.EXE', 'First & Final Acct Sched A-C thru 12-31-30.xls  -  Compatibility Mode - Excel', 83],
      ['Acrobat.exe', 'Objection of Vincent Jr. (file stamped 1.17.31).pdf - Adobe Acrobat Pro (64-bit)', 22],
      ['Acrobat.exe', 'CCB stmts x4417 Jan30-Dec30 OCR.pdf - Adobe Acrobat Pro (64-bit)', 39],
      ['msedge.exe', 'Masscourts.org - Trial Court Electronic Case Access - Work - Microsoft\u200b Edge', 9],
      ['OUTLOOK.EXE', 'Re: RE: Re: the boat - Message (HTML) ', 14],
      ['RingCentral.exe', 'RingCentral - Call with Maureen C. (mobile)', 27],
    ],
    narrative:
      'Work on First & Final Acct Sched A-C thru 12-31-30; review CCB stmts x4417 Jan30-Dec30; telephone conference with Maureen C.; review objection of Vincent Jr.; e-mail re the boat',
    grade: 'unedited',
  },
  {
    field: 'Family',
    matter: {
      number: 'ACHT-D-30',
      client: 'Dr. Simone Achterberg',
      description: 'Achterberg v. Achterberg – dissolution, custody of L. and M. (King Cty 30-3-05519-2 SEA)',
    },
    windows: [
      ['Microsoft Word', 'Decl Simone re relocation 2-6-32 v5.docx', 66],
      ['Preview', 'GAL Report_SEALED_Confidential.pdf – Page 14 of 41', 48],
      ['QuickTime Player', 'voicemail 12_24_31 11-52pm.m4a', 13],
      ['Safari', 'OurFamilyWizard - Message Board - First View', 25],
      ['Mail', 'Inbox – Brookhaven Family Law (23 messages, 4 unread)', 19],
      ['Messages', 'Simone A.', 8],
      ['Safari', 'MyChart - Test Results - A1c', 3],
    ],
    narrative:
      'Draft Decl Simone re relocation; review GAL Report; review OurFamilyWizard messages; review recording voicemail 12/24/31 11-52pm; exchange messages with Simone A.',
    grade: 'unedited',
  },
  {
    field: 'Criminal',
    matter: {
      number: '31-CR-0219',
      client: 'Terrence O. Vandiver',
      description: 'State v. Vandiver, T. – DWI 2nd, refusal; suppression hrg 10/2',
    },
    windows: [
      ['vlc.exe', 'AXON_Body_3_Video_2031-06-08_0114_Ofc_Prell.mp4 - VLC media player', 71],
      ['vlc.exe', '2031-06-08 DASH unit 417 - Copy (2).avi - VLC media player', 34],
      ['chrome.exe', 'Evidence.com - Case 31-004417 - Shared by Travis County DA - Google Chrome', 11],
      ['Acrobat.exe', 'APD offense rpt + DIC-24_25.pdf - Adobe Acrobat Reader (64-bit)', 26],
      ['WINWORD.EXE', 'Mtn to Suppress (Rodriguez v. US prolonged stop).docx - Word', 58],
      ['Notepad.exe', '*vandiver timestamps.txt - Notepad', 17],
      ['Acrobat.exe', '~$ndiver_plea offer_time served.pdf - Adobe Acrobat Reader (64-bit)', 2],
    ],
    narrative:
      'Review recording AXON Body 3 Video Ofc Prell; draft mtn to suppress (Rodriguez v. US prolonged stop); review recording DASH unit 417; review APD offense rpt + DIC-24/25; work on Vandiver timestamps; review Evidence.com case 31-004417 - shared by Travis County DA',
    grade: 'unedited',
  },
  {
    field: 'Injury',
    matter: {
      number: '00841-Escobedo',
      client: 'Luz Maria Escobedo',
      description: 'Escobedo v. Swift Courier (DOL 11/4/29) – demand pkg / SOL 11/4/31',
    },
    windows: [
      [
        'Acrobat.exe',
        'ESCOBEDO MEDS 0001-1263 (St. Brigid ER, Dr. Kwan, PT, MRI L4-5).pdf - Adobe Acrobat Pro (64-bit)',
        137,
      ],
      ['EXCEL.EXE', 'Med specials + liens 8.20.31.xlsx - Excel', 42],
      ['WINWORD.EXE', 'Demand Ltr - $1.2M policy limits - time-limited.docx - Word', 64],
      ['Acrobat.exe', 'CHP 555 traffic collision rpt.pdf - Adobe Acrobat Pro (64-bit)', 9],
      ['OUTLOOK.EXE', 'RE: Claim # 44-B271-90Q / Escobedo / BI limits disclosure - Message (HTML) ', 7],
      ['OUTLOOK.EXE', 'Medicare - Conditional Payment Ltr - Escobedo L - Message (HTML) ', 5],
      ['msedge.exe', 'Dropbox - Escobedo photos_scar 6mo - 17 items - Work - Microsoft\u200b Edge', 6],
    ],
    narrative:
      'Review ESCOBEDO MEDS 0001-1263 (St. Brigid ER, Dr. Kwan, PT, MRI L4-5); draft demand ltr - $1.2M policy limits - time-limited; work on Med specials + liens; e-mail re claim # 44-B271-90Q / Escobedo / BI limits disclosure and Medicare - Conditional Payment Ltr - Escobedo L; review CHP 555 traffic collision rpt',
    grade: 'unedited',
  },
  {
    field: 'Malpractice',
    matter: {
      number: 'LSH.0290',
      client: 'Lakeshore Summary Health, P.C. and Nathaniel Igwe, M.D.',
      description: 'Prudhomme (Est.) v. Lakeshore Summary Health – failure to dx PE – defense (carrier ref PMX-77120)',
    },
    windows: [
      ['Acrobat.exe', "Expert Rpt - C. Hallgrimsson MD (Ps' EM expert) 3-30-32.pdf - Adobe Acrobat Pro (64-bit)", 51],
      ['WINWORD.EXE', 'Depo outline Hallgrimsson - std of care, Wells score, bias.docx - Word', 112],
      [
        'Acrobat.exe',
        'Hallgrimsson prior testimony - Vickers v. Mercy (2028) min-u-script.pdf - Adobe Acrobat Pro (64-bit)',
        46,
      ],
      ['CaseMap.exe', 'CaseMap - [Prudhomme.cm11 - Facts]', 28],
      ['msedge.exe', 'PubMed - D-dimer age-adjusted cutoff - Search Results - Work - Microsoft\u200b Edge', 19],
      [
        'OUTLOOK.EXE',
        'Litigation Management Guidelines rev. 1-2032 - no >3.0 hrs/day w/o approval - Message (HTML) ',
        6,
      ],
      ['msedge.exe', 'Everlaw - Prudhomme - Review: LSH00004417 - Work - Microsoft\u200b Edge', 22],
    ],
    narrative:
      "Draft depo outline Hallgrimsson - std of care, Wells score, bias; review expert rpt - C. Hallgrimsson MD (Ps' EM expert) 3-30-32; review Hallgrimsson prior testimony - Vickers v. Mercy (2028) min-u-script; work on Prudhomme - facts; review documents in Everlaw - Prudhomme - LSH00004417; research D-dimer age-adjusted cutoff",
    grade: 'unedited',
  },
  {
    field: 'Tax',
    matter: {
      number: '02290-March',
      client: 'March & Daughters Produce, Inc.',
      description: 'March & Daughters – IRS exam TY 2028-29 (TEFRA n/a; 30-day letter, Appeals protest)',
    },
    windows: [
      ['WINWORD.EXE', 'Form 12203 alt - formal written protest (§274, §162(a)(2)) rev EJM 040731.docx - Word', 95],
      ['Acrobat.exe', 'RAR 4549-A w 886-A LEAD SHEET.pdf - Adobe Acrobat Pro (64-bit)', 33],
      ['EXCEL.EXE', 'GL detail travel_meals 2028 vs tie-out.xlsx  [Group] - Excel', 44],
      ['msedge.exe', 'Transcript Delivery System - Internal Revenue Service - Work - Microsoft\u200b Edge', 12],
      ['msedge.exe', 'Boyd Gaming Corp. v. Commissioner, 177 F.3d 1096 | Lexis+® - Work - Microsoft\u200b Edge', 27],
      ['efax.exe', 'eFax Messenger - Form 2848 - sent OK', 3],
      ['OUTLOOK.EXE', 'Fwd: Re: March April books (from Augusta in A/P) - Message (HTML)  (Read-Only)', 6],
    ],
    narrative:
      'Draft Form 12203 alt - formal written protest (§274, §162(a)(2)); work on GL detail travel meals 2028 vs tie-out; review RAR 4549-A w 886-A LEAD SHEET; research Boyd Gaming Corp. v. Commissioner, 177 F.3d 1096; review IRS transcripts; e-mail re March April books (from Augusta in A/P)',
    grade: 'unedited',
  },
  {
    field: 'Property',
    matter: {
      number: 'FMH2-017',
      client: 'First & Main Holdings II, LLC',
      description: 'Acquisition of 400 First Street (Toledo) – PSA / title / closing 6-30-31',
    },
    windows: [
      ['EXCEL.EXE', 'Closing Checklist 400 First - rev 6.12 (buyer).xlsx - Excel', 31],
      ['WINWORD.EXE', '4811-9027-3310 v.6 400 First - Buyer Title Objection Ltr.docx - Word', 52],
      ['Acrobat.exe', 'Commitment OH-31-20947 rev 3 w/ B-II docs hyperlinked.pdf - Adobe Acrobat Pro (64-bit)', 67],
      ['Acrobat.exe', 'ALTA-NSPS 05-27-31 Sheet 2 of 4.pdf - Adobe Acrobat Pro (64-bit)', 24],
      [
        'msedge.exe',
        'Lucas County Auditor - AREIS - Parcel 18-04471 and 5 more pages - Work - Microsoft\u200b Edge',
        15,
      ],
      [
        'OUTLOOK.EXE',
        'RE: Re: 400 First: encroachment (dumpster pad) / cure period expires TODAY - Message (HTML) ',
        19,
      ],
      ['ms-teams.exe', 'Call with Desmond Farrow (Great Lakes Title) | Microsoft Teams', 17],
    ],
    narrative:
      'Review Commitment OH-31-20947 rev 3 w/ B-II docs hyperlinked; draft 400 First - buyer title objection ltr; work on closing checklist 400 First; review ALTA-NSPS 05-27-31 Sheet 2 of 4; e-mail re 400 First: encroachment (dumpster pad) / cure period; telephone conference with Desmond Farrow (Great Lakes Title)',
    grade: 'unedited',
  },
  {
    field: 'Landlord',
    matter: {
      number: 'CSP-UNLAW-88',
      client: 'Clean Slate Properties LP',
      description: 'Clean Slate v. Doe/Ruiz, 1417 W. Elm #3B – nonpayment, 3-day',
    },
    windows: [
      ['WINWORD.EXE', '3 day notice 1417 W Elm 3B.doc [Compatibility Mode] - Word', 11],
      ['EXCEL.EXE', 'ledger 3B apr-aug.xlsx  -  Last Modified: Yesterday - Excel', 9],
      ['chrome.exe', 'Odyssey eFileCA - File Into New Case - Google Chrome', 18],
      ['chrome.exe', 'IMG_4471.HEIC - Google Drive - Google Chrome', 4],
      ['chrome.exe', 'Clean Slate - Documents - 1417 W Elm - All Documents - Google Chrome', 5],
      ['WINWORD.EXE', 'Document1  -  AutoRecovered - Word', 6],
      ['chrome.exe', 'Fantasy Football - Waiver Wire - ESPN - Google Chrome', 5],
    ],
    narrative:
      'Work on e-filing of new case; draft 3 day notice 1417 W Elm 3B; work on ledger 3B apr-aug; review Clean Slate - 1417 W Elm - All Documents',
    grade: 'unedited',
  },
  {
    field: 'Zoning',
    matter: {
      number: 'ZN-2031-05',
      client: 'Saint Olave Lutheran Church',
      description: "St. Olave's – variance & CUP, columbarium + parking (Village of Norwood Hills)",
    },
    windows: [
      ['Acrobat.exe', 'PC Agenda Packet 09-16-2031 (412 pp).pdf - Adobe Acrobat Pro (64-bit)', 43],
      ['WINWORD.EXE', 'Narrative stmt of hardship - Sec 17.64.030 - tracked from Pastor Dale.docx - Word', 38],
      ['POWERPNT.EXE', 'PowerPoint Slide Show  -  [St Olave PC hearing 9-16.pptx]', 22],
      ['Zoom.exe', 'Zoom Webinar', 154],
      ['Acrobat.exe', 'minutes_draft_081931 UNAPPROVED.pdf - Adobe Acrobat Pro (64-bit)', 12],
      ['OUTLOOK.EXE', 'neighbor letter (Mrs. Tibbets) again - Message (HTML) ', 6],
      ['msedge.exe', 'Miro | Hearing exhibits - parking flow - Work - Microsoft\u200b Edge', 9],
    ],
    narrative:
      'Attend webinar; review PC Agenda Packet 09-16-2031 (412 pp); revise narrative stmt of hardship - Sec 17.64.030 (tracked from Pastor Dale); work on St Olave PC hearing 9-16 presentation; review minutes draft 081931; work on hearing exhibits - parking flow',
    grade: 'unedited',
  },
  {
    field: 'Environmental',
    matter: {
      number: 'PLP-SUPERFUND',
      client: 'Private Label Plating Co.',
      description: 'Private Label Plating – Mill Creek OU-2, RD/RA consent decree & PRP allocation',
    },
    windows: [
      ['WINWORD.EXE', 'CD Mill Crk OU2 - US DOJ redline 10-30-31 - PLP resp (CLEAN).docx - Word', 78],
      ['Acrobat.exe', 'Phase II ESA - TCE plume fig 6a (AECOS 2029).pdf - Adobe Acrobat Pro (64-bit)', 23],
      ['EXCEL.EXE', 'Allocation v11 - confidential FRE 408 - DO NOT FWD.xlsx - Excel', 35],
      [
        'msedge.exe',
        'Envirofacts | US EPA - Mill Creek Dump, CERCLIS and 2 more pages - Work - Microsoft\u200b Edge',
        10,
      ],
      ['ms-teams.exe', 'PRP Group steering cmte (biweekly) | Microsoft Teams', 63],
      ['OUTLOOK.EXE', 'Mill Creek: tolling agmt sigs outstanding (PLP, Order Up, Duvall Chem) - Message (HTML) ', 8],
      ['WINWORD.EXE', '~WRL2207.tmp  -  Protected View - Word', 2],
    ],
    narrative:
      'Revise CD Mill Crk OU2 - PLP resp (US DOJ redline); confer with PRP Group steering cmte; work on allocation; review Phase II ESA - TCE plume fig 6a (AECOS 2029); review Envirofacts - US EPA; e-mail re Mill Creek: tolling agmt sigs outstanding (PLP, Order Up, Duvall Chem)',
    grade: 'unedited',
  },
  {
    field: 'Antitrust',
    matter: {
      number: '0073-0014',
      client: 'Target Valley Dairy Cooperative',
      description: 'Target Valley / Golden Udder – HSR Second Request, FTC 311-0092',
    },
    windows: [
      ['chrome.exe', 'RelativityOne - TVDC_2R - Documents - Priv QC 2nd level - Google Chrome', 203],
      ['EXCEL.EXE', 'Priv log - vol 007 TVDC-FTC-00418822 to 00431177.xlsx - Excel', 61],
      ['WINWORD.EXE', 'Spec 14(c) narrative - fluid milk capacity - econ edits.docx  -  Read-Only - Word', 37],
      ['ms-teams.exe', 'General (2R Review Team) | Coding Qs | Microsoft Teams', 18],
      ['OUTLOOK.EXE', 'Weekly review metrics (Contract attys) 11/7 - Message (HTML) ', 5],
      [
        'msedge.exe',
        'In re Target Valley Dairy - Docket FTC 311-0092 | Bloomberg Law - Work - Microsoft\u200b Edge',
        12,
      ],
      ['OUTLOOK.EXE', 'Weekly Second Request call - Meeting Occurrence ', 2],
    ],
    narrative:
      'Review documents in Relativity - TVDC 2R - Priv QC 2nd level; work on Priv log - vol 007 TVDC-FTC-00418822 to 00431177; review spec 14(c) narrative - fluid milk capacity - econ edits; exchange messages with 2R Review Team re Coding Qs; review docket in re Target Valley Dairy; e-mail re weekly review metrics (contract attys) 11/7',
    grade: 'unedited',
  },
  {
    field: 'Securities',
    matter: {
      number: 'ORDR-GC-2031',
      client: 'Order Up Kitchens, Inc. (NASDAQ: ORDR)',
      description: 'Order Up Kitchens – 34 Act reporting; 10-Q Q2, Item 5.02 8-K',
    },
    windows: [
      ['msedge.exe', "Workiva - 10-Q Q2'31 - Draft 4 - Item 2 MD&A - Work - Microsoft\u200b Edge", 73],
      ['WINWORD.EXE', '8-K 5.02 CFO departure [embargo til 4:05pm].docx - Word', 29],
      ['msedge.exe', 'EDGAR Search Results - Work - Microsoft\u200b Edge', 16],
      ['msedge.exe', 'Form 8-K - Exchange Act C&DIs - SEC.gov and 6 more pages - Work - Microsoft\u200b Edge', 21],
      ['OUTLOOK.EXE', 'RE: Disclosure Committee - Tues 8a - going concern language? - Message (HTML) ', 14],
      ['EXCEL.EXE', 'beneficial ownership tbl + sec 16 D&O qs.xlsx - Excel', 18],
      ['msedge.exe', 'Chase Online - Accounts - Work - Microsoft\u200b Edge', 2],
    ],
    narrative:
      "Review Workiva - 10-Q Q2'31; draft 8-K 5.02 CFO departure; research Form 8-K - Exchange Act C&DIs; work on beneficial ownership tbl + sec 16 D&O qs; search EDGAR; e-mail re Disclosure Committee - Tues 8a - going concern language",
    grade: 'unedited',
  },
  {
    field: 'Mergers',
    matter: {
      number: 'GNDP-M&A-9',
      client: 'Good Neighbor Dental Partners, LLC',
      description: 'Project Molar – acquisition of Bright Best Dental (12 offices), APA',
    },
    windows: [
      ['WINWORD.EXE', "Project Molar - APA (Seller's counsel draft 5 01.22.32) - our riders.docx - Word", 118],
      ['lcp_main.exe', 'Litera Compare - Project Molar APA HPK Draft 4 vs BFS Draft 5', 26],
      [
        'msedge.exe',
        'Project Molar | Index 4.3 Payor Contracts | Datasite Diligence - Work - Microsoft\u200b Edge',
        55,
      ],
      ['EXCEL.EXE', 'Disclosure schedules tracker - open pts.xlsx - Excel', 23],
      ['OUTLOOK.EXE', 'Datasite: 14 new documents in Project Molar - Message (HTML) ', 2],
      ['ms-teams.exe', 'Project Molar - all hands | Microsoft Teams', 58],
      [
        'msedge.exe',
        'Project Cuspid (Sound Orthodontics) - Folder - Intralinks VDRPro - Work - Microsoft\u200b Edge',
        7,
      ],
    ],
    narrative:
      "Revise Project Molar - APA - our riders (seller's counsel draft 5); participate in Project Molar - all hands; review Project Molar - index 4.3 Payor Contracts (data room); review comparison of Project Molar APA HPK Draft 4 vs BFS Draft 5; work on disclosure schedules tracker - open pts",
    grade: 'small edit',
    fault: '"our riders" stand before whose draft it is',
  },
  {
    field: 'Venture',
    matter: {
      number: 'UNT-0003',
      client: 'Untitled Robotics, Inc.',
      description: 'Untitled Robotics – Series A ($11M, Thornapple Ventures lead)',
    },
    windows: [
      ['Google Chrome', 'Carta | Untitled Robotics, Inc. | Scenario modeling - Google Chrome – Priya (Work)', 34],
      ['Microsoft Word', 'Untitled TS Thornapple 3.4.32 signed-ish.docx', 12],
      ['Microsoft Word', 'NVCA COI - A&R - Untitled v2 (pk).docx  -  Saved to my Mac', 91],
      ['Microsoft Excel', 'Proforma cap table post-A 1.2 pool top-up FINAL_v6.xlsx', 47],
      ['Slack', 'ext-thornapple-counsel (Channel) - Pettibone Krishnan LLP - 3 new items - Slack', 16],
      ['Microsoft Outlook', 'Re: pay-to-play - hard no from Wes', 9],
      ['Google Chrome', 'Untitled document - Google Docs - Google Chrome – Priya (Work)', 8],
    ],
    narrative:
      'Draft NVCA COI - A&R - Untitled (pk); work on Proforma cap table post-A 1.2 pool top-up; review cap table records - Untitled Robotics, Inc. - Scenario modeling; exchange messages with Thornapple counsel; review Untitled TS Thornapple 3.4.32; e-mail re pay-to-play',
    grade: 'unedited',
  },
  {
    field: 'Banking',
    matter: {
      number: 'SNB/2031-40',
      client: 'Second National Bank of Opelika',
      description: '$24MM revolver & term loan to Draft Brewing Company, LLC (agent)',
    },
    windows: [
      ['WINWORD.EXE', 'DMSLIB-#3310042-v12-Credit Agreement - Draft Brewing.docx - Word', 84],
      ['Acrobat.exe', 'UCC_tax lien_judgment searches DE & AL thru 2-27-31 (CSC).pdf - Adobe Acrobat Pro (64-bit)', 36],
      ['Acrobat.exe', 'SIG PAGES - Borrower - held in escrow.pdf - Adobe Acrobat Pro (64-bit)', 15],
      ['Acrobat.exe', 'Draft Brewing Draft Operating Agreement Draft 3.pdf - Adobe Acrobat Pro (64-bit)', 29],
      [
        'OUTLOOK.EXE',
        'Completed: Complete with Docusign: Draft Brewing - Guaranty (J. Bookman).pdf - Message (HTML) ',
        2,
      ],
      ['EXCEL.EXE', 'CP checklist - Sec 4.01.xlsx - Excel', 22],
      ['OUTLOOK.EXE', 'Release of signature pages - confirm by reply all - Message (HTML) ', 11],
    ],
    narrative:
      'Draft credit agreement - Draft Brewing; review UCC tax lien judgment searches DE & AL thru 2-27-31 (CSC); review Draft Brewing Draft Operating Agreement; work on CP checklist - Sec 4.01; review SIG PAGES - borrower - held in escrow; e-mail re release of signature pages',
    grade: 'unedited',
  },
  {
    field: 'Insurance',
    matter: {
      number: 'MMC-COV-1193',
      client: 'Meridian Mutual Casualty Company',
      description: 'Best Roofing & Sons tender (hail / faulty workmanship) – coverage opinion',
    },
    windows: [
      ['WINWORD.EXE', 'Coverage op Best Roofing ROR - CG 22 94, j(6), known loss.docx - Word', 109],
      ['Acrobat.exe', 'CERTIFIED POLICY CPP 0088421-06.pdf - Adobe Acrobat Pro (64-bit)', 52],
      ['Acrobat.exe', 'Petition (3rd Am) Whispering Pines HOA v. Best Roofing.pdf - Adobe Acrobat Pro (64-bit)', 27],
      ['firefox.exe', 'Ewing Constr. Co. v. Amerisure Ins. Co. - vLex Fastcase — Mozilla Firefox', 31],
      ['OUTLOOK.EXE', 'Your invoice was reduced - block billing (LSS) - Inv 90331 - Message (HTML) ', 5],
      ['firefox.exe', 'Legal Tracker - Matter 1193 - Budget — Mozilla Firefox', 7],
      ['firefox.exe', '4417-0093-7720 - Coverage op research memo - NetDocuments — Mozilla Firefox', 11],
    ],
    narrative:
      'Draft coverage op Best Roofing ROR - CG 22 94, j(6), known loss; review certified policy CPP 0088421-06; research Ewing Constr. Co. v. Amerisure Ins. Co.; review petition (3rd Am) Whispering Pines HOA v. Best Roofing',
    grade: 'unedited',
  },
  {
    field: 'Construction',
    matter: {
      number: '2031-0066-MBC',
      client: 'Mendoza Bros. Concrete, Inc.',
      description: 'Mendoza Bros. / Riverwalk Tower – Ch. 53 retainage lien, bond claim',
    },
    windows: [
      ['WINWORD.EXE', 'Aff. Claiming Lien Riverwalk - Bexar Co - 031531.docx - Word', 41],
      ['EXCEL.EXE', 'Pay app 14 & 15 SOV w CO 9-12.xlsx  -  Protected View - Excel', 26],
      ['msedge.exe', 'eFileTexas.Gov | Envelope 90117734 - Accepted - Work - Microsoft\u200b Edge', 8],
      ['msedge.exe', 'Bexar CAD - Property Search - 115204 - Work - Microsoft\u200b Edge', 10],
      ['OUTLOOK.EXE', 'RE: 2nd month notice - green card back?? - Message (HTML) ', 6],
      ['OUTLOOK.EXE', '1 Reminder(s)', 1],
      ['WINWORD.EXE', 'Document1 - Word', 3],
    ],
    narrative:
      'Draft Aff. Claiming Lien Riverwalk - Bexar Co; review pay app 14 & 15 SOV w CO 9-12; review Bexar CAD - property search - 115204; review e-filing acceptance; e-mail re 2nd month notice',
    grade: 'unedited',
  },
  {
    field: 'Healthcare',
    matter: {
      number: 'BHRMC-PR-31-02',
      client: 'Blessed Hope Regional Medical Center',
      description: 'Peer review / fair hearing of Dr. X (HCQIA, NPDB) – STRICTLY CONFIDENTIAL',
    },
    windows: [
      ['WINWORD.EXE', 'MEC notice of adverse action - Dr X - 9-18-31 LTRHD.docx - Word', 46],
      [
        'Acrobat.exe',
        'chart review 6 cases - deidentified-ish (privileged, peer rev).pdf - Adobe Acrobat Pro (64-bit)',
        58,
      ],
      ['Acrobat.exe', 'Med Staff Bylaws Art. VII & Fair Hrg Plan (2026 restated).pdf - Adobe Acrobat Pro (64-bit)', 32],
      ['ms-teams.exe', 'MEC Special Session - Meeting | Microsoft Teams', 87],
      [
        'msedge.exe',
        'NPDB Guidebook, Ch. E: Reports - Adverse Clinical Privileges Actions - Work - Microsoft\u200b Edge',
        14,
      ],
      ['OUTLOOK.EXE', 'Impairment? eval results from PHP - DO NOT PUT IN FILE - Message (HTML) ', 6],
      ['OUTLOOK.EXE', 'RE: Sunrise Hospice - CHOW filing 855A (diff. client, sorry) - Message (HTML) ', 3],
    ],
    narrative:
      'Video conference re MEC Special Session; review chart review 6 cases; draft MEC notice of adverse action - Dr X - 9-18-31; review Med Staff Bylaws Art. VII & Fair Hrg Plan (2026 restated); review NPDB Guidebook, Ch. E: reports',
    grade: 'small edit',
    fault: '"review chart review"',
  },
  {
    field: 'Privacy',
    matter: {
      number: 'SDCC.IR.1',
      client: 'Sunny Day Childcare Centers, Inc.',
      description: 'Incident 2031-09 (ransomware, ~41k individuals incl. minors) – breach counsel',
    },
    windows: [
      ['EXCEL.EXE', 'State notif matrix - 31 AGs - residents by state.xlsx - Excel', 53],
      ['WINWORD.EXE', 'Notice ltr template - parent of minor (Cal, Tex, Wash variants) v3.docx - Word', 44],
      [
        'Acrobat.exe',
        'Ironpath Forensics - PRELIM rpt - prepared at direction of counsel.pdf - Adobe Acrobat Pro (64-bit)',
        37,
      ],
      [
        'msedge.exe',
        'Data Security Breach Report Form | State of California - Department of Justice - Work - Microsoft\u200b Edge',
        13,
      ],
      ['Zoom.exe', 'Zoom Meeting', 66],
      ['OUTLOOK.EXE', 'TA chat transcript day 4 - proof of life files - Message (HTML) ', 9],
      ['Signal.exe', 'Signal (2)', 7],
    ],
    narrative:
      'Video conference re incident 2031-09; work on State notif matrix - 31 AGs - residents by state; draft notice ltr template - parent of minor (Cal, Tex, Wash variants); review Ironpath Forensics - PRELIM rpt - prepared at direction of counsel; review data security breach report form - State of California; e-mail re TA chat transcript day 4 - proof of life files',
    grade: 'unedited',
  },
  {
    field: 'Franchise',
    matter: {
      number: 'WBI-FDD32',
      client: 'Wiggle & Bark, Inc.',
      description: 'Wiggle & Bark – 2032 FDD renewal; CA MD NY VA registration',
    },
    windows: [
      ['WINWORD.EXE', '2032 FDD - Item 19 & 20 tables - auditor hold.docx - Word', 101],
      [
        'msedge.exe',
        'NASAA Electronic Filing Depository - Franchise - Filing Detail - Work - Microsoft\u200b Edge',
        27,
      ],
      ['EXCEL.EXE', 'Item 20 outlets open_closed_transf FY31.xlsx - Excel', 31],
      ['WINWORD.EXE', 'Guaranty + State addenda (MD IL MN)_use this one.docx - Word', 19],
      ['OUTLOOK.EXE', 'Comment letter - DFPI - Item 7 / earnings claim - Message (HTML) ', 12],
      ['msedge.exe', 'iManage Work - WBI-FDD32 - Documents - Work - Microsoft\u200b Edge', 8],
      ['OUTLOOK.EXE', 'Wiggle & Bark: franchisee Q re territory - Message (HTML)  (Read-Only)', 4],
    ],
    narrative:
      'Draft 2032 FDD - Item 19 & 20 tables - auditor hold; work on Item 20 outlets open closed transf FY31; review NASAA Electronic Filing Depository - franchise; draft guaranty + State addenda (MD IL MN); e-mail re Comment letter - DFPI - Item 7 / earnings claim',
    grade: 'unedited',
  },
  {
    field: 'Entertainment',
    matter: {
      number: 'PENH-2',
      client: 'Orlagh Penhaligon',
      description: 'Penhaligon, O. – option/purchase “The Salt Ledger” (Exhibit A Pictures)',
    },
    windows: [
      ['Microsoft Word', 'Salt Ledger - Option_Purchase - OP cmts 8.28.31 CLEAN', 62],
      ['Preview', 'Exhibit A to Exhibit A Pictures Agmt (short form assignment).pdf', 11],
      ['Safari', 'WGA 2029 MBA Schedule of Minimums (PDF)', 14],
      ['Microsoft Outlook', 'Inbox • mara@tolliverreps.com', 21],
      ['FaceTime', 'FaceTime', 24],
      ['Safari', 'United Airlines - My trips - LAX to KOA', 5],
      ['Microsoft Word', 'Untitled', 7],
    ],
    narrative:
      'Draft Salt Ledger - option purchase; e-mail correspondence re Penhaligon; review WGA 2029 MBA Schedule of Minimums (PDF); review Exhibit A to Exhibit A Pictures Agmt (short form assignment)',
    grade: 'small edit',
    fault: '"option purchase" for option/purchase',
  },
  {
    field: 'Maritime',
    matter: {
      number: 'HBC/M.V. CORAL PROMISE',
      client: 'Hanseatic Bulk Carriers Pte. Ltd.',
      description: 'cargo wetting (soy meal, Houston–Cartagena) – COGSA, Rule B',
    },
    windows: [
      ['WINWORD.EXE', 'Verified Complaint w Rule B attachment - SDTX - DRAFT 3.docx - Word', 69],
      ['Acrobat.exe', 'BL HOUCTG-114 thru 131 claused.pdf - Adobe Acrobat Pro (64-bit)', 18],
      [
        'Acrobat.exe',
        'Surveyor rpt No 2 (Capt. Lindqvist) holds 3+5 silver nitrate.pdf - Adobe Acrobat Pro (64-bit)',
        33,
      ],
      ['msedge.exe', 'MarineTraffic - CORAL PROMISE (Bulk Carrier) IMO 9771148 - Work - Microsoft\u200b Edge', 8],
      ['OUTLOOK.EXE', 'RE: CORAL PROMISE - LOU wording - P&I Club (London) - w/o prejudice - Message (HTML) ', 29],
      ['msedge.exe', '46 U.S.C. § 30701 Note - Statutes | Westlaw Precision - Work - Microsoft\u200b Edge', 12],
      ['msedge.exe', 'PACER Case Locator - Party Search Results - Work - Microsoft\u200b Edge', 5],
    ],
    narrative:
      'Draft verified complaint w Rule B attachment - SDTX; review Surveyor rpt No 2 (Capt. Lindqvist) holds 3+5 silver nitrate; e-mail re CORAL PROMISE - LOU wording - P&I Club (London) - w/o prejudice; review BL HOUCTG-114 thru 131 claused; research 46 U.S.C. § 30701 Note; review MarineTraffic - CORAL PROMISE (Bulk Carrier) IMO 9771148',
    grade: 'unedited',
  },
  {
    field: 'Energy',
    matter: {
      number: 'TFM-TO-118',
      client: 'Three Forks Mineral Partners LP',
      description: 'Drill site title opinion – Sec. 14-T152N-R97W, McKenzie Co. ND',
    },
    windows: [
      ['WINWORD.EXE', 'DSTO Sec 14 152-97 - Ex A WI_NRI table.docx - Word', 122],
      ['EXCEL.EXE', 'Runsheet 14-152-97 thru 01-09-31 (landman).xlsx - Excel', 88],
      ['Acrobat.exe', 'Bk 231 Pg 417 MD Halvorson to Halvorson 1954 (illegible).pdf - Adobe Acrobat Pro (64-bit)', 26],
      ['chrome.exe', 'NDRIN - North Dakota Recorders Information Network - Google Chrome', 35],
      ['chrome.exe', 'NDIC - Oil and Gas Division - Case No. 31882 spacing - Google Chrome', 10],
      ['OUTLOOK.EXE', 'Re: Halvorson heirs - Aunt Inga d. intestate? (call w/ Lars) - Message (HTML) ', 9],
      ['WINWORD.EXE', 'TO Sec 22 - Olsrud Energy - v1.docx  -  Last Modified: Tue at 4:12 PM - Word', 5],
    ],
    narrative:
      'Draft DSTO Sec 14 152-97 - Ex A WI/NRI table; work on runsheet 14-152-97 thru 01-09-31 (landman); search North Dakota Recorders Information Network; review Bk 231 Pg 417 MD Halvorson to Halvorson 1954 (illegible); review Oil and Gas Division - Case No. 31882 spacing; e-mail re Halvorson heirs - Aunt Inga d. intestate? (call w/ Lars)',
    grade: 'unedited',
  },
  {
    field: 'Appeals',
    matter: {
      number: '00702-Gideon',
      client: 'Gideon Notary Services, LLC',
      description: "Gideon Notary v. Cty. of Allegheny (3d Cir. 31-1774) – appellant's br. & oral arg.",
    },
    windows: [
      ['WINWORD.EXE', 'Br of Appellant 10-20-31 (TOA fixed) 12,988 words.docx - Word', 149],
      ['BestAuthority.exe', 'Best Authority - [Gideon - Table of Authorities]', 31],
      ['Acrobat.exe', 'JA Vol II (JA201-JA644) w ECF hdrs.pdf - Adobe Acrobat Pro (64-bit)', 53],
      [
        'msedge.exe',
        'Lujan v. Defenders of Wildlife - KeyCite Negative Treatment | Westlaw Precision and 9 more pages - Work - Microsoft\u200b Edge',
        64,
      ],
      ['ms-teams.exe', 'Moot #2 (Judge panel: Ines, Bo, former clerk) | Microsoft Teams', 91],
      [
        'OUTLOOK.EXE',
        '31-1774 Gideon Notary Services LLC v. County of Allegheny "Clerk Order" - Message (Plain Text) ',
        3,
      ],
      ['WINWORD.EXE', 'Brief in Supp MTD - Summerfield (D.N.J.).docx  -  Read-Only - Word', 6],
    ],
    narrative:
      'Draft Br of appellant 10-20-31; participate in Moot #2 (Judge panel: Ines, Bo, former clerk); research Lujan v. Defenders of Wildlife; review JA Vol II (JA201-JA644) w ECF hdrs; work on Gideon - table of authorities',
    grade: 'unedited',
  },
  {
    field: 'Guardianship',
    matter: {
      number: 'GDN-31-17',
      client: 'Jerome Tidewater, proposed guardian',
      description: 'In re D.T. (alleged incapacitated adult, b. 2012) – limited guardianship / SNT',
    },
    windows: [
      ['Acrobat.exe', 'DT neuropsych + IEP 2029 - SSN unredacted!!.pdf - Adobe Acrobat Reader (64-bit)', 29],
      ['WINWORD.EXE', 'Ptn for Ltd Guardian of Person - DT - 5.5.31.docx - Word', 37],
      ['WINWORD.EXE', '1st party d4A SNT - Tidewater (from Kemper form) - Copy.docx - Word', 45],
      ['chrome.exe', 'Florida Courts E-Filing Portal - My Filings - Google Chrome', 9],
      ['Zoom.exe', 'Zoom Meeting 40-Minutes', 38],
      ['OUTLOOK.EXE', 'Untitled - Message (HTML) ', 6],
      ['chrome.exe', 'Zillow: 3 Bed Homes for Sale Asheville NC - Google Chrome', 7],
    ],
    narrative:
      'Draft 1st party d4A SNT - Tidewater (from Kemper form); video conference re D.T.; draft ptn for ltd guardian of Person; review DT neuropsych + IEP 2029; work on court filing re D.T.',
    grade: 'unedited',
  },
  {
    field: 'Disability',
    matter: {
      number: 'SSD-0418',
      client: 'Bobbie Jean Lovelady',
      description: 'Lovelady – DIB/SSI, ALJ hrg 3/25/31 (Chattanooga OHO) – onset 7/2028',
    },
    windows: [
      [
        'msedge.exe',
        "Electronic Records Express - Access Claimant's Electronic Folder - Work - Microsoft\u200b Edge",
        34,
      ],
      ['Acrobat.exe', 'F - MDI 1F-27F exhibited 1122pp.pdf - Adobe Acrobat Pro (64-bit)', 118],
      ['WINWORD.EXE', 'prehearing brf lovelady listing 1.15 and 12.04 GRID 201.14.docx - Word', 49],
      ['vlc.exe', 'OHO hearing 2029-10-11 (prior denial).mp3 - VLC media player', 41],
      ['RingCentral.exe', 'RingCentral - Call - Bobbie Jean L. (423) - 00:22:18', 22],
      ['WINWORD.EXE', 'fee agmt 1696 SSA - signed.docx - Word', 3],
    ],
    narrative:
      "Review F - MDI 1F-27F exhibited 1122pp; draft prehearing brf Lovelady listing 1.15 and 12.04 GRID 201.14; review recording OHO hearing (prior denial); review claimant's electronic folder; telephone conference with Bobbie Jean L.",
    grade: 'small edit',
    fault: '"F - MDI 1F-27F"',
  },
  {
    field: 'Compensation',
    matter: {
      number: 'WC31-0907',
      client: 'Harborside Cold Storage / Pacific Sentinel (TPA)',
      description: 'Villaseñor v. Harborside Cold Storage – ADJ14488201 – defense, QME depo',
    },
    windows: [
      [
        'Acrobat.exe',
        'PQME Supp Rpt Dr. Thackeray 12.3.30 - 14% WPI apport 60-40.pdf - Adobe Acrobat Pro (64-bit)',
        31,
      ],
      ['WINWORD.EXE', 'Ltr to QME joint ADVOCACY (Escobedo v. Marshalls) v2.docx - Word', 40],
      ['EXCEL.EXE', 'PD calc - TD overpmt - C&R range.xlsx - Excel', 16],
      ['vlc.exe', 'SUBROSA 2030-12-18 soccer field.mp4 - VLC media player', 23],
      ['msedge.exe', 'EAMS - Public Information Search - ADJ14488201 - Work - Microsoft\u200b Edge', 7],
      ['OUTLOOK.EXE', 'C&R offer 62,5 - need MSA allocation - AA says no - Message (HTML) ', 11],
      ['msedge.exe', 'CS DISCO | Review | HCS-WC personnel file - Work - Microsoft\u200b Edge', 10],
    ],
    narrative:
      'Draft ltr to QME joint ADVOCACY (Escobedo v. Marshalls); review PQME Supp Rpt Dr. Thackeray 12.3.30 - 14% WPI apport 60-40; review recording SUBROSA soccer field; work on PD calc - TD overpmt - C&R range; e-mail re C&R offer 62,5 - need MSA allocation; review documents in DISCO - HCS-WC personnel file',
    grade: 'unedited',
  },
  {
    field: 'Labor',
    matter: {
      number: 'HMTA-CBA',
      client: 'Harvest Moon Transit Authority',
      description: 'ATU Local 1488 – successor bargaining & Art. 19 arb. (Op. Quarles discharge)',
    },
    windows: [
      ['EXCEL.EXE', 'Wage costing 3-3-2.5 vs 4-4-4 roll-up.xlsx - Excel', 37],
      ['WINWORD.EXE', 'Mgmt Counter No. 5 - Art 12 (extra board) - 2:40pm.docx - Word', 55],
      ['Acrobat.exe', 'ULP charge 20-CA-331877 filed 6-2-31 (Union).pdf - Adobe Acrobat Pro (64-bit)', 18],
      ['WINWORD.EXE', 'Quarles arb - post-hrg brief skeleton - last chance agmt.docx - Word', 61],
      ['vlc.exe', 'Bus 2207 cam 4 interior 20310117.mkv - VLC media player', 14],
      ['ms-teams.exe', 'Chat | Caucus - Mgmt team only | Microsoft Teams', 26],
      ['OUTLOOK.EXE', 'Request for info (Union RFI #3) - due 5 days - Message (Rich Text) ', 7],
    ],
    narrative:
      'Draft Quarles arb - post-hrg brief skeleton - last chance agmt; draft mgmt counter No. 5 - Art 12 (extra board); work on wage costing 3-3-2.5 vs 4-4-4 roll-up; exchange messages with Caucus - mgmt team only; review ULP charge 20-CA-331877 filed 6-2-31 (Union); review recording Bus 2207 cam 4 interior',
    grade: 'unedited',
  },
  {
    field: 'Procurement',
    matter: {
      number: 'FRLJV-GAO',
      client: 'First Responder Logistics JV',
      description: 'Protest B-424881, DLA SPE300-31-R-0019 – supplemental protest, PO material',
    },
    windows: [
      ['WINWORD.EXE', 'Supp Protest - unequal discussions - PROTECTED - contains source selection.docx - Word', 132],
      ['Acrobat.exe', 'AR Tab 22 - SSDD (PROTECTED).pdf - Adobe Acrobat Pro (64-bit)', 49],
      ['msedge.exe', 'GAO EPDS - B-424881.2 - Docket - Work - Microsoft\u200b Edge', 11],
      [
        'msedge.exe',
        '48 CFR § 15.306 - Exchanges with offerors - Acquisition.GOV and 3 more pages - Work - Microsoft\u200b Edge',
        16,
      ],
      ['OUTLOOK.EXE', 'B-424881: GAO notice re: outcome prediction ADR conf. call - Message (Plain Text) ', 6],
      ['msedge.exe', 'Logikcull - FRLJV AR Tabs 1-60 - Search results (118) - Work - Microsoft\u200b Edge', 26],
      ['msedge.exe', 'Firmex - JV teaming docs - Q&A (2) - Work - Microsoft\u200b Edge', 4],
    ],
    narrative:
      'Draft Supp Protest - unequal discussions; review AR Tab 22 - SSDD; review documents in Logikcull - FRLJV AR Tabs 1-60; research 48 CFR § 15.306 - Exchanges with offerors; review docket B-424881.2; e-mail re B-424881: GAO notice re: outcome prediction ADR conf. call',
    grade: 'unedited',
  },
  {
    field: 'Tribunal',
    matter: {
      number: 'MFC00021.4',
      client: 'May Fair Catering Services Limited',
      description: 'Ms A Quaye v May Fair Catering Services Ltd – ET 2301447/2031 – unfair/race/whistleblowing',
    },
    windows: [
      ['WINWORD.EXE', 'Grounds of Resistance – AMENDED 14.05.31 (KB tracked) - Word', 77],
      ['Acrobat.exe', "ET1 Quaye (rec'd 02-04-31).pdf - Adobe Acrobat Pro (64-bit)", 19],
      ['Acrobat.exe', 'Bundle INDEX + pp 1-488 v3 agreed (ish).pdf - Adobe Acrobat Pro (64-bit)', 63],
      [
        'msedge.exe',
        'Employment Appeal Tribunal decisions - GOV.UK and 4 more pages - Work - Microsoft\u200b Edge',
        13,
      ],
      [
        'msedge.exe',
        'Practical Law UK - Whistleblowing: protected disclosures - Westlaw UK - Work - Microsoft\u200b Edge',
        21,
      ],
      ['OUTLOOK.EXE', 'Without Prejudice Save as to Costs - COT3 wording - Message (HTML) ', 17],
      ['OUTLOOK.EXE', 'Accepted: PH (CVP) 09.30 before EJ Thackaberry - Meeting Response ', 1],
    ],
    narrative:
      'Draft grounds of Resistance - AMENDED; review Bundle INDEX + pp 1-488; research Whistleblowing: protected disclosures; review ET1 Quaye; e-mail re Without Prejudice Save as to costs - COT3 wording; review Employment Appeal Tribunal decisions',
    grade: 'unedited',
  },
  {
    field: 'Conveyancing',
    matter: {
      number: 'PEM/0009',
      client: 'Mr and Mrs P Pemberton-Osei',
      description: 'Purchase of 12 The Old Maltings, Frome (leasehold; seller in LPA receivership)',
    },
    windows: [
      ['WINWORD.EXE', 'Report on Title 12 Old Maltings DRAFT.doc [Compatibility Mode] - Word', 48],
      [
        'msedge.exe',
        'HM Land Registry - Business e-services - Official copies WS118844 - Work - Microsoft\u200b Edge',
        16,
      ],
      [
        'msedge.exe',
        'Companies House - Find and update company information - CHARGES (3) and 2 more pages - Work - Microsoft\u200b Edge',
        9,
      ],
      ['Acrobat.exe', 'Lease 27.03.1988 - ground rent doubling cl 4(2).pdf - Adobe Acrobat Reader (64-bit)', 34],
      ['Acrobat.exe', 'LPE1 & mgmt pack - service charge arrears.pdf - Adobe Acrobat Reader (64-bit)', 22],
      ['olk.exe', 'Mail - Harriet Sowande - Outlook', 18],
      ['LEAP.exe', 'LEAP - 31-0442 Pemberton-Osei - Enquiries', 12],
    ],
    narrative:
      'Draft report on title 12 Old Maltings; review lease 27.03.1988 - ground rent doubling cl 4(2); review LPE1 & mgmt pack - service charge arrears; review official copies WS118844; work on 31-0442 Pemberton-Osei - Enquiries; review Companies House charges',
    grade: 'small edit',
    fault: 'a file\'s number before "Enquiries"',
  },
  {
    field: 'Civil',
    matter: {
      number: '31-7741',
      client: 'Great Lakes Best Storage Ltd.',
      description: 'Great Lakes Best Storage v. Trillium Roof Systems – SCJ Toronto CV-31-00719044 – refusals motion',
    },
    windows: [
      ['WINWORD.EXE', 'Factum (Moving Party) - Rule 34.10 refusals - Mar 3 32 v4 FINAL.docx - Word', 81],
      ['EXCEL.EXE', 'Refusals & Undertakings Chart - Form 37C (Ahluwalia XFD).xlsx - Excel', 43],
      ['Acrobat.exe', 'XFD tx G. Ahluwalia Jan 14-32 QQ 212-401.pdf - Adobe Acrobat Pro (64-bit)', 37],
      ['msedge.exe', 'Grossman v. Toronto General Hospital - CanLII - Work - Microsoft\u200b Edge', 18],
      ['msedge.exe', 'Case Center - CV-31-00719044-0000 - Bundle - Work - Microsoft\u200b Edge', 24],
      ['OUTLOOK.EXE', 'RE: timetable / Calderbank - on consent, AJ Mbeki Feb 27 - Message (HTML) ', 9],
      ['OUTLOOK.EXE', 'RE: Cordeiro separation agmt - net family property stmt - Message (HTML) ', 4],
    ],
    narrative:
      'Draft Factum (Moving Party) - rule 34.10 refusals - Mar 3 32; work on Refusals & Undertakings Chart - Form 37C (Ahluwalia XFD); review XFD tx G. Ahluwalia Jan 14-32 QQ 212-401; review CV-31-00719044-0000 - Bundle; research Grossman v. Toronto General Hospital; e-mail re timetable / Calderbank - on consent, AJ Mbeki Feb 27',
    grade: 'unedited',
  },
  {
    field: 'Travail',
    matter: {
      number: '9041-0033',
      client: 'Les Entreprises Première Neige inc.',
      description: 'Première Neige inc. c. Bolduc-Tremblay – TAT, congédiement 124 LNT (Montréal)',
    },
    windows: [
      ['WINWORD.EXE', "Plan d'argumentation 2031-11-18 (PB-rév) VF VF2.docx - Word", 72],
      [
        'msedge.exe',
        'SOQUIJ | Recherche juridique - 124 LNT cause juste et suffisante et 3 pages de plus - Travail - Microsoft\u200b Edge',
        38,
      ],
      ['Acrobat.exe', 'P-14 courriels RH en liasse.pdf - Adobe Acrobat Pro (64-bit)', 25],
      ['OUTLOOK.EXE', 'TR: offre règlement sans préjudice – quittance & confidentialité - Message (HTML) ', 11],
      ['OUTLOOK.EXE', 'Réponse automatique : remise du 21 nov. - Message (HTML) ', 1],
      ['ms-teams.exe', 'Conversation | Me Étienne Larivée | Microsoft Teams', 8],
      ['Acrobat.exe', 'Rapport médical Dre Gingras-Aboud - CONFIDENTIEL (2).pdf - Adobe Acrobat Pro (64-bit)', 13],
    ],
    narrative:
      "Draft plan d'argumentation; research 124 LNT cause juste et suffisante; review P-14 courriels RH en liasse; review Rapport médical Dre Gingras-Aboud; e-mail re offre règlement sans préjudice - quittance & confidentialité; exchange messages with Me Étienne Larivée",
    grade: 'small edit',
    fault: 'English verbs on a matter in another language',
  },
  {
    field: 'Arbeitsrecht',
    matter: {
      number: '2031/0418',
      client: 'Allgemeine Beste Werkzeuge GmbH',
      description: 'Allg. Beste Werkzeuge GmbH ./. Kowalczyk – KSchG, ArbG Köln 7 Ca 2214/31',
    },
    windows: [
      [
        'WINWORD.EXE',
        'Klageerwiderung Kowalczyk 2031-06-03 Entwurf 3 (Korr. RAin Steinhöfel).docx  -  Kompatibilitätsmodus - Word',
        94,
      ],
      ['WINWORD.EXE', 'Anhörung BR § 102 BetrVG.doc  [Schreibgeschützt] - Word', 16],
      [
        'msedge.exe',
        'BAG, Urteil vom 2. 12. 2027 – 2 AZR 119/27 - beck-online und 5 weitere Seiten – Geschäftlich – Microsoft\u200b Edge',
        33,
      ],
      ['javaw.exe', 'beA - besonderes elektronisches Anwaltspostfach - Posteingang (4)', 12],
      ['OUTLOOK.EXE', 'AW: Gütetermin 24.06. – Abfindung 0,5 / Zeugnis „gut“ - Nachricht (HTML) ', 14],
      ['OUTLOOK.EXE', 'Abwesenheitsnotiz: Bis 16.06. im Mutterschutz - Nachricht (HTML) ', 1],
      ['RAMICRO.exe', 'RA-MICRO - E-Akte 418/31 - Kowalczyk', 19],
    ],
    narrative:
      'Draft Klageerwiderung Kowalczyk; research BAG, Urteil vom 2. 12. 2027 - 2 AZR 119/27; review E-Akte 418/31 - Kowalczyk; review Anhörung BR § 102 BetrVG; e-mail re Gütetermin 24.06 - Abfindung 0,5 / Zeugnis „gut“; review beA messages',
    grade: 'small edit',
    fault: 'English verbs on a matter in another language',
  },
  {
    field: 'Gesellschaftsrecht',
    matter: {
      number: 'SP-31-007',
      client: 'Stille Post Medien GmbH & Co. KG',
      description: 'Stille Post Medien – Anteilskauf „Projekt Drossel“ (SPA, W&I, notarielle Beurkundung 12.12.)',
    },
    windows: [
      ['soffice.bin', 'SPA_Drossel_v0.9_LB-Anm_Käufer.odt — LibreOffice Writer', 86],
      ['soffice.bin', 'Closing-Checkliste_2031_12_05_neu(1).ods — LibreOffice Calc', 21],
      ['evince', 'HRA 44718 chronologisch.pdf — Handelsregister', 13],
      ['thunderbird', 'Verfassen: AW: Drossel – Vollmachten/Apostille – Thunderbird', 24],
      ['thunderbird', 'Posteingang – drossel@brandtkessler.example – Mozilla Thunderbird', 9],
      ['firefox', 'Gemeinsames Registerportal der Länder – Registerauskunft — Mozilla Firefox', 11],
      ['firefox', 'Deutsche Bahn – Meine Buchungen — Mozilla Firefox', 3],
    ],
    narrative:
      'Work on SPA Drossel (buyer comments); e-mail re Drossel - Vollmachten/Apostille; work on Closing-Checkliste; review HRA 44718 chronologisch - Handelsregister; review Gemeinsames Registerportal der Länder',
    grade: 'small edit',
    fault: 'English verbs on a matter in another language',
  },
  {
    field: 'Baux',
    matter: {
      number: '31.0087',
      client: 'SCI Le Bon Marché aux Fleurs',
      description:
        "SCI Le Bon Marché aux Fleurs c/ SAS Pain d'Abord – bail commercial, clause résolutoire, TJ Lyon RG 31/02214",
    },
    windows: [
      ['WINWORD.EXE', 'Assignation référé résiliation PdA v3 relue MC - BON À SIGNIFIER.docx - Word', 57],
      ['Acrobat.exe', 'Commandement de payer visant clause rés. 12-02-2031.pdf - Adobe Acrobat Pro (64-bit)', 14],
      [
        'msedge.exe',
        'Légifrance - Article L145-41 - Code de commerce et 4 pages de plus - Travail - Microsoft\u200b Edge',
        16,
      ],
      ['msedge.exe', 'e-Barreau - RPVA - Messages reçus (2) - Travail - Microsoft\u200b Edge', 9],
      ['OUTLOOK.EXE', 'RE: audience de plaidoirie 08/04 - renvoi sollicité conf. adv. - Message (HTML) ', 7],
      ['EXCEL.EXE', 'décompte arriérés loyers T1-T4 2030 + indexation ILC  -  Lecture seule - Excel', 18],
      ['OUTLOOK.EXE', 'Ordre du jour AG copropriété - Rendez-vous ', 3],
    ],
    narrative:
      'Draft assignation référé résiliation PdA; review décompte arriérés loyers T1-T4 2030 + indexation ILC; research Article L145-41 - Code de commerce; review Commandement de payer visant clause rés. 12-02-2031; review RPVA messages; e-mail re audience de plaidoirie 08/04 - renvoi sollicité conf. adv',
    grade: 'small edit',
    fault: 'English verbs on a matter in another language',
  },
  {
    field: 'Concursal',
    matter: {
      number: '2031-C-112',
      client: 'Panadería La Primera de Mayo, S.L.',
      description: 'La Primera de Mayo, S.L. – concurso voluntario, JM nº 4 Sevilla, autos 318/2031',
    },
    windows: [
      ['soffice.bin', 'Solicitud_concurso_LPM_v5 (corr. Nuria) DEF.odt (solo lectura) - LibreOffice Writer', 48],
      ['soffice.bin', 'Lista acreedores 31-03-2031 crédito público.ods - LibreOffice Calc', 39],
      ['firefox', 'LexNET - Envío de escritos - Justicia — Mozilla Firefox', 17],
      ['firefox', 'CENDOJ - STS 2214/2029 exoneración pasivo insatisfecho — Mozilla Firefox', 15],
      ['thunderbird', 'Redactar: Re: nóminas FOGASA + ERE – Mozilla Thunderbird', 10],
      ['evince', 'NOTIF_AUTO_318-2031_declara_concurso.pdf', 12],
      ['soffice.bin', 'Sin título 1 - LibreOffice Writer', 4],
    ],
    narrative:
      'Review Solicitud concurso LPM; work on Lista acreedores 31-03-2031 crédito público; work on court filing (LexNET); research STS 2214/2029 exoneración pasivo insatisfecho; review NOTIF AUTO 318-2031 declara concurso; e-mail re nóminas FOGASA + ERE',
    grade: 'small edit',
    fault: 'English verbs on a matter in another language',
  },
  {
    field: 'Amparo',
    matter: {
      number: 'MX-2032-018',
      client: 'Transportes Buen Camino de Jalisco, S.A. de C.V.',
      description: 'Transportes Buen Camino – amparo indirecto 447/2032 vs. crédito fiscal SAT (ISR 2028)',
    },
    windows: [
      ['WINWORD.EXE', 'Demanda amparo BCJ 18ene32 v2 revisada LGR.docx  -  Modo de compatibilidad - Word', 84],
      [
        'msedge.exe',
        'Portal de Servicios en Línea del PJF - Expediente electrónico y 2 páginas más - Trabajo: Microsoft\u200b Edge',
        20,
      ],
      ['msedge.exe', 'Semanario Judicial de la Federación - tesis 1a./J. 44/2029 - Trabajo: Microsoft\u200b Edge', 27],
      ['OUTLOOK.EXE', 'RV: Oficio 500-74-02 determinación crédito $38,441,902 - Mensaje (HTML) ', 8],
      ['Acrobat.exe', 'Buzón Tributario acuse 03-01-2032.pdf - Adobe Acrobat Reader (64-bit)', 6],
      ['WhatsApp.exe', 'WhatsApp', 15],
      [
        'OUTLOOK.EXE',
        'Aceptada: cita fiduciario – Grupo Mejor Pan (otro asunto) - Respuesta a convocatoria de reunión ',
        2,
      ],
    ],
    narrative:
      'Draft Demanda amparo BCJ 18ene32; research tesis 1a./J. 44/2029; review Expediente electrónico (PJF); e-mail re Oficio 500-74-02 determinación crédito $38,441,902; review Buzón Tributario acuse 03-01-2032',
    grade: 'small edit',
    fault: 'English verbs on a matter in another language; "BCJ 18ene32"',
  },
];
