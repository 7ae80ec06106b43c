import type { GradedGroup } from './graded-groups.ts';

/** Fifty groups of a tenth set. */
export const GRADED_TENTH: readonly GradedGroup[] = [
  {
    field: 'family',
    windows: [
      ['WINWORD.EXE', 'RFO - move away - Halloran v. Pike.docx - Word', 33],
      ['Acrobat.exe', '730 Eval (Dr. Soto) pp 1-64.pdf - Adobe Acrobat Pro (64-bit)', 21],
      ['OUTLOOK.EXE', 'RE: Halloran - Xmas parenting time proposal - Message (HTML) ', 6],
    ],
    narrative:
      'Draft RFO - move away - Halloran v. Pike; review 730 eval (Dr. Soto) pp 1-64; e-mail re Halloran - Xmas parenting time proposal',
    grade: 'unedited',
  },
  {
    field: 'family',
    windows: [
      ['WINWORD.EXE', 'Prenup - Cho/Abrams - Sched B assets - rvsd 11.20.docx - Word', 26],
      ['OUTLOOK.EXE', 'RE: prenup - 7 day rule + indep counsel - Message (HTML) ', 5],
      ['Zoom', 'Cho Abrams prenup review - Zoom Meeting', 31],
    ],
    narrative:
      'Video conference re Cho Abrams prenup review; draft prenup - Cho/Abrams - Sched B assets; e-mail re prenup - 7 day rule + indep counsel',
    grade: 'unedited',
  },
  {
    field: 'family',
    windows: [
      ['chrome.exe', 'Child Support Calculator - Texas Attorney General - Google Chrome', 11],
      ['EXCEL.EXE', 'Inventory & Appraisement - Reyes marital.xlsx - Excel', 24],
      ['WINWORD.EXE', 'Agreed Temp Orders - Reyes.docx - Word', 17],
      ['Phone', 'Reyes, Carmen re temp orders hearing', 12],
    ],
    narrative:
      'Work on Inventory & Appraisement - Reyes marital; draft agreed temp orders - Reyes; telephone conference with Carmen Reyes re temp orders hearing; review child support calculator',
    grade: 'unedited',
  },
  {
    field: 'immigration',
    windows: [
      ['WINWORD.EXE', 'I-589 decl - client Z - v4 (translated).docx - Word', 42],
      ['Acrobat.exe', 'NTA - A 218 554 019.pdf - Adobe Acrobat Pro (64-bit)', 19],
      ['chrome.exe', 'EOIR Practice Manual - 3.1(b) Delivery and receipt - Google Chrome', 8],
      ['OUTLOOK.EXE', 'RE: biometrics resched + work permit clock - Message (HTML) ', 4],
    ],
    narrative:
      'Draft I-589 decl - client Z; review NTA; review EOIR Practice Manual - 3.1(b) delivery and receipt; e-mail re biometrics resched + work permit clock',
    grade: 'unedited',
  },
  {
    field: 'immigration',
    windows: [
      ['WINWORD.EXE', 'O-1B petition letter - Sakamoto (cellist).docx - Word', 38],
      ['OUTLOOK.EXE', 'FW: AFM consultation letter - Message (HTML) ', 5],
      ['chrome.exe', 'Fee Calculator | USCIS - Google Chrome', 7],
      ['OUTLOOK.EXE', 'We have received your Form I-129 (Receipt WAC2931400221) - Message (HTML) ', 2],
    ],
    narrative:
      'Draft O-1B petition letter - Sakamoto (cellist); review fee calculator; e-mail re AFM consultation letter',
    grade: 'unedited',
  },
  {
    field: 'tax',
    windows: [
      ['WINWORD.EXE', 'Opinion letter - Sec 355 spin - device test.docx - Word', 54],
      ['chrome.exe', 'Rev. Proc. 2017-52 - Bloomberg Tax - Google Chrome', 20],
      ['EXCEL.EXE', 'E&P study - SpinCo.xlsx - Excel', 16],
      ['OUTLOOK.EXE', 'RE: PLR user fee and Form 2848s - Message (HTML) ', 5],
    ],
    narrative:
      'Draft opinion letter - Sec 355 spin - device test; research Rev. Proc. 2017-52; work on E&P study - SpinCo; e-mail re PLR user fee and Form 2848s',
    grade: 'unedited',
  },
  {
    field: 'tax',
    windows: [
      ['WINWORD.EXE', 'IDR 7 response - transfer pricing (Vesta).docx - Word', 27],
      ['ms-teams.exe', 'Vesta IDR 7 walkthrough w/ KPMG | Microsoft Teams', 40],
      ['Acrobat.exe', 'TP study FY2029 - Vesta.pdf - Adobe Acrobat Pro (64-bit)', 23],
    ],
    narrative:
      'Confer re Vesta IDR 7 walkthrough w/ KPMG; draft IDR 7 response - transfer pricing (Vesta); review TP study FY2029 - Vesta',
    grade: 'unedited',
  },
  {
    field: 'real estate',
    windows: [
      ['WINWORD.EXE', 'DOT & Fixture Filing - 77 Kearny - lender cmts.docx - Word', 36],
      ['Acrobat.exe', 'Zoning Report - 77 Kearny (PZR).pdf - Adobe Acrobat Pro (64-bit)', 18],
      ['OUTLOOK.EXE', 'RE: 77 Kearny: SNDA holdouts + estoppel exceptions - Message (HTML) ', 8],
    ],
    narrative:
      'Work on DOT & Fixture Filing - 77 Kearny (lender comments); review zoning report - 77 Kearny (PZR); e-mail re 77 Kearny: SNDA holdouts + estoppel exceptions',
    grade: 'unedited',
  },
  {
    field: 'real estate',
    windows: [
      ['WINWORD.EXE', 'Access Agmt - Phase II ESA - Lot 9.docx - Word', 29],
      ['OUTLOOK.EXE', 'Re: boring locations / COI - Message (HTML) ', 4],
      ['chrome.exe', 'GeoTracker - State Water Resources Control Board - Google Chrome', 7],
    ],
    narrative: 'Draft access agmt - Phase II ESA - Lot 9; e-mail re boring locations / COI',
    grade: 'unedited',
  },
  {
    field: 'real estate fr',
    windows: [
      ['WINWORD.EXE', 'Promesse synallagmatique - SCI Bel Air - projet notaire v2.docx - Word', 34],
      ['OUTLOOK.EXE', 'RE: purge DIA et condition suspensive prêt - Message (HTML) ', 5],
      ['Telefon', 'Me Garnier (notaire)', 9],
    ],
    narrative:
      'Review Promesse synallagmatique - SCI Bel Air (projet notaire); telephone conference with Me Garnier; e-mail re purge DIA et condition suspensive prêt',
    grade: 'unedited',
  },
  {
    field: 'employment',
    windows: [
      ['WINWORD.EXE', 'Mediation stmt - Tran v. Bluewater - CONFIDENTIAL.docx - Word', 37],
      ['EXCEL.EXE', 'Tran damages model (FEHA).xlsx - Excel', 21],
      ['OUTLOOK.EXE', 'Re: Tran: demand at $425k?? - Message (HTML) ', 6],
    ],
    narrative:
      'Draft mediation stmt - Tran v. Bluewater; work on Tran damages model (FEHA); e-mail re Tran: demand at $425k',
    grade: 'unedited',
  },
  {
    field: 'employment',
    windows: [
      ['WINWORD.EXE', 'PIP memo + talking points - analyst (KD).docx - Word', 24],
      ['OUTLOOK.EXE', 'RE: ADA accommodation - standing desk/WFH - Message (HTML) ', 5],
      ['ms-teams.exe', 'Call with Kerry Dolan | Microsoft Teams', 28],
    ],
    narrative:
      'Telephone conference with Kerry Dolan; draft PIP memo + talking points - analyst; e-mail re ADA accommodation - standing desk/WFH',
    grade: 'unedited',
  },
  {
    field: 'employment de',
    windows: [
      ['WINWORD.EXE', 'Aufhebungsvertrag Frau Selle - Entwurf AG-Seite.docx - Word', 30],
      ['OUTLOOK.EXE', 'AW: Betriebsratsanhörung Selle - Nachricht (HTML) ', 4],
      ['chrome.exe', 'BAG, Urteil vom 27.11.2003 - 2 AZR 135/03 - beck-online - Google Chrome', 9],
    ],
    narrative:
      'Draft Aufhebungsvertrag Frau Selle; research BAG, Urteil vom 27.11.2003 - 2 AZR 135/03; e-mail re Betriebsratsanhörung Selle',
    grade: 'unedited',
  },
  {
    field: 'bankruptcy',
    windows: [
      ['WINWORD.EXE', 'First Day Decl - Orin Textiles (CRO).docx - Word', 40],
      ['EXCEL.EXE', '13 wk cash flow - Orin - 11-23 draft.xlsx - Excel', 33],
      ['chrome.exe', 'LIVE ECF - U.S. Bankruptcy Court: nysb - File an Application - Google Chrome', 6],
      ['OUTLOOK.EXE', 'RE: Orin - DIP sizing and carve-out - Message (HTML) ', 6],
    ],
    narrative:
      'Draft First Day Decl - Orin Textiles (CRO); work on 13 wk cash flow - Orin; review docket; e-mail re Orin - DIP sizing and carve-out',
    grade: 'unedited',
  },
  {
    field: 'bankruptcy',
    windows: [
      ['WINWORD.EXE', 'MFRS opp - Castellon - arrears cured.docx - Word', 22],
      ['Acrobat.exe', 'POC 4-1 Wells.pdf - Adobe Acrobat Pro (64-bit)', 14],
      ['Phone', "Ch. 13 Trustee's office", 8],
    ],
    narrative:
      "Draft MFRS opp - Castellon - arrears cured; review proof of claim 4-1 Wells; telephone conference with Ch. 13 Trustee's office",
    grade: 'unedited',
  },
  {
    field: 'criminal defence',
    windows: [
      ['WINWORD.EXE', 'Suppression brief - geofence - US v. Ambrose.docx - Word', 35],
      [
        'chrome.exe',
        'Carpenter v. United States, 585 U.S. 296 (2018) - Justia US Supreme Court Center - Google Chrome',
        16,
      ],
      ['OUTLOOK.EXE', 'Re: Ambrose - Rule 16 letter / Jencks - Message (HTML) ', 4],
    ],
    narrative:
      'Draft suppression brief - geofence - US v. Ambrose; research Carpenter v. United States, 585 U.S. 296 (2018); e-mail re Ambrose - Rule 16 letter / Jencks',
    grade: 'unedited',
  },
  {
    field: 'criminal defence',
    windows: [
      ['vlc', 'Dashcam_Unit214_092231.mp4 - VLC media player', 38],
      ['WINWORD.EXE', 'DUI - Ortega - timeline & SFST notes.docx - Word', 25],
      ['chrome.exe', 'CA DMV - DS Hearing request - Google Chrome', 5],
      ['Phone', 'DMV Driver Safety', 7],
    ],
    narrative:
      'Review recording Dashcam Unit214; draft DUI - Ortega - timeline & SFST notes; telephone conference with DMV Driver Safety; review DS Hearing request',
    grade: 'unedited',
  },
  {
    field: 'patents',
    windows: [
      ['WINWORD.EXE', '24-0117-US1 - prov app - spec draft 2 (RL).docx - Word', 62],
      ['ms-teams.exe', '24-0117 inventor disclosure mtg | Microsoft Teams', 44],
      ['chrome.exe', 'US9884211B2 - Drone landing gear - Google Patents - Google Chrome', 15],
      ['OUTLOOK.EXE', 'RE: 24-0117 drawings - shading issue - Message (HTML) ', 5],
    ],
    narrative:
      'Draft 24-0117-US1 - prov app - spec; participate in 24-0117 inventor disclosure mtg; research US9884211B2 - Drone landing gear; e-mail re 24-0117 drawings - shading issue',
    grade: 'unedited',
  },
  {
    field: 'patents',
    windows: [
      ['WINWORD.EXE', 'Invalidity contentions - Chart A-3 (Kimura).docx - Word', 51],
      ['Acrobat.exe', 'Claim Construction Order (Dkt. 88).pdf - Adobe Acrobat Pro (64-bit)', 27],
      ['OUTLOOK.EXE', 'RE: Helix v. Norda - source code review Thurs - Message (HTML) ', 6],
    ],
    narrative:
      'Draft invalidity contentions - Chart A-3 (Kimura); review claim construction order (Dkt. 88); e-mail re Helix v. Norda - source code review Thurs',
    grade: 'unedited',
  },
  {
    field: 'trademarks',
    windows: [
      ['WINWORD.EXE', 'TM coexistence agmt - Juniper & Rye.docx - Word', 18],
      ['chrome.exe', 'TSDR - 97551208 - Google Chrome', 7],
      ['OUTLOOK.EXE', 'RE: Juniper & Rye - specimen rejected - Message (HTML) ', 4],
    ],
    narrative: 'Draft TM coexistence agmt - Juniper & Rye; e-mail re Juniper & Rye - specimen rejected',
    grade: 'unedited',
  },
  {
    field: 'trusts',
    windows: [
      ['WINWORD.EXE', 'SLAT - Ashworth (non-reciprocal) v3.docx - Word', 46],
      ['EXCEL.EXE', 'Gift tax exemption tracker - Ashworth.xlsx - Excel', 14],
      ['Zoom', 'Ashworth family mtg - Zoom Meeting', 38],
      ['OUTLOOK.EXE', 'RE: trust protector language - Message (HTML) ', 4],
    ],
    narrative:
      'Draft SLAT - Ashworth (non-reciprocal); video conference re Ashworth family mtg; work on gift tax exemption tracker - Ashworth; e-mail re trust protector language',
    grade: 'unedited',
  },
  {
    field: 'trusts',
    windows: [
      ['WINWORD.EXE', 'Acctg - Trust FBO Lily Renn (3d).docx - Word', 31],
      ['OUTLOOK.EXE', 'Renn - bene objects to trustee fees - Message (HTML) ', 5],
      ['chrome.exe', 'Probate Code § 16061.7 | FindLaw - Google Chrome', 6],
    ],
    narrative:
      'Draft acctg - Trust FBO Lily Renn (3d); research Probate Code § 16061.7; e-mail re Renn - bene objects to trustee fees',
    grade: 'unedited',
  },
  {
    field: 'trusts es',
    windows: [
      ['WINWORD.EXE', 'Cuaderno particional - herencia Soler (borrador).docx - Word', 28],
      ['OUTLOOK.EXE', 'RE: Soler - tasación finca y legítimas - Mensaje (HTML) ', 5],
    ],
    narrative: 'Draft Cuaderno particional - herencia Soler; e-mail re Soler - tasación finca y legítimas',
    grade: 'unedited',
  },
  {
    field: 'insurance defence',
    windows: [
      ['WINWORD.EXE', 'Lit plan & budget - Ruiz v. Metro Transit.docx - Word', 32],
      ['Acrobat.exe', 'Ruiz - Kaiser recs 2026-31 (1244 pgs).pdf - Adobe Acrobat Pro (64-bit)', 46],
      ['OUTLOOK.EXE', 'RE: Ruiz | CLM-55819 | reserve change request - Message (HTML) ', 5],
    ],
    narrative:
      'Review Ruiz - Kaiser recs 2026-31 (1244 pgs); draft Lit plan & budget - Ruiz v. Metro Transit; e-mail re Ruiz - CLM-55819 - reserve change request',
    grade: 'unedited',
  },
  {
    field: 'insurance defence',
    windows: [
      ['WINWORD.EXE', '998 offer + cover ltr - Ruiz.docx - Word', 27],
      ['Phone', 'adjuster Pam Keough re authority', 10],
      ['OUTLOOK.EXE', 'RE: Ruiz depo dates (plf, wife, PMQ) - Message (HTML) ', 3],
    ],
    narrative:
      'Draft 998 offer + cover ltr - Ruiz; telephone conference with adjuster Pam Keough re authority; e-mail re Ruiz depo dates (plf, wife, PMQ)',
    grade: 'unedited',
  },
  {
    field: 'insurance defence',
    windows: [
      ['WINWORD.EXE', 'X-Compl v. subcontractors - Vista Townhomes.docx - Word', 34],
      ['EXCEL.EXE', 'sub matrix - AI endorsements.xlsx - Excel', 20],
      ['Bluebeam', 'Bluebeam Revu x64 - [A-301 Wall Sections.pdf]', 18],
      ['OUTLOOK.EXE', 'RE: Vista - CMO / special master site insp. - Message (HTML) ', 4],
    ],
    narrative:
      'Draft X-Compl v. subcontractors - Vista Townhomes; work on sub matrix - AI endorsements; review A-301 Wall Sections; e-mail re Vista - CMO / special master site insp',
    grade: 'unedited',
  },
  {
    field: 'litigation',
    windows: [
      ['WINWORD.EXE', 'MPA ISO MTN TO QUASH - SUBP TO ALDER BANK.docx - Word', 44],
      ['OUTLOOK.EXE', 'RE: ALDER BANK SUBPOENA - MEET AND CONFER - Message (HTML) ', 6],
      [
        'chrome.exe',
        'Valley Bank of Nevada v. Superior Court - 15 Cal.3d 652 - Thu, 05/01/1975 | California Supreme Court Resources - Google Chrome',
        12,
      ],
    ],
    narrative:
      'Draft MPA ISO Mtn to quash - Subp to Alder Bank; research Valley Bank of Nevada v. Superior Court - 15 Cal.3d 652 - Thu, 05/01/1975; e-mail re Alder Bank Subpoena - meet and confer',
    grade: 'small edit',
    fault: 'a day behind a reported case',
  },
  {
    field: 'litigation',
    windows: [
      ['WINWORD.EXE', 'Jt Stmt re Disc Dispute - Okafor - 2031-00417 v2.docx - Word', 39],
      ['OUTLOOK.EXE', 'RE: Okafor - RFP 31 & privilege log defects - Message (HTML) ', 9],
      ['chrome.exe', 'CAND-ECF: Civil Events - Google Chrome', 6],
    ],
    narrative:
      'Draft Jt Stmt re disc dispute - Okafor; e-mail re Okafor - RFP 31 & privilege log defects; review docket',
    grade: 'unedited',
  },
  {
    field: 'litigation',
    windows: [
      ['chrome.exe', 'DISCO | Barrow v. Tensas | TENS-00041822 - Google Chrome', 66],
      ['WINWORD.EXE', 'Key docs memo - Tensas board.docx - Word', 19],
      ['Slack', 'barrow-trial (Channel) - Holt & Ames - Slack', 5],
    ],
    narrative:
      'Review documents in DISCO - Barrow v. Tensas; draft Key docs memo - Tensas board; exchange messages re barrow trial',
    grade: 'unedited',
  },
  {
    field: 'litigation',
    windows: [
      ['WINWORD.EXE', 'Voir dire Qs - Barrow.docx - Word', 24],
      ['POWERPNT.EXE', 'Barrow closing deck v12 FINAL.pptx - PowerPoint', 36],
      ['Zoom', 'mock jury debrief - Zoom Meeting', 52],
      ['OUTLOOK.EXE', "RE: trial subpoenas - who's serving Lund? - Message (HTML) ", 4],
    ],
    narrative:
      'Video conference re mock jury debrief; work on Barrow closing deck; draft voir dire Qs - Barrow; e-mail re trial subpoenas',
    grade: 'unedited',
  },
  {
    field: 'litigation',
    windows: [
      ['Acrobat.exe', 'Lund, Gregory - Vol. 1 - 09-30-31 - Full.pdf - Adobe Acrobat Pro (64-bit)', 37],
      ['WINWORD.EXE', 'Lund impeachment outline.docx - Word', 30],
      ['OUTLOOK.EXE', 'Esquire: Your transcript is ready - Message (HTML) ', 2],
    ],
    narrative: 'Review Gregory Lund - Vol. 1 - 09-30-31; draft Lund impeachment outline',
    grade: 'unedited',
  },
  {
    field: 'litigation',
    windows: [
      ['WINWORD.EXE', 'Notice of Removal - diversity - Pell v. Harrow Ins.docx - Word', 26],
      [
        'chrome.exe',
        '28 U.S. Code § 1446 - Procedure for removal of civil actions | U.S. Code | US Law | LII / Legal Information Institute - Google Chrome',
        9,
      ],
      ['OUTLOOK.EXE', "RE: Pell - LLC members' citizenship - Message (HTML) ", 5],
    ],
    narrative:
      "Draft notice of removal - diversity - Pell v. Harrow Ins; research 28 U.S. Code § 1446 - Procedure for removal of civil actions; e-mail re Pell - LLC members' citizenship",
    grade: 'unedited',
  },
  {
    field: 'litigation',
    windows: [
      ['WINWORD.EXE', 'Settlement Agmt & Mut Release - Pell (JS cmts) clean.docx - Word', 33],
      ['OUTLOOK.EXE', 'RE: Pell settlement - 1542 waiver, wire by 12/15 - Message (HTML) ', 7],
      ['chrome.exe', 'DocuSign - Sign - Settlement Agmt Pell.pdf - Google Chrome', 4],
    ],
    narrative:
      'Draft Settlement Agmt & Mut Release - Pell; e-mail re Pell settlement - 1542 waiver, wire by 12/15; work on Settlement Agmt Pell',
    grade: 'small edit',
    fault: 'one paper in two programs',
  },
  {
    field: 'litigation de',
    windows: [
      ['WINWORD.EXE', 'Berufungsbegründung OLG Celle - Rehse ./. Nordbau (2. Entwurf).docx - Word', 42],
      ['chrome.exe', '§ 520 ZPO - Berufungsbegründung - Gesetze im Internet - Google Chrome', 11],
      ['beA', 'beA - Postausgang', 5],
    ],
    narrative:
      'Draft Berufungsbegründung OLG Celle - Rehse ./. Nordbau; research § 520 ZPO - Berufungsbegründung; review beA messages',
    grade: 'unedited',
  },
  {
    field: 'litigation es',
    windows: [
      ['WINWORD.EXE', 'Recurso de apelación - Transportes Gil - v3 limpia.docx - Word', 36],
      ['OUTLOOK.EXE', 'RE: Gil - plazo 20 días y depósito - Mensaje (HTML) ', 4],
      ['chrome.exe', 'STS 1043/2023, de 27 de junio - CENDOJ - Google Chrome', 10],
    ],
    narrative:
      'Draft Recurso de apelación - Transportes Gil; research STS 1043/2023, de 27 de junio; e-mail re Gil - plazo 20 días y depósito',
    grade: 'unedited',
  },
  {
    field: 'corporate',
    windows: [
      ['WINWORD.EXE', 'Merger Agmt - Fenwick Labs - KD draft 3 (buyer counsel).docx - Word', 41],
      ['ms-teams.exe', 'Fenwick: HSR + timing | Microsoft Teams', 35],
      ['OUTLOOK.EXE', 'RE: Fenwick - MAE carveouts / RTF - Message (HTML) ', 6],
    ],
    narrative:
      'Draft merger agmt - Fenwick Labs - KD (buyer counsel); confer re Fenwick: HSR + timing; e-mail re Fenwick - MAE carveouts / RTF',
    grade: 'small edit',
    fault: 'whose draft it is',
  },
  {
    field: 'corporate',
    windows: [
      ['chrome.exe', 'Fenwick Labs VDR - Firmex - 3.4 Litigation - Google Chrome', 29],
      ['EXCEL.EXE', 'Diligence issues list - Fenwick (rolling).xlsx - Excel', 25],
      ['OUTLOOK.EXE', 'Firmex: Daily activity summary - Message (HTML) ', 2],
    ],
    narrative: 'Review Fenwick Labs VDR - 3.4 litigation; work on diligence issues list - Fenwick (rolling)',
    grade: 'unedited',
  },
  {
    field: 'corporate',
    windows: [
      ['WINWORD.EXE', 'Sub agmt & PPM supp no. 2 - Cedar Fund.docx - Word', 22],
      ['chrome.exe', 'Form D filing - EDGAR - Google Chrome', 6],
      ['OUTLOOK.EXE', 'RE: Reg D 506(c) verification - Message (HTML) ', 5],
    ],
    narrative:
      'Draft Sub agmt & PPM supp no. 2 - Cedar Fund; research Form D filing; e-mail re Reg D 506(c) verification',
    grade: 'unedited',
  },
  {
    field: 'corporate',
    windows: [
      ['Pages', 'Founder vesting memo – Loop Bikes', 19],
      ['Mail', 'Re: 83(b) deadline — Loop Bikes', 6],
      ['Numbers', 'Loop Bikes cap table', 12],
    ],
    narrative:
      'Draft founder vesting memo - Loop Bikes; work on Loop Bikes cap table; e-mail re 83(b) deadline - Loop Bikes',
    grade: 'unedited',
  },
  {
    field: 'corporate',
    windows: [
      ['WINWORD.EXE', 'License Agmt - field of use - Orchid Bio - our turn 11-21.docx - Word', 31],
      ['olk.exe', 'RE: Orchid - sublicense income split - Hal Brandt - Outlook', 7],
      ['Webex', 'Orchid term negotiation - Webex', 36],
    ],
    narrative:
      'Video conference re Orchid term negotiation; draft license agmt - field of use - Orchid Bio; e-mail re Orchid - sublicense income split',
    grade: 'unedited',
  },
  {
    field: 'health',
    windows: [
      ['WINWORD.EXE', 'MSO-PC mgmt svcs agmt - Derma Group.docx - Word', 28],
      ['chrome.exe', '42 CFR § 411.357 - Exceptions to the referral prohibition - eCFR - Google Chrome', 10],
      ['OUTLOOK.EXE', 'RE: Stark/AKS - FMV comp opinion - Message (HTML) ', 4],
    ],
    narrative:
      'Draft MSO-PC mgmt svcs agmt - Derma Group; research 42 CFR § 411.357 - Exceptions to the referral prohibition; e-mail re Stark/AKS - FMV comp opinion',
    grade: 'unedited',
  },
  {
    field: 'construction',
    windows: [
      ['WINWORD.EXE', 'Delay claim ltr - Pier 9 - 62 days.docx - Word', 33],
      ['EXCEL.EXE', 'COR log & T&M tickets.xlsx - Excel', 26],
      ['OUTLOOK.EXE', 'RE: Pier 9 - RFI 118 / stop notice release bond - Message (HTML) ', 5],
    ],
    narrative: 'Draft delay claim ltr - Pier 9 - 62 days; work on COR log & T&M tickets; e-mail re Pier 9 - RFI 118',
    grade: 'unedited',
  },
  {
    field: 'appeals',
    windows: [
      ['WINWORD.EXE', 'AOB arg II - instructional error - Dunn.docx - Word', 58],
      ['Acrobat.exe', 'CT vol 3 (600-899).pdf - Adobe Acrobat Pro (64-bit)', 31],
      ['chrome.exe', 'TrueFiling - My Cases - Google Chrome', 5],
    ],
    narrative:
      "Draft appellant's opening brief arg II - instructional error - Dunn; review CT vol 3 (600-899); work on court filing",
    grade: 'unedited',
  },
  {
    field: 'municipal',
    windows: [
      ['WINWORD.EXE', 'Staff rpt redline - STR ordinance.docx - Word', 25],
      ['Zoom', 'City Council Regular Meeting - Zoom Webinar', 120],
      ['OUTLOOK.EXE', 'RE: Brown Act Q - serial emails - Message (HTML) ', 4],
    ],
    narrative:
      'Attend City Council Regular Meeting by video; draft staff rpt - STR ordinance; e-mail re Brown Act Q - serial emails',
    grade: 'unedited',
  },
  {
    field: 'collections',
    windows: [
      ['WINWORD.EXE', 'Abstract of jdgmt - Kern County.docx - Word', 14],
      ['chrome.exe', 'Grantor/Grantee Index - Kern County Recorder - Google Chrome', 6],
      ['OUTLOOK.EXE', "debtor's exam 1/6 - personal service - Message (HTML) ", 3],
    ],
    narrative:
      "Draft abstract of jdgmt - Kern County; review Grantor/Grantee Index; e-mail re debtor's exam 1/6 - personal service",
    grade: 'unedited',
  },
  {
    field: 'personal injury',
    windows: [
      ['WINWORD.EXE', 'Demand - Okoye - UIM policy limits - Geico.docx - Word', 36],
      ['Acrobat.exe', 'Okoye meds - ortho + PT + MRI.pdf - Adobe Acrobat Pro (64-bit)', 40],
      ['Phone', 'lienholder - Rawlings Co', 9],
      ['OUTLOOK.EXE', 'RE: Okoye - loss of earnings docs from employer - Message (HTML) ', 4],
    ],
    narrative:
      'Review Okoye meds - ortho + PT + MRI; draft demand - Okoye - UIM policy limits - Geico; telephone conference with Rawlings Co; e-mail re Okoye - loss of earnings docs from employer',
    grade: 'unedited',
  },
  {
    field: 'ip litigation',
    windows: [
      ['OUTLOOK.EXE', 'Norda - happy hour Thursday! - Message (HTML) ', 5],
      ['WINWORD.EXE', 'Daubert opp - Dr. Lien (damages).docx - Word', 29],
      ['ms-teams.exe', 'Chat | Helix trial team | Microsoft Teams', 30],
    ],
    narrative: 'Exchange messages with Helix trial team; draft Daubert opp - Dr. Lien (damages)',
    grade: 'unedited',
  },
  {
    field: 'privacy',
    windows: [
      ['WINWORD.EXE', 'CCPA privacy policy - Loop Bikes - redline vs current.docx - Word', 27],
      ['chrome.exe', 'Cal. Code Regs. tit. 11, § 7012 - Notice at Collection - Westlaw Precision - Google Chrome', 8],
      ['OUTLOOK.EXE', 'cookie banner Qs - Message (HTML) ', 4],
    ],
    narrative:
      'Draft CCPA privacy policy - Loop Bikes; research Cal. Code Regs. tit. 11, § 7012 - Notice at Collection; e-mail re cookie banner Qs',
    grade: 'unedited',
  },
  {
    field: 'estates',
    windows: [
      ['WINWORD.EXE', 'Spousal Property Pet (DE-221) - Munro.docx - Word', 22],
      ['soffice.bin', 'Munro heirs list.ods — LibreOffice Calc', 13],
      ['OUTLOOK.EXE', 'Munro - safe deposit box inventory appt - Message (HTML) ', 4],
    ],
    narrative:
      'Draft spousal property pet (DE-221) - Munro; work on Munro heirs list; e-mail re Munro - safe deposit box inventory appt',
    grade: 'unedited',
  },
  {
    field: 'energy',
    windows: [
      ['WINWORD.EXE', 'PPA - Sec 7.4 curtailment - offtaker mark 11.19.docx - Word', 31],
      ['EXCEL.EXE', 'LDs calc COD delay.xlsx - Excel', 17],
      ['OUTLOOK.EXE', 'RE: PPA / CPUC advice letter timing - Message (HTML) ', 5],
    ],
    narrative:
      'Draft PPA - Sec 7.4 curtailment - offtaker mark; work on LDs calc COD delay; e-mail re PPA / CPUC advice letter timing',
    grade: 'small edit',
    fault: 'whose mark-up it is',
  },
];
