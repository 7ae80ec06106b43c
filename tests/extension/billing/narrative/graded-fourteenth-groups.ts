import type { GradedGroup } from './graded-groups.ts';

/** Thirty groups of a fourteenth set, each with whose matter it is. */
export const GRADED_FOURTEENTH: readonly GradedGroup[] = [
  {
    field: 'litigation',
    matter: {
      number: '01342-Tri-Lakes',
      client: 'Tri-Lakes Aggregate & Paving, Inc.',
      description: 'Tri-Lakes Aggregate v. Corvane Equipment Leasing (breach of contract)',
    },
    windows: [
      ['WINWORD.EXE', 'Opp to Corvane MSJ v4 (RTH edits).docx - Word', 118],
      ['Acrobat.exe', 'Doc 61-3 Ex C Lease Sched 2.pdf - Adobe Acrobat Pro (64-bit)', 22],
      [
        'msedge.exe',
        '"course of performance" /s waiver & "equipment lease" | Westlaw Precision and 6 more pages - Work - Microsoft\u200b Edge',
        54,
      ],
      ['OUTLOOK.EXE', 'RE: Tri-Lakes - Kessock declaration, need by Thurs - Message (HTML) ', 9],
      ['WINWORD.EXE', 'Kessock Decl ISO Opp DRAFT.docx  -  Read-Only - Word', 16],
    ],
    narrative:
      'Draft opp to Corvane MSJ; research course of performance, waiver, equipment lease; review Doc 61-3 Ex C Lease Sched 2; review Kessock Decl ISO Opp; e-mail re Tri-Lakes - Kessock declaration',
    grade: 'unedited',
  },
  {
    field: 'family',
    matter: {
      number: '00817-Quintero-Boyd',
      client: 'Marisela Quintero-Boyd',
      description: 'Dissolution of Marriage (w/ children)',
    },
    windows: [
      ['EXCEL.EXE', 'Boyd asset-debt sched 5-12-31 FINAL v2.xlsx - Excel', 47],
      ['Acrobat.exe', 'Chase 4471 stmts Jan-Dec 2030.pdf - Adobe Acrobat Pro (64-bit)', 38],
      ['OUTLOOK.EXE', "Fwd: he took the kids' passports - Message (HTML) ", 8],
      ['RingCentral.exe', 'RingCentral', 19],
      ['WINWORD.EXE', 'Pet Resp to FL-150 discrepancies ltr to OC.docx - Word', 26],
    ],
    narrative:
      "Work on Boyd asset-debt sched; review Chase 4471 stmts Jan-Dec 2030; draft pet resp to FL-150 discrepancies ltr to OC; e-mail re kids' passports",
    grade: 'small edit',
    fault: 'whether the telephone was a call',
  },
  {
    field: 'immigration',
    matter: {
      number: '2031-0226',
      client: 'Adaeze Nwokolo',
      description: 'Nwokolo – I-130/I-485 Adjustment of Status (spouse USC)',
    },
    windows: [
      ['Acrobat.exe', 'i-485 Nwokolo filled 4.2.31.pdf (SECURED) - Adobe Acrobat Pro (64-bit)', 41],
      ['chrome.exe', 'Form I-864, Affidavit of Support Under Section 213A of the INA | USCIS - Google Chrome', 6],
      ['Acrobat.exe', 'Scan_20310401_0007.pdf - Adobe Acrobat Pro (64-bit)', 11],
      ['WINWORD.EXE', 'Nwokolo AOS Cover Ltr + Exh List.docx - Word', 33],
      ['olk.exe', 'Mail - Priya Ramanathan - Outlook', 12],
    ],
    narrative:
      'Work on Form I-485 - Nwokolo; draft Nwokolo AOS Cover Ltr + exh list; review scanned document; review Form I-864, affidavit of support under Section 213A of the INA',
    grade: 'small edit',
    fault: 'twelve minutes of mail are missing',
  },
  {
    field: 'estates',
    matter: {
      number: '01055-Brockmeyer',
      client: 'Estate of Harlan T. Brockmeyer',
      description: 'Probate Administration – Est. of Harlan T. Brockmeyer',
    },
    windows: [
      ['WINWORD.EXE', 'Brockmeyer - Inventory & Appraisement rev2.docx - Word', 44],
      ['EXCEL.EXE', 'Brockmeyer DOD values.xlsx - Excel', 29],
      ['OUTLOOK.EXE', "RE: Dad's truck title and the Edward Jones acct - Message (HTML) ", 13],
      ['Acrobat.exe', 'Letters Testamentary - certified.pdf - Adobe Acrobat Reader (64-bit)', 3],
    ],
    narrative:
      'Draft Brockmeyer - Inventory & Appraisement; work on Brockmeyer DOD values; e-mail re truck title and the Edward Jones acct; review letters testamentary',
    grade: 'unedited',
  },
  {
    field: 'injury',
    matter: {
      number: 'PI-30-118',
      client: 'Dontrell Washburn',
      description: 'Washburn v. Gulfline Freight – MVA 9/14/30',
    },
    windows: [
      ['Acrobat.exe', 'St Bernadette Med Ctr records 0001-0642 BATES.pdf - Adobe Acrobat Pro (64-bit)', 96],
      ['EXCEL.EXE', 'Washburn med specials.xlsx - Excel', 35],
      ['WINWORD.EXE', 'Washburn Demand Ltr (Gulfline) v3 - mjd.docx - Word', 72],
      ['OUTLOOK.EXE', 'RE: Claim 04-7719382 - Washburn - policy limits - Message (HTML) ', 7],
    ],
    narrative:
      'Review St Bernadette Med Ctr records 0001-0642 BATES; draft Washburn Demand Ltr (Gulfline); work on Washburn med specials; e-mail re Claim 04-7719382 - Washburn - policy limits',
    grade: 'unedited',
  },
  {
    field: 'deals',
    matter: {
      number: '10422.0003',
      client: 'Pelletier Hydraulics Holdings, LLC',
      description: 'Acquisition of Norvane Seal Co. (stock purchase)',
    },
    windows: [
      ['WINWORD.EXE', 'Norvane SPA - KL Draft 6.18.31 (v7 - RWI comments).docx - Word', 134],
      ['lcp_main.exe', 'Litera Compare - [Norvane SPA v6 to v7]', 15],
      ['msedge.exe', 'Project Sealion - Data Room - Datasite and 3 more pages - Work - Microsoft\u200b Edge', 48],
      ['OUTLOOK.EXE', 'RE: Sealion - indemnity cap / basket - Message (HTML) ', 17],
      ['ms-teams.exe', 'Meeting in "Sealion all-hands (KL / DWP / Norvane)" | Microsoft Teams', 61],
      ['WINWORD.EXE', 'Disclosure Schedules_Norvane_DWP comments 6-17.docx  -  Protected View - Word', 27],
    ],
    narrative:
      'Draft Norvane SPA; video conference re Sealion all-hands (KL / DWP / Norvane); review Project Sealion data room; review disclosure schedules Norvane; e-mail re Sealion - indemnity cap / basket; review comparison of Norvane SPA v6 to v7',
    grade: 'unedited',
  },
  {
    field: 'criminal',
    matter: {
      number: '00963-Okonski',
      client: 'Terrance Okonski',
      description: 'State v. Okonski, 31-CR-00477 (DWI 2nd)',
    },
    windows: [
      ['vlc.exe', 'Axon_Body_3_Video_2031-01-18_0142_Ofc_D.mp4 - VLC media player', 57],
      ['Acrobat.exe', 'Disc pkt 2 - Intox printout + HGN sheet.pdf - Adobe Acrobat Pro (64-bit)', 18],
      ['WINWORD.EXE', 'Okonski Mtn to Suppress (stop).docx - Word', 64],
      [
        'chrome.exe',
        'Rodriguez v. United States, 575 U.S. 348 (2015) :: Justia US Supreme Court Center - Google Chrome',
        12,
      ],
    ],
    narrative:
      'Draft Okonski Mtn to suppress (stop); review recording Axon Body 3 video Ofc D; review disc pkt 2 - Intox printout + HGN sheet; research Rodriguez v. United States, 575 U.S. 348 (2015)',
    grade: 'unedited',
  },
  {
    field: 'patents',
    matter: {
      number: 'LBP-0041-US',
      client: 'Luminar Bioprobe Corporation',
      description: 'Multiplexed Fluorescence Cartridge – Office Action response',
    },
    windows: [
      ['WINWORD.EXE', 'LBP-0041-US Resp to NFOA 2031-08-05 DRAFT2.docx - Word', 141],
      ['Acrobat.exe', 'CTNF 18-xxx cartridge 05-12-2031.pdf - Adobe Acrobat Pro (64-bit)', 26],
      ['chrome.exe', 'Patent Center - Google Chrome', 9],
      ['chrome.exe', 'US20190344271A1 - Fluidic cartridge assemblies - Google Patents - Google Chrome', 43],
      ['OUTLOOK.EXE', 'RE: LBP-0041 claim 1 amendment - inventor input on optical window - Message (HTML) ', 8],
    ],
    narrative:
      'Draft resp to NFOA; research US20190344271A1 - Fluidic cartridge assemblies; review non-final office action cartridge 05-12-2031; e-mail re claim 1 amendment - inventor input on optical window',
    grade: 'small edit',
    fault: '"cartridge 05-12-2031" behind the office action',
  },
  {
    field: 'employment',
    matter: {
      number: '01410-Cascadia',
      client: 'Cascadia Fresh Markets, Inc.',
      description: 'Delgadillo EEOC Charge 551-2031-01877',
    },
    windows: [
      ['WINWORD.EXE', 'Cascadia Position Statement (Delgadillo) 10-3-31 kep.docx - Word', 103],
      ['OUTLOOK.EXE', 'RE: Delgadillo - PRIVILEGED - timeline of writeups - Message (HTML) ', 14],
      ['msedge.exe', 'EEOC Respondent Portal and 1 more page - Work - Microsoft\u200b Edge', 7],
      ['Acrobat.exe', 'Delgadillo personnel file (scan).pdf - Adobe Acrobat Pro (64-bit)', 32],
      ['ms-teams.exe', 'Chat | Simone Achterberg | Microsoft Teams', 5],
    ],
    narrative:
      'Draft Cascadia Position Statement (Delgadillo); review Delgadillo personnel file; e-mail re Delgadillo - timeline of writeups; review EEOC Respondent Portal; exchange messages with Simone Achterberg',
    grade: 'unedited',
  },
  {
    field: 'property',
    matter: {
      number: '2030-0388',
      client: 'Greenhollow Partners II, LP',
      description: 'Purchase of 4100 Wexford Industrial Pkwy',
    },
    windows: [
      ['Acrobat.exe', 'GF 30-11724 Title Commitment w exceptions.pdf - Adobe Acrobat Pro (64-bit)', 37],
      ['WINWORD.EXE', 'Title Objection Ltr - Wexford.docx - Word', 41],
      ['Revu.exe', '4100 Wexford ALTA survey 11-04-30 REV.pdf - Bluebeam Revu x64', 23],
      ['OUTLOOK.EXE', 'FW: Wexford - Sch B-II docs (10h, 10k missing) - Message (HTML) ', 6],
    ],
    narrative:
      'Draft title objection ltr - Wexford; review GF 30-11724 title commitment w exceptions; review 4100 Wexford ALTA survey 11-04-30; e-mail re Wexford - Sch B-II docs (10h, 10k missing)',
    grade: 'unedited',
  },
  {
    field: 'bankruptcy',
    matter: {
      number: 'BK31-067',
      client: 'Rolando and Jeanette Espy',
      description: 'Espy – Chapter 13 (W.D. Tenn.)',
    },
    windows: [
      ['BestCase.exe', 'Best Case Bankruptcy - [Espy, Rolando & Jeanette]', 58],
      ['Acrobat.exe', 'Espy paystubs 6mo.pdf - Adobe Acrobat Reader (64-bit)', 14],
      ['chrome.exe', 'CM/ECF - U.S. Bankruptcy Court (v1.8 - LIVE) - Google Chrome', 11],
      ['olk.exe', 'Mail - Gwen Thibodeau - Outlook', 9],
      ['Zoom.exe', 'Zoom Workplace', 16],
    ],
    narrative: 'Work on bankruptcy petition and schedules; review Espy paystubs 6mo; review docket',
    grade: 'small edit',
    fault: 'sixteen minutes of Zoom and nine of mail are missing',
  },
  {
    field: 'tax',
    matter: {
      number: '01198-Meridian',
      client: 'Meridian Dental Lab, P.C.',
      description: 'IRS Exam – Form 1120-S TY2028',
    },
    windows: [
      ['WINWORD.EXE', 'IDR 4 response ltr 2-19-31.docx - Word', 49],
      ['EXCEL.EXE', 'Shareholder loan recon 2026-2028 (from CPA).xlsx  -  Protected View - Excel', 36],
      ['Acrobat.exe', 'IDR #4 Form 4564.pdf - Adobe Acrobat Pro (64-bit)', 8],
      [
        'chrome.exe',
        '26 U.S. Code § 7872 - Treatment of loans with below-market interest rates | U.S. Code | US Law | LII / Legal Information Institute - Google Chrome',
        15,
      ],
      ['OUTLOOK.EXE', 'RE: Meridian - AAA and the officer note - Message (HTML) ', 11],
    ],
    narrative:
      'Draft IDR 4 response ltr; review shareholder loan recon 2026-2028 (from CPA); research 26 U.S. Code § 7872 - Treatment of loans with below-market interest rates; e-mail re Meridian - AAA and the officer note; review IDR #4 Form 4564',
    grade: 'unedited',
  },
  {
    field: 'insurance',
    matter: {
      number: '20417-0089',
      client: 'Harbor Mutual Insurance Company',
      description: 'Harbor Mutual / Ostrander Roofing – coverage opinion (CGL)',
    },
    windows: [
      ['WINWORD.EXE', 'Ostrander Coverage Opinion ltr v2.docx - Word', 97],
      ['Acrobat.exe', 'HM CGL 7701443-02 certified policy.pdf (SECURED) - Adobe Acrobat Pro (64-bit)', 52],
      [
        'msedge.exe',
        'adv: "your work" exclusion /p "water intrusion" - Lexis+ and 4 more pages - Work - Microsoft\u200b Edge',
        63,
      ],
      ['OUTLOOK.EXE', 'Ostrander - ROR letter deadline - Message (HTML) ', 5],
    ],
    narrative:
      'Draft Ostrander Coverage Opinion ltr; research your work, exclusion, water intrusion; review HM CGL 7701443-02 certified policy; e-mail re Ostrander - ROR letter deadline',
    grade: 'unedited',
  },
  {
    field: 'health',
    matter: {
      number: '01501-Sunridge',
      client: 'Sunridge Orthopaedic Associates, PLLC',
      description: 'Stark/AKS review – ASC medical director agreement',
    },
    windows: [
      ['WINWORD.EXE', 'Med Director Agmt - Sunridge ASC - redline 7.22.31.docx - Word', 66],
      [
        'msedge.exe',
        'eCFR :: 42 CFR 411.357 -- Exceptions to the referral prohibition related to compensation arrangements. and 2 more pages - Work - Microsoft\u200b Edge',
        28,
      ],
      ['Acrobat.exe', 'FMV opinion - med dir hourly rate.pdf - Adobe Acrobat Pro (64-bit)', 19],
      ['ms-teams.exe', 'Call with Corinne Vasquez-Lund | Microsoft Teams', 24],
    ],
    narrative:
      'Draft Med Director Agmt - Sunridge ASC; research 42 CFR 411.357 - Exceptions to the referral prohibition related to compensation; telephone conference with Corinne Vasquez-Lund; review FMV opinion - med dir hourly rate',
    grade: 'unedited',
  },
  {
    field: 'family',
    matter: {
      number: '00904-Wiltshire',
      client: 'Brandon Wiltshire',
      description: 'Post-decree Modification of Parenting Time',
    },
    windows: [
      ['Microsoft Word', 'Wiltshire Mtn to Modify PT - draft.docx', 51],
      ['Safari', 'OurFamilyWizard | Message Board', 24],
      ['Preview', 'Perm Orders 2027-DR-1183.pdf – Page 9 of 31', 13],
      ['Microsoft Outlook', 'Re: Sunday exchange — he was 2 hrs late again', 7],
      ['Safari', 'Order Status | REI Co-op', 4],
    ],
    narrative:
      'Draft Wiltshire Mtn to modify PT; review OurFamilyWizard messages; review Perm Orders 2027-DR-1183; e-mail re Sunday exchange',
    grade: 'unedited',
  },
  {
    field: 'litigation',
    matter: {
      number: '01277-Stratham',
      client: 'Velma Stratham',
      description: 'Stratham v. Oak Terrace HOA',
    },
    windows: [
      ['WINWORD.EXE', 'Stratham 1st RFPs to HOA.docx - Word', 58],
      ['WINWORD.EXE', 'Stratham Rogs Set One.docx - Word', 46],
      ['OUTLOOK.EXE', 'Meet and confer - Stratham v. Oak Terrace - ESI - Message (HTML) ', 10],
      ['Acrobat.exe', 'Answer_Oak Terrace_filed-stamped.pdf - Adobe Acrobat Pro (64-bit)', 14],
    ],
    narrative:
      'Draft Stratham 1st RFPs to HOA; draft Stratham Rogs Set One; review Answer Oak Terrace; e-mail re meet and confer - Stratham v. Oak Terrace - ESI',
    grade: 'unedited',
  },
  {
    field: 'deals',
    matter: {
      number: '00733-Quillfeather',
      client: 'Quillfeather Software, Inc.',
      description: 'Series A Preferred Financing',
    },
    windows: [
      ['Microsoft Word', 'Quillfeather - IRA (NVCA form) v3 [Investor comments].docx - Compatibility Mode', 78],
      ['Microsoft Excel', 'Quillfeather pro forma cap table v5 - SAFEs convert.xlsx', 42],
      ['Google Chrome', 'Quillfeather, Inc. | Carta - Google Chrome – Elliot (Work)', 17],
      ['Slack', '#quillfeather-series-a (Channel) - Barlow Finch LLP - Slack', 6],
      ['zoom.us', 'Zoom Meeting', 38],
    ],
    narrative:
      'Review Quillfeather - IRA (NVCA form, investor comments); work on Quillfeather pro forma cap table - SAFEs convert; video conference re Series A Preferred Financing; review cap table records - Quillfeather, Inc.; exchange messages re Quillfeather Series A',
    grade: 'unedited',
  },
  {
    field: 'injury',
    matter: {
      number: 'PI-31-042',
      client: 'Ignacio Barraza',
      description: 'Barraza – premises (Valu-Mart slip & fall 2/9/31)',
    },
    windows: [
      ['Zoom.exe', 'Zoom Meeting', 143],
      ['WINWORD.EXE', 'Barraza - Depo outline - store mgr Pruitt.docx - Word', 37],
      ['Acrobat.exe', 'VM000118-VM000203 incident rpt & sweep logs.pdf - Adobe Acrobat Pro (64-bit)', 21],
      ['OUTLOOK.EXE', 'RE: Barraza - Pruitt depo link + exhibits - Message (HTML) ', 6],
      ['WINWORD.EXE', 'Hollenbeck Release & Settlement Agmt.docx - Word', 9],
    ],
    narrative:
      'Video conference re Barraza; draft Barraza - depo outline - store mgr Pruitt; review VM000118-VM000203 incident rpt & sweep logs; e-mail re Barraza - Pruitt depo link + exhibits',
    grade: 'small edit',
    fault: '"re Barraza" for 143 minutes',
  },
  {
    field: 'estates',
    matter: {
      number: '01366-Craddock',
      client: 'Leonard and Bettina Craddock',
      description: 'Revocable Trust & Estate Plan',
    },
    windows: [
      ['WINWORD.EXE', 'Craddock Joint Rev Trust - DRAFT 3.docx - Word', 82],
      ['WINWORD.EXE', 'Craddock pourover wills (L & B).docx - Word', 31],
      ['ONENOTE.EXE', 'Craddock intake mtg 9/8 - OneNote', 12],
      ['OUTLOOK.EXE', 'RE: questions about successor trustee - Message (HTML) ', 9],
    ],
    narrative:
      'Draft Craddock Joint Rev Trust; draft Craddock pourover wills (L & B); work on notes of Craddock intake mtg 9/8; e-mail re questions about successor trustee',
    grade: 'unedited',
  },
  {
    field: 'immigration',
    matter: {
      number: '2030-0519',
      client: 'Brightwater Analytics, Inc.',
      description: 'Brightwater – H-1B (data scientist) – RFE specialty occupation',
    },
    windows: [
      ['WINWORD.EXE', 'RFE Resp brief - Brightwater H1B - spec occ v2.docx - Word', 112],
      ['Acrobat.exe', 'I797E RFE WAC30xxx.pdf - Adobe Acrobat Pro (64-bit)', 17],
      ['msedge.exe', '15-2051.00 - Data Scientists - O*NET OnLine and 5 more pages - Work - Microsoft\u200b Edge', 14],
      ['WINWORD.EXE', 'Expert opinion ltr - Prof draft w comments.docx  -  Read-Only - Word', 25],
      ['ms-teams.exe', 'Chat | HR Brightwater (External) | Microsoft Teams', 4],
    ],
    narrative:
      'Draft RFE resp brief - Brightwater H1B - spec occ; review expert opinion ltr; review I797E RFE; research O*NET 15-2051.00 - Data Scientists; exchange messages with HR Brightwater',
    grade: 'unedited',
  },
  {
    field: 'criminal',
    matter: {
      number: 'CR-2031-019',
      client: 'Javier Montelongo-Reyes',
      description: 'USA v. Montelongo-Reyes (S.D. Tex.) – sentencing',
    },
    windows: [
      ['WINWORD.EXE', 'Montelongo Sentencing Memo 3-28.docx - Word', 121],
      ['Acrobat.exe', 'PSR - FINAL - SEALED.pdf - Adobe Acrobat Pro (64-bit)', 44],
      [
        'msedge.exe',
        'Judiciary Sentencing INformation (JSIN) | United States Sentencing Commission and 2 more pages - Work - Microsoft\u200b Edge',
        18,
      ],
      ['Acrobat.exe', 'char ltrs (sister, boss, pastor).pdf - Adobe Acrobat Pro (64-bit)', 15],
    ],
    narrative:
      'Draft Montelongo Sentencing Memo; review PSR; review Judiciary Sentencing INformation (JSIN); review char ltrs (sister, boss, pastor)',
    grade: 'unedited',
  },
  {
    field: 'litigation',
    matter: {
      number: '20188-0004',
      client: 'Ardmore Regional Water District',
      description: 'Ardmore RWD v. Stellwagen Constructors – e-discovery / doc review',
    },
    windows: [
      ['chrome.exe', 'ARWD0048213 - Review - Relativity - Google Chrome', 216],
      ['EXCEL.EXE', 'ARWD priv log 2nd supp 1-23-32.xlsx - Excel', 54],
      ['ms-teams.exe', 'Chat | Review Team - Ardmore | Microsoft Teams', 12],
      ['WINWORD.EXE', 'Coding protocol rev 1-15-32.docx  -  Read-Only - Word', 7],
    ],
    narrative:
      'Review documents in Relativity; work on ARWD priv log 2nd supp; exchange messages with review team - Ardmore; review Coding protocol rev 1-15-32',
    grade: 'unedited',
  },
  {
    field: 'tax',
    matter: {
      number: '01433-Undset',
      client: 'Philippa Undset',
      description: 'Streamlined Foreign Offshore (FBAR / 8938)',
    },
    windows: [
      ['soffice.bin', 'Undset 14653 narrative v2.odt — LibreOffice Writer', 53],
      ['soffice.bin', 'Undset - max balances DNB+SpareBank 2024-2029.ods — LibreOffice Calc', 48],
      ['firefox', 'Streamlined filing compliance procedures | Internal Revenue Service — Mozilla Firefox', 11],
      ['thunderbird', 'Write: Re: Norwegian pension statements - Thunderbird', 13],
      ['okular', 'kontoutskrift 2029.pdf — Okular', 19],
    ],
    narrative:
      'Draft Undset 14653 narrative; work on Undset - max balances DNB+SpareBank 2024-2029; review kontoutskrift 2029; e-mail re Norwegian pension statements; review Streamlined filing compliance procedures',
    grade: 'small edit',
    fault: '"kontoutskrift" for account statement',
  },
  {
    field: 'employment',
    matter: {
      number: '00988-Fiore',
      client: 'Renata Fiore',
      description: 'Severance review – Aldergate Pharma',
    },
    windows: [
      ['Acrobat.exe', 'Fiore Separation Agmt and General Release.pdf - Adobe Acrobat Reader (64-bit)', 27],
      ['WINWORD.EXE', 'Fiore memo re severance - OWBPA 45 days.docx - Word', 34],
      ['Dialpad.exe', 'Dialpad', 31],
      ['olk.exe', 'Mail - Terence Applewhite - Outlook', 8],
    ],
    narrative: 'Draft Fiore memo re severance - OWBPA 45 days; review Fiore Separation Agmt and General Release',
    grade: 'small edit',
    fault: 'whether the telephone was a call',
  },
  {
    field: 'property',
    matter: {
      number: '2031-0140',
      client: 'Dunmore Street Cafe LLC',
      description: 'Dunmore Street Cafe – Retail Lease (218 Dunmore St)',
    },
    windows: [
      ['WINWORD.EXE', 'LL form lease - 218 Dunmore - TENANT COMMENTS v1.docx - Word', 87],
      ['OUTLOOK.EXE', 'RE: Dunmore - HVAC, CAM cap and personal guaranty - Message (HTML) ', 16],
      ['Acrobat.exe', 'LOI signed 4-30-31.pdf - Adobe Acrobat Reader (64-bit)', 5],
    ],
    narrative:
      'Work on LL form lease - 218 Dunmore (tenant comments); e-mail re Dunmore - HVAC, CAM cap and personal guaranty; review LOI',
    grade: 'unedited',
  },
  {
    field: 'patents',
    matter: {
      number: 'TAR-0007-PRV',
      client: 'Torsion Ag Robotics, Inc.',
      description: 'Vine-pruning end effector – provisional',
    },
    windows: [
      ['Microsoft Word', 'TAR-0007 spec v5 - DJO.docx', 154],
      ['Microsoft PowerPoint', 'Pruner invention disclosure (Hwa) Sept.pptx', 22],
      ['zoom.us', 'Zoom Meeting', 46],
      ['Preview', 'TAR-0007 FIGS 1-11 informal.pdf – 11 pages', 18],
    ],
    narrative:
      'Draft spec; video conference re Vine-pruning end effector; review Pruner invention disclosure (Hwa) Sept; review FIGS 1-11 informal',
    grade: 'unedited',
  },
  {
    field: 'bankruptcy',
    matter: {
      number: '20533-0001',
      client: 'Fenwick Lumber Supply Co.',
      description: 'In re Halstrom Homes (Ch. 11) – creditor rep / preference demand',
    },
    windows: [
      ['WINWORD.EXE', 'Ltr resp to trustee preference demand - Fenwick.docx - Word', 62],
      ['EXCEL.EXE', 'Fenwick inv & pmt history 90 days.xlsx - Excel', 51],
      [
        'msedge.exe',
        '31-10844-BLS Halstrom Homes, Inc. - Docket Report and 2 more pages - Work - Microsoft\u200b Edge',
        13,
      ],
      ['OUTLOOK.EXE', 'Activity in Case 31-10844-BLS Halstrom Homes, Inc. Notice of Hearing - Message (HTML) ', 3],
      [
        'msedge.exe',
        '11 USC 547(c)(2) "ordinary course" - Search Results - Bloomberg Law and 4 more pages - Work - Microsoft\u200b Edge',
        34,
      ],
    ],
    narrative:
      'Draft ltr resp to trustee preference demand - Fenwick; work on Fenwick inv & pmt history 90 days; research 11 USC 547(c)(2) "ordinary course"; review docket Halstrom Homes, Inc.; review court notice re Halstrom Homes, Inc. - notice of hearing',
    grade: 'unedited',
  },
  {
    field: 'family',
    matter: {
      number: '00951-Amundrud',
      client: 'Kelsey Amundrud',
      description: 'Stepparent Adoption',
    },
    windows: [
      ['WINWORD.EXE', 'Amundrud Pet for Adoption.docx - Word', 39],
      ['WINWORD.EXE', 'Consent & Waiver - bio father.docx  -  Compatibility Mode - Word', 14],
      ['chrome.exe', 'eFileMN - Filing Details - Google Chrome', 11],
      ['OUTLOOK.EXE', 'Order for hearing - A.R.A. - 5/6/32 9:30 - Message (HTML) ', 4],
    ],
    narrative:
      'Draft Amundrud Pet for adoption; draft consent & waiver - bio father; work on court filing re stepparent adoption; e-mail re order for hearing - A.R.A. - 5/6/32',
    grade: 'small edit',
    fault: 'a date in the e-mail',
  },
  {
    field: 'deals',
    matter: {
      number: '01289-Osterhaus',
      client: 'Osterhaus Veterinary Group, P.A.',
      description: 'Sale of practice assets to PawNorth Partners',
    },
    windows: [
      ['WINWORD.EXE', 'APA PawNorth-Osterhaus (Seller cmts 12-2-31).docx - Word', 92],
      ['WINWORD.EXE', 'Osterhaus closing checklist.docx - Word', 21],
      ['Acrobat.exe', 'UCC search results - OVG - MN SOS.pdf - Adobe Acrobat Pro (64-bit)', 10],
      ['OUTLOOK.EXE', 'RE: RE: Osterhaus/PawNorth - escrow holdback - Message (HTML) ', 15],
      ['EXCEL.EXE', '2032 dept budget - corp group.xlsx - Excel', 13],
    ],
    narrative:
      'Revise APA PawNorth-Osterhaus (seller comments); draft Osterhaus closing checklist; e-mail re Osterhaus/PawNorth - escrow holdback; review UCC search results - OVG - MN SOS',
    grade: 'unedited',
  },
  {
    field: 'litigation',
    matter: {
      number: '01322-Lindqvist',
      client: 'Hester Mae Lindqvist',
      description: 'Lindqvist v. Barrow (appeal) – 2d Dist.',
    },
    windows: [
      ['WINWORD.EXE', 'AOB Lindqvist 2-11-32 TOA updated.docx - Word', 168],
      ['Acrobat.exe', '2CT 301-588.pdf - Adobe Acrobat Pro (64-bit)', 39],
      ['Acrobat.exe', '3RT.pdf - Adobe Acrobat Pro (64-bit)', 31],
      ['msedge.exe', 'Appellate Courts Case Information and 1 more page - Work - Microsoft\u200b Edge', 5],
      [
        'msedge.exe',
        'KeyCite - Denham v. Superior Court, 2 Cal.3d 557 | Westlaw Precision and 7 more pages - Work - Microsoft\u200b Edge',
        29,
      ],
    ],
    narrative:
      "Draft appellant's opening brief Lindqvist; review clerk's transcript vol. 2 301-588; review reporter's transcript vol. 3; research Denham v. Superior Court, 2 Cal.3d 557",
    grade: 'unedited',
  },
];
