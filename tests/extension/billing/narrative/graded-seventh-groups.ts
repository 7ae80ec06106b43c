import type { GradedGroup } from './graded-groups.ts';

/** Sixty groups of a seventh set, of fields that the others hardly have. */
export const GRADED_SEVENTH: readonly GradedGroup[] = [
  {
    field: 'family',
    windows: [
      ['WINWORD.EXE', 'Petrakis - Decl of Nadia ISO RFO re temp spousal support (rev 11.20).docx - Word', 48],
      ['chrome.exe', 'In re Marriage of Ostler & Smith (1990) 223 Cal.App.3d 33 | Lexis+ - Google Chrome', 14],
      ['OUTLOOK.EXE', 'RE: Petrakis - bonus income / Ostler Smith % - Message (HTML) ', 7],
    ],
    narrative:
      'Draft Petrakis - decl of Nadia ISO RFO re temp spousal support; research In re Marriage of Ostler & Smith (1990) 223 Cal.App.3d 33; e-mail re Petrakis - bonus income / Ostler Smith %',
    grade: 'unedited',
  },
  {
    field: 'family',
    windows: [
      [
        'Acrobat.exe',
        'FL-150 Income & Expense Declaration - N Petrakis SIGNED 2031-11-18.pdf - Adobe Acrobat Pro (64-bit)',
        22,
      ],
      ['EXCEL.EXE', 'DissoMaster inputs v3.xlsx - Excel', 35],
      ['chrome.exe', 'OurFamilyWizard - Messages - Google Chrome', 12],
    ],
    narrative:
      'Work on DissoMaster inputs; review FL-150 income & expense declaration - N Petrakis; review OurFamilyWizard messages',
    grade: 'unedited',
  },
  {
    field: 'family',
    windows: [
      ['ms-teams.exe', 'Meeting compact view | Petrakis: 4-way settlement conf | Microsoft Teams', 31],
      ['WINWORD.EXE', 'MSA - Petrakis - redline to OC 11-21.docx  -  Read-Only - Word', 26],
      ['OUTLOOK.EXE', 'Accepted: Petrakis 4-way settlement conf - Meeting', 4],
    ],
    narrative: 'Video conference re Petrakis: 4-way settlement conf; review MSA - Petrakis - redline to OC 11-21',
    grade: 'unedited',
  },
  {
    field: 'family de',
    windows: [
      ['WINWORD.EXE', 'Scheidungsfolgenvereinbarung Entwurf 3 (Anm. RA Köhler).docx - Word', 55],
      ['OUTLOOK.EXE', 'AW: Zugewinnausgleich Lindner - Bewertung Praxis - Nachricht (HTML) ', 6],
      ['chrome.exe', 'BGH, Beschluss vom 09.02.2011 - XII ZB 40/09 - dejure.org - Google Chrome', 18],
    ],
    narrative:
      'Draft Scheidungsfolgenvereinbarung; research BGH, Beschluss vom 09.02.2011 - XII ZB 40/09; e-mail re Zugewinnausgleich Lindner - Bewertung Praxis',
    grade: 'unedited',
  },
  {
    field: 'immigration',
    windows: [
      ['chrome.exe', 'Case Status Online - Case Status Search - Google Chrome', 9],
      ['WINWORD.EXE', 'I-140 EB-1A Support Ltr - Dr. Haruki Imai - DRAFT 4.docx - Word', 62],
      ['Acrobat.exe', 'Ex. 12 - Letter from Prof. Bergstrom (expert op).pdf - Adobe Acrobat Reader (64-bit)', 17],
      ['OUTLOOK.EXE', 'FW: Imai - updated CV + citations - Message (HTML) ', 5],
    ],
    narrative:
      'Draft I-140 EB-1A Support Ltr - Dr. Haruki Imai; review Ex. 12 - letter from Prof. Bergstrom (expert op); e-mail re Imai - updated CV + citations',
    grade: 'unedited',
  },
  {
    field: 'immigration',
    windows: [
      ['chrome.exe', 'FLAG - Foreign Labor Application Gateway - Google Chrome', 21],
      ['Acrobat.exe', 'ETA-9089 Appx A - Kowalczyk.pdf - Adobe Acrobat Pro (64-bit)', 13],
      ['OUTLOOK.EXE', 'Your LCA I-200-31324-118822 has been certified - Message (Plain Text) ', 3],
      ['Slack', 'Priya N (DM) - Larkfield Immigration - 2 new items - Slack', 4],
    ],
    narrative: 'Work on DOL FLAG application; review ETA-9089 Appx A - Kowalczyk; exchange messages with Priya N',
    grade: 'unedited',
  },
  {
    field: 'immigration',
    windows: [
      ['msedge.exe', 'ECAS Case Portal - Work - Microsoft​ Edge', 8],
      ['WINWORD.EXE', 'Mtn to Reopen - In absentia - A216-554-901.docx - Word', 71],
      ['msedge.exe', 'Matter of Lozada, 19 I&N Dec. 637 (BIA 1988) and 3 more pages - Work - Microsoft​ Edge', 24],
      ['OUTLOOK.EXE', 'Re: transl. of police report (Tegucigalpa) - Message (HTML) ', 6],
    ],
    narrative:
      'Draft mtn to reopen - in absentia; research Matter of Lozada, 19 I&N Dec. 637 (BIA 1988); review ECAS; e-mail re transl. of police report (Tegucigalpa)',
    grade: 'unedited',
  },
  {
    field: 'immigration es',
    windows: [
      ['WINWORD.EXE', 'Declaración jurada - Marisol (borrador 2).docx - Word', 38],
      ['WhatsApp', 'WhatsApp', 6],
      ['OUTLOOK.EXE', 'RV: acta de nacimiento apostillada - Mensaje (HTML) ', 4],
    ],
    narrative: 'Draft Declaración jurada - Marisol; e-mail re acta de nacimiento apostillada',
    grade: 'unedited',
  },
  {
    field: 'tax',
    windows: [
      ['EXCEL.EXE', 'Sec 382 limitation model v5 - NOL rollforward.xlsx - Excel', 66],
      [
        'chrome.exe',
        '26 U.S. Code § 382 - Limitation on net operating loss carryforwards | U.S. Code | US Law | LII / Legal Information Institute - Google Chrome',
        19,
      ],
      ['chrome.exe', 'Checkpoint Edge | Notice 2003-65 - Google Chrome', 16],
      ['WINWORD.EXE', 'memo 2 file - 382(l)(6) elecion.docx - Word', 33],
    ],
    narrative:
      'Work on Sec 382 limitation model - NOL rollforward; draft memo 2 file - 382(l)(6) election; research 26 U.S. Code § 382 - Limitation on net operating loss carryforwards; research Notice 2003-65',
    grade: 'small edit',
    fault: '"memo 2 file"',
  },
  {
    field: 'tax',
    windows: [
      ['chrome.exe', 'Rev. Rul. 99-6 | Internal Revenue Service - Google Chrome', 12],
      ['OUTLOOK.EXE', 'RE: Halvorsen 2029 exam - IDR #4 response - Message (HTML) ', 8],
      ['Acrobat.exe', 'IRS Ltr 525 & Form 886-A (30-day letter).pdf - Adobe Acrobat Pro (64-bit)', 25],
      ['Cisco Webex Meetings', 'Halvorsen - call w/ Rev Agent Dubois - Webex', 28],
    ],
    narrative:
      'Video conference with Rev Agent Dubois re Halvorsen; review IRS Ltr 525 & Form 886-A (30-day letter); review Rev. Rul. 99-6; e-mail re Halvorsen 2029 exam - IDR #4 response',
    grade: 'unedited',
  },
  {
    field: 'tax',
    windows: [
      ['LCTW.EXE', 'Lacerte Tax - 2030 Partnership', 30],
      ['Acrobat.exe', 'K-1s (all ptrs).pdf - Adobe Acrobat Pro (64-bit)', 15],
      ['OUTLOOK.EXE', 'Automatic reply: Form 8832 late election relief - Message (HTML) ', 3],
    ],
    narrative: 'Work on 2030 partnership; review K-1s (all ptrs)',
    grade: 'small edit',
    fault: 'which paper of 2030 it is',
  },
  {
    field: 'real estate',
    windows: [
      ['WINWORD.EXE', 'PSA - 1440 Wharf St - v6 (Seller cmts 11.19) - CLEAN.docx - Word', 57],
      ['Acrobat.exe', 'Title Commitment GF 31-20877 - Sched B-II exceptions.pdf - Adobe Acrobat Pro (64-bit)', 28],
      ['OUTLOOK.EXE', 'RE: 1440 Wharf - ALTA survey / encroachment - Message (HTML) ', 9],
      ['FoxitPDFEditor.exe', '* Survey 1440 Wharf rev2.pdf - Foxit PDF Editor', 12],
    ],
    narrative:
      'Work on PSA - 1440 Wharf St (seller comments); review title commitment GF 31-20877 - Sched B-II exceptions; review survey 1440 Wharf; e-mail re 1440 Wharf - ALTA survey / encroachment',
    grade: 'unedited',
  },
  {
    field: 'real estate',
    windows: [
      ['chrome.exe', 'ACRIS - Detailed Document Information - Google Chrome', 11],
      ['WINWORD.EXE', 'SNDA (lender form) - comments.docx - Word', 42],
      [
        'chrome.exe',
        'Re: Estoppel certs - Suite 400 & 610 - mwells@larkfieldlaw.com - Larkfield Law Mail - Google Chrome',
        5,
      ],
    ],
    narrative: 'Draft SNDA (lender form); e-mail re estoppel certs - Suite 400 & 610',
    grade: 'unedited',
  },
  {
    field: 'real estate',
    windows: [
      ['WINWORD.EXE', 'Lease Amendment No. 3 - Bluebird Bakery - LL rev..docx - Word', 64],
      ['EXCEL.EXE', 'CAM recon 2030 - Bluebird.xlsx  -  Protected View - Excel', 19],
      ['Zoom', 'Zoom Meeting', 26],
      ['OUTLOOK.EXE', 'Bluebird - TI allowance? - Message (HTML) ', 5],
    ],
    narrative:
      'Draft lease amendment No. 3 - Bluebird Bakery; video conference; review CAM recon 2030 - Bluebird; e-mail re Bluebird - TI allowance',
    grade: 'unedited',
  },
  {
    field: 'real estate fr',
    windows: [
      ['WINWORD.EXE', 'Bail commercial - Boulangerie Merle - projet v2 (obs. bailleur).docx - Word', 45],
      ['OUTLOOK.EXE', 'TR: Merle - état des lieux / dépôt de garantie - Message (HTML) ', 5],
      ['chrome.exe', 'Article L145-4 - Code de commerce - Légifrance - Google Chrome', 13],
    ],
    narrative:
      'Draft Bail commercial - Boulangerie Merle; research Article L145-4 - Code de commerce; e-mail re Merle - état des lieux / dépôt de garantie',
    grade: 'unedited',
  },
  {
    field: 'employment',
    windows: [
      ['WINWORD.EXE', 'EEOC Position Stmt - Castellano v Ridgeway Foods (Charge 440-2031-02219) v2.docx - Word', 51],
      ['OUTLOOK.EXE', 'RE: Castellano - HR file & write-ups - Message (HTML) ', 7],
      ['chrome.exe', 'EEOC Public Portal - Google Chrome', 6],
    ],
    narrative:
      'Draft EEOC Position Stmt - Castellano v Ridgeway Foods (Charge 440-2031-02219); e-mail re Castellano - HR file & write-ups; review EEOC Public Portal',
    grade: 'unedited',
  },
  {
    field: 'employment',
    windows: [
      ['ms-teams.exe', 'Castellano investigation interview - R. Mbeki | Microsoft Teams', 44],
      ['WINWORD.EXE', 'Interview notes - R Mbeki.docx - Word', 29],
      ['ONENOTE.EXE', 'Castellano - timeline - OneNote', 8],
    ],
    narrative:
      'Participate in Castellano investigation interview - R. Mbeki; draft interview notes - R Mbeki; work on Castellano - timeline',
    grade: 'unedited',
  },
  {
    field: 'employment',
    windows: [
      ['WINWORD.EXE', 'Separation Agmt & Release (40+ OWBPA) - J. Tran.docx - Word', 24],
      ['OUTLOOK.EXE', 'Call with HR - Ridgeway - Appointment', 3],
      [
        'chrome.exe',
        '29 CFR § 1625.22 - Waivers of rights and claims under the ADEA. | Electronic Code of Federal Regulations (e-CFR) | US Law | LII / Legal Information Institute - Google Chrome',
        8,
      ],
    ],
    narrative:
      'Draft separation agmt & release (40+ OWBPA) - J. Tran; research 29 CFR § 1625.22 - Waivers of rights and claims under the ADEA',
    grade: 'unedited',
  },
  {
    field: 'employment de',
    windows: [
      ['WINWORD.EXE', 'Kündigungsschutzklage Brandt ./. Hoffmann Logistik GmbH.docx - Word', 40],
      ['OUTLOOK.EXE', 'WG: Gütetermin ArbG Köln 3 Ca 1042/31 - Nachricht (HTML) ', 4],
      ['chrome.exe', '§ 1 KSchG - Sozial ungerechtfertigte Kündigungen - Gesetze im Internet - Google Chrome', 12],
    ],
    narrative:
      'Draft Kündigungsschutzklage Brandt ./. Hoffmann Logistik GmbH; research § 1 KSchG - Sozial ungerechtfertigte Kündigungen; e-mail re Gütetermin ArbG Köln 3 Ca 1042/31',
    grade: 'unedited',
  },
  {
    field: 'bankruptcy',
    windows: [
      ['chrome.exe', 'LIVE ECF - U.S. Bankruptcy Court: deb - Docket Report - Google Chrome', 18],
      ['WINWORD.EXE', 'Obj. to Cure Notice (Unit 14 lease).docx - Word', 53],
      ['chrome.exe', 'Kroll Restructuring Administration | Dockets | Sablewood Stores, Inc. - Google Chrome', 9],
      ['OUTLOOK.EXE', 'Ch-11 31-11420-MFW Sablewood Stores, Inc. Notice of Agenda - Message (HTML) ', 2],
    ],
    narrative:
      'Draft obj. to cure notice (Unit 14 lease); review docket Sablewood Stores, Inc.; review court notice re Sablewood Stores, Inc. - notice of agenda',
    grade: 'unedited',
  },
  {
    field: 'bankruptcy',
    windows: [
      ['Acrobat.exe', 'Schedules A-J (amended) - Ferrante.pdf - Adobe Acrobat Pro (64-bit)', 32],
      ['chrome.exe', 'Live Database: txsb - Claims Register - Google Chrome', 7],
      ['EXCEL.EXE', '341 prep - means test 122A-2.xlsx - Excel', 22],
      ['Phone', 'Ch 7 trustee - L. Abernathy', 11],
    ],
    narrative:
      'Review Schedules A-J (amended) - Ferrante; work on 341 prep - means test 122A-2; telephone conference with L. Abernathy; review docket',
    grade: 'unedited',
  },
  {
    field: 'bankruptcy',
    windows: [
      ['WINWORD.EXE', 'Stip re Relief from Stay - 2030 F-150.docx - Word', 37],
      ['OUTLOOK.EXE', 'RE: adeqaute protection payments - Message (HTML) ', 4],
      ['chrome.exe', 'In re Timbers of Inwood Forest - Casetext search - Google Chrome', 10],
    ],
    narrative: 'Draft stip re relief from stay - 2030 F-150; e-mail re adequate protection payments',
    grade: 'unedited',
  },
  {
    field: 'criminal defence',
    windows: [
      ['evince', 'Incident Report 31-088214 (redacted).pdf', 40],
      ['vlc', 'BWC_Ofc_Salinas_20310914_2212.mp4 - VLC media player', 52],
      ['WINWORD.EXE', 'MTS - traffic stop prolonged (Rodriguez v US).docx - Word', 36],
      ['OUTLOOK.EXE', 'RE: People v. Amaya - discovery req #2 / Pitchess - Message (HTML) ', 4],
    ],
    narrative:
      'Review recording BWC Ofc Salinas; review incident report 31-088214; draft MTS - traffic stop prolonged (Rodriguez v US); e-mail re People v. Amaya - discovery req #2 / Pitchess',
    grade: 'unedited',
  },
  {
    field: 'criminal defence',
    windows: [
      ['chrome.exe', 'CAED-ECF: Display Receipt - Google Chrome', 10],
      ['WINWORD.EXE', 'Sent. Memo - US v Loftus - 3553(a).docx - Word', 58],
      ['Acrobat.exe', 'PSR (draft) Loftus SEALED.pdf - Adobe Acrobat Pro (64-bit)', 27],
      ['Phone', 'AUSA Grantham', 18],
    ],
    narrative:
      'Draft Sent. Memo - US v Loftus - 3553(a); review PSR Loftus; telephone conference with AUSA Grantham; review docket',
    grade: 'unedited',
  },
  {
    field: 'criminal defence',
    windows: [
      ['Zoom', 'Jail visit - video - Loftus - Zoom Meeting', 33],
      ['OUTLOOK.EXE', 'Proffer letter (DOJ form) - Message (HTML) ', 3],
      [
        'chrome.exe',
        'USSG §2B1.1 - Larceny, Embezzlement... | United States Sentencing Commission - Google Chrome',
        15,
      ],
    ],
    narrative:
      'Video conference re jail visit - video - Loftus; research USSG §2B1.1 - Larceny, Embezzlement; e-mail re Proffer letter (DOJ form)',
    grade: 'small edit',
    fault: '"video" twice',
  },
  {
    field: 'patents',
    windows: [
      ['chrome.exe', 'Patent Center - USPTO - Google Chrome', 13],
      ['WINWORD.EXE', '18-402,917 Resp to NFOA 103 (claims 1-12) v2_mk.docx - Word', 74],
      ['Acrobat.exe', 'US11438820B2.pdf - Adobe Acrobat Reader (64-bit)', 31],
      ['OUTLOOK.EXE', 'RE: OTL-0032-US - examiner interview agenda - Message (HTML) ', 4],
    ],
    narrative:
      'Draft 18-402,917 resp to NFOA 103 (claims 1-12); review US11438820B2; e-mail re OTL-0032-US - examiner interview agenda',
    grade: 'unedited',
  },
  {
    field: 'patents',
    windows: [
      ['chrome.exe', 'US20290118834A1 - Method for calibrating lidar arrays - Google Patents - Google Chrome', 17],
      ['VISIO.EXE', 'FIG 3-7 rev.vsdx - Visio Professional', 20],
      ['WINWORD.EXE', 'Spec - lidar calib - cont. of 18-402917.docx - Word', 63],
      ['ms-teams.exe', 'Inventor call - lidar CON | Microsoft Teams', 28],
    ],
    narrative:
      'Draft spec - lidar calib - cont. of 18-402917; participate in inventor call - lidar CON; work on FIG 3-7; research US20290118834A1 - Method for calibrating lidar arrays',
    grade: 'unedited',
  },
  {
    field: 'trademarks',
    windows: [
      ['chrome.exe', 'TSDR - 98114207 - NORTHPINE - Google Chrome', 9],
      ['chrome.exe', 'Trademark Search - "NORTH PINE" - 38 results | USPTO - Google Chrome', 12],
      ['WINWORD.EXE', 'NORTHPINE 2(d) response - coexistence args.docx - Word', 27],
      [
        'OUTLOOK.EXE',
        'Official USPTO Notification: Office Action - U.S. Trademark Application Serial No. 98114207 - Message (HTML) ',
        3,
      ],
    ],
    narrative:
      'Draft NORTHPINE 2(d) response - coexistence args; research Trademark Search - "NORTH PINE"; review NORTHPINE',
    grade: 'small edit',
    fault: 'what a page of a register is',
  },
  {
    field: 'trusts',
    windows: [
      ['WINWORD.EXE', 'Rev Trust - Gallagher - 2nd Restmt - successor trustee Art. 7.docx - Word', 49],
      ['OUTLOOK.EXE', 'RE: Gallagher: pour over wills & HCPOA signing Thurs? - Message (HTML) ', 5],
      ['Acrobat.exe', 'Deed - Gallagher residence (recorded).pdf - Adobe Acrobat Pro (64-bit)', 14],
    ],
    narrative:
      'Draft Rev Trust - Gallagher - 2nd Restmt - successor trustee Art. 7; review deed - Gallagher residence; e-mail re Gallagher: pour over wills & HCPOA signing Thurs',
    grade: 'unedited',
  },
  {
    field: 'trusts',
    windows: [
      ['EXCEL.EXE', 'Estate of Nora Pym - First & Final Acctg.xlsx - Excel', 41],
      ['chrome.exe', 'DE-160 Inventory and Appraisal | California Courts | Self Help Guide - Google Chrome', 8],
      ['Acrobat.exe', 'Form 706 Sch. A - Pym.pdf - Adobe Acrobat Pro (64-bit)', 17],
    ],
    narrative:
      'Work on estate of Nora Pym - first & final acctg; review Form 706 Sch. A - Pym; review DE-160 inventory and appraisal - California Courts',
    grade: 'unedited',
  },
  {
    field: 'trusts',
    windows: [
      ['Microsoft Word', 'Crummey notices 2031 (all benes)', 32],
      ['Mail', 'Re: ILIT premium - Whitfield', 6],
      ['Preview', 'Whitfield ILIT agmt (executed).pdf – Page 4 of 31', 11],
    ],
    narrative: 'Draft Crummey notices 2031 (all benes); review Whitfield ILIT agmt; e-mail re ILIT premium - Whitfield',
    grade: 'unedited',
  },
  {
    field: 'insurance defence',
    windows: [
      ['WINWORD.EXE', 'Initial Eval Rpt to Carrier - Clm 77-A33918 - DOL 6.2.30.docx - Word', 46],
      ['OUTLOOK.EXE', 'RE: Clm# 77-A33918 / Insd: Peartree Apts / authority req - Message (HTML) ', 6],
      ['PDFXEdit.exe', 'Med recs - St. Brendan ER thru PT (Bates 1-412).pdf - PDF-XChange Editor', 55],
    ],
    narrative:
      'Review Med recs - St. Brendan ER thru PT (Bates 1-412); draft initial eval rpt to carrier - Clm 77-A33918 - DOL 6.2.30; e-mail re Clm# 77-A33918 / Insd: Peartree Apts / authority req',
    grade: 'unedited',
  },
  {
    field: 'insurance defence',
    windows: [
      ['WINWORD.EXE', 'FROGS resp - Peartree - DRAFT w obj.docx - Word', 25],
      ['WINWORD.EXE', 'RFA resp set 1.docx - Word', 21],
      ['OUTLOOK.EXE', 'verifications - Message (HTML) ', 3],
      ['Phone', 'Adj. Kim Tolliver', 9],
    ],
    narrative:
      'Draft FROGS resp - Peartree; draft RFA resp set 1; telephone conference with Adj. Kim Tolliver; e-mail re verifications',
    grade: 'unedited',
  },
  {
    field: 'insurance defence',
    windows: [
      ['Acrobat.exe', 'IME Report Dr. Fenwick 10-30-31.pdf - Adobe Acrobat Pro (64-bit)', 30],
      ['WINWORD.EXE', 'IME cross outline.docx - Word', 28],
      ['Zoom', 'Depo of Plf - Zoom Meeting', 95],
      ['EXCEL.EXE', 'Specials calc.xlsx - Excel', 12],
    ],
    narrative:
      'Attend depo of plf by video; review IME Report Dr. Fenwick 10-30-31; draft IME cross outline; work on Specials calc',
    grade: 'unedited',
  },
  {
    field: 'litigation',
    windows: [
      ['chrome.exe', 'NYSCEF - Document List - Google Chrome', 12],
      ['WINWORD.EXE', 'Affirm in Opp to OSC - 650882-2031.docx - Word', 43],
      [
        'OUTLOOK.EXE',
        'NYSCEF Notification: NEW YORK - Commercial - Contract - <ORDER TO SHOW CAUSE> 650882/2031 (Aldane LLC v. Pruett) - Message (HTML) ',
        3,
      ],
    ],
    narrative:
      'Draft Affirm in opp to OSC - 650882-2031; review docket document list; review court notice re Aldane LLC v. Pruett',
    grade: 'unedited',
  },
  {
    field: 'litigation',
    windows: [
      ['chrome.exe', 'eFileTexas.gov - Envelope # 94418207 - Google Chrome', 6],
      ['WINWORD.EXE', "Pltf's 2nd Am. Petn - Harmon.docx - Word", 39],
      [
        'OUTLOOK.EXE',
        'Filing Accepted for Case: 2031-44817; Harmon v. Tri-County Elec.; Envelope Number: 94418207 - Message (HTML) ',
        2,
      ],
      ['chrome.exe', 'Harmon v. Tri-County Electric Coop., 4:31-cv-00918 – CourtListener.com - Google Chrome', 5],
    ],
    narrative:
      "Draft Pltf's 2nd Am. Petn - Harmon; work on court filing; review docket Harmon v. Tri-County Electric Coop., 4:31-cv-00918; review court notice re Harmon v. Tri-County Elec",
    grade: 'unedited',
  },
  {
    field: 'litigation',
    windows: [
      ['chrome.exe', 'RelativityOne - Harmon - TCE0004417 - Google Chrome', 84],
      ['chrome.exe', 'Documents | Everlaw - Google Chrome', 21],
      ['EXCEL.EXE', 'priv log - TCE 3rd prod.xlsx - Excel', 17],
      ['Slack', 'doc-review (Channel) - Larkfield Law - Slack', 6],
    ],
    narrative:
      'Review documents in Relativity - Harmon; review documents in Everlaw; work on priv log - TCE 3rd prod; exchange messages re doc review',
    grade: 'unedited',
  },
  {
    field: 'litigation',
    windows: [
      ['OUTLOOK.EXE', 'RE: MOTION TO COMPEL - HARMON - Message (HTML) ', 11],
      ['WINWORD.EXE', 'HARMON - RPY ISO MTN TO COMPEL.docx - Word', 33],
      ['OUTLOOK.EXE', 'URGENT: HEARING MOVED TO 12/9 - Message (HTML) ', 4],
    ],
    narrative: 'Draft Harmon - RPY ISO mtn to compel; e-mail re motion to compel - Harmon and Hearing Moved to 12/9',
    grade: 'unedited',
  },
  {
    field: 'litigation',
    windows: [
      ['WINWORD.EXE', 'Document1 - Word', 24],
      ['chrome.exe', '"loss of bargain" /p damages - Search Results (214) | Westlaw Edge - Google Chrome', 20],
      ['chrome.exe', 'Lucas v. Hamm, 56 Cal.2d 583 - Supreme Court of California | Westlaw - Google Chrome', 15],
      ['Notion', 'Quiles brainstorm', 9],
    ],
    narrative:
      'Research loss of bargain, damages; research Lucas v. Hamm, 56 Cal.2d 583 - Supreme Court of California; work on Quiles brainstorm',
    grade: 'small edit',
    fault: '"brainstorm"',
  },
  {
    field: 'litigation',
    windows: [
      ['Acrobat.exe', 'Depo Tr. Boatwright, Sheila (Vol II) 11-3-31 cond.pdf - Adobe Acrobat Pro (64-bit)', 44],
      ['WINWORD.EXE', 'Boatwright depo summ.docx - Word', 27],
      ['OUTLOOK.EXE', 'Boatwright exhs - Message (HTML) ', 3],
    ],
    narrative:
      'Review Depo Tr. Sheila Boatwright (Vol II) 11-3-31 cond; draft Boatwright depo summ; e-mail re Boatwright exhs',
    grade: 'small edit',
    fault: '"cond" and a date behind a name',
  },
  {
    field: 'litigation',
    windows: [
      ['chrome.exe', 'Florida Courts E-Filing Portal - Google Chrome', 8],
      ['WINWORD.EXE', "Def's Resp in Opp to Mot for Leave to Add Punitives.docx - Word", 31],
      [
        'OUTLOOK.EXE',
        'RE: SERVICE OF COURT DOCUMENT CASE NUMBER 162031CA004417XXXXMA Delgado v. Pine Key HOA - Message (HTML) ',
        5,
      ],
    ],
    narrative:
      "Draft Def's Resp in opp to mot for leave to add punitives; review court notice re Delgado v. Pine Key HOA",
    grade: 'unedited',
  },
  {
    field: 'litigation fr',
    windows: [
      ['WINWORD.EXE', 'Conclusions récapitulatives n°3 - TJ Lyon - SCI Les Tilleuls.docx - Word', 61],
      ['chrome.exe', 'Cass. civ. 3e, 12 oct. 2022, n° 21-20.804 | Doctrine - Google Chrome', 14],
      ['OUTLOOK.EXE', 'RE: Tilleuls - pièces adverses 14 à 19 - Message (HTML) ', 5],
    ],
    narrative:
      'Draft conclusions récapitulatives n°3 - TJ Lyon - SCI Les Tilleuls; research Cass. civ. 3e, 12 oct. 2022, n° 21-20.804; e-mail re Tilleuls - pièces adverses 14 à 19',
    grade: 'unedited',
  },
  {
    field: 'litigation es',
    windows: [
      ['WINWORD.EXE', 'Contestación a la demanda - Áridos Monteagudo (v2 corr.).docx - Word', 47],
      ['chrome.exe', 'LexNET - Bandeja de entrada - Google Chrome', 6],
      ['OUTLOOK.EXE', 'RE: Monteagudo - testigo perito - Mensaje (HTML) ', 4],
    ],
    narrative:
      'Draft Contestación a la demanda - Áridos Monteagudo; review LexNET notices; e-mail re Monteagudo - testigo perito',
    grade: 'unedited',
  },
  {
    field: 'corporate',
    windows: [
      ['chrome.exe', 'Project Kestrel - Datasite Diligence - 4.2.1 Material Contracts - Google Chrome', 46],
      ['EXCEL.EXE', 'DD request list - Kestrel - responses 11-20.xlsx - Excel', 30],
      ['WINWORD.EXE', 'Kestrel - Disclosure Scheds - 3.11 IP.docx - Word', 25],
      ['OUTLOOK.EXE', 'RE: Kestrel - open items list / CPs - Message (HTML) ', 4],
    ],
    narrative:
      'Review Project Kestrel - 4.2.1 material contracts (data room); work on DD request list - Kestrel - responses; draft Kestrel - disclosure scheds; e-mail re Kestrel - open items list / CPs',
    grade: 'unedited',
  },
  {
    field: 'corporate',
    windows: [
      ['olk.exe', 'Series B - side letter MFN - Maya Wells - Outlook', 7],
      ['WINWORD.EXE', 'NVCA SPA (Series B) - Co comments to Lead Inv draft.docx - Word', 52],
      ['EXCEL.EXE', 'Pro forma cap table - post-money v8 FINAL FINAL.xlsx - Excel', 18],
      ['chrome.exe', 'Carta - Cap table - Google Chrome', 6],
    ],
    narrative:
      'Draft NVCA SPA (Series B); work on pro forma cap table - post-money; e-mail re Series B - side letter MFN; review cap table records',
    grade: 'unedited',
  },
  {
    field: 'corporate',
    windows: [
      ['chrome.exe', 'Docusign - Prepare - Kestrel NDA (Mutual).docx - Google Chrome', 4],
      ['OUTLOOK.EXE', 'Completed: Complete with Docusign: Kestrel NDA (Mutual).docx - Message (HTML) ', 2],
      ['WINWORD.EXE', 'Kestrel NDA (Mutual).docx - Word', 18],
    ],
    narrative: 'Draft Kestrel NDA (mutual)',
    grade: 'unedited',
  },
  {
    field: 'corporate',
    windows: [
      ['WINWORD.EXE', 'LEGAL-#8821194-v3-Omnibus_Consent_of_Managers.DOCX - Word', 35],
      ['WINWORD.EXE', 'Compare Result 4 - Omnibus Consent v2 to v3 - Word', 20],
      ['OUTLOOK.EXE', "RE: sig pages - who's got Ted's?? - Message (HTML) ", 3],
    ],
    narrative: 'Draft omnibus consent of managers; review comparison of omnibus consent v2 to v3; e-mail re sig pages',
    grade: 'unedited',
  },
  {
    field: 'corporate de',
    windows: [
      ['WINWORD.EXE', 'SPA Entwurf 5 - Garantiekatalog (Käufer).docx [Schreibgeschützt] - Word', 50],
      ['ms-teams.exe', 'Besprechung: Due Diligence Findings | Microsoft Teams', 38],
      ['OUTLOOK.EXE', 'AW: Handelsregisteranmeldung / Notartermin 4.12. - Nachricht (HTML) ', 5],
    ],
    narrative:
      'Review SPA - Garantiekatalog (Käufer); video conference re due diligence findings; e-mail re Handelsregisteranmeldung / Notartermin 4.12',
    grade: 'unedited',
  },
  {
    field: 'health care',
    windows: [
      ['WINWORD.EXE', 'BAA - telehealth vendor - our redlines.docx - Word', 44],
      ['chrome.exe', '45 CFR 164.504 -- Uses and disclosures: Organizational requirements. - eCFR - Google Chrome', 12],
      ['OUTLOOK.EXE', 'RE: HIPPA question - fax to wrong clinic - Message (HTML) ', 4],
    ],
    narrative:
      'Draft BAA - telehealth vendor; research 45 CFR 164.504 - Uses and disclosures: Organizational requirements; e-mail re HIPAA question - fax to wrong clinic',
    grade: 'unedited',
  },
  {
    field: 'immigration',
    windows: [
      ['OUTLOOK.EXE', 'HR sync - Monroe - Meeting', 4],
      ['WINWORD.EXE', 'H-1B RFE resp - specialty occ - Monroe Dental.docx - Word', 36],
      ['chrome.exe', 'O*NET OnLine: 29-1292.00 - Google Chrome', 7],
    ],
    narrative: 'Draft H-1B RFE resp - specialty occ - Monroe Dental; review O*NET OnLine: 29-1292.00',
    grade: 'unedited',
  },
  {
    field: 'personal injury',
    windows: [
      ['WINWORD.EXE', 'Demand pkg - Vasquez - policy limits (30 day).docx - Word', 45],
      ['EXCEL.EXE', 'med specials + liens.xlsx - Excel', 20],
      ['OUTLOOK.EXE', 'Re: Vasquez lien reduction (Medi-Cal) - Message (HTML) ', 5],
      ['Phone', 'clt - Rosa V. re MRI results', 14],
    ],
    narrative:
      'Draft demand pkg - Vasquez - policy limits (30 day); work on med specials + liens; telephone conference with Rosa V. re MRI results; e-mail re Vasquez lien reduction (Medi-Cal)',
    grade: 'unedited',
  },
  {
    field: 'probate',
    windows: [
      ['chrome.exe', 'Odyssey Portal - Case 31-4-02287-1 SEA - Google Chrome', 7],
      ['soffice.bin', 'Petition for Letters - Estate of T. Okonkwo.odt — LibreOffice Writer', 33],
      ['chrome.exe', 'Re: bond waiver - siblings - maya@wellsprobate.com - Gmail - Google Chrome', 4],
    ],
    narrative:
      'Draft petition for letters - estate of T. Okonkwo; review docket case 31-4-02287-1 SEA; e-mail re bond waiver - siblings',
    grade: 'unedited',
  },
  {
    field: 'employment',
    windows: [
      ['WINWORD.EXE', 'Handbook rev. 2032 - PTO, mtg breaks, lactation.docx - Word', 37],
      ['OUTLOOK.EXE', 'SB 553 WVPP training?? - Message (HTML) ', 5],
      ['chrome.exe', 'Cal. Lab. Code § 226.7 | Lexis+ - Google Chrome', 11],
    ],
    narrative:
      'Draft handbook rev. 2032 - PTO, mtg breaks, lactation; research Cal. Lab. Code § 226.7; e-mail re SB 553 WVPP training',
    grade: 'unedited',
  },
  {
    field: 'family',
    windows: [
      ['Dragon', 'Dictation Box', 6],
      ['WINWORD.EXE', 'ltr to GAL re holiday sched.docx - Word', 30],
      ['OUTLOOK.EXE', 're: kids / Thanksgiving exchange - Message (HTML) ', 3],
      ['Phone', 'GAL (Beth Ansel)', 7],
    ],
    narrative:
      'Draft ltr to GAL re holiday sched; telephone conference with Beth Ansel; e-mail re kids / Thanksgiving exchange',
    grade: 'unedited',
  },
  {
    field: 'construction',
    windows: [
      ['WINWORD.EXE', 'Mech lien - Pacheco Concrete - Notice of Intent.docx - Word', 40],
      ['BIMx', 'Bluebeam Revu x64 - [S-201 Foundation Plan - RFI 44.pdf]', 9],
      ['OUTLOOK.EXE', 'RE: Pay App 9 / retainage - Message (HTML) ', 4],
    ],
    narrative:
      'Draft Mech lien - Pacheco Concrete - notice of intent; review S-201 Foundation Plan - RFI 44; e-mail re pay App 9 / retainage',
    grade: 'unedited',
  },
  {
    field: 'immigration',
    windows: [
      ['chrome.exe', 'I-485, Application to Register Permanent Residence or Adjust Status | USCIS - Google Chrome', 14],
      ['Acrobat.exe', 'i-485_Yilmaz.pdf - Adobe Acrobat Pro (64-bit)', 38],
      ['chrome.exe', 'Visa Bulletin For December 2031 - Google Chrome', 5],
      ['OUTLOOK.EXE', 'USCIS Account: Action taken on your case IOE0928817745 - Message (HTML) ', 2],
    ],
    narrative:
      'Work on Form I-485 - Yilmaz; review I-485, application to register permanent residence or adjust status; review Visa Bulletin For December 2031',
    grade: 'unedited',
  },
  {
    field: 'appeals',
    windows: [
      ['WINWORD.EXE', 'AOB - Dept 3 - Statement of Facts (cites needed).docx - Word', 88],
      ['Acrobat.exe', '4 RT 812-1104.pdf - Adobe Acrobat Pro (64-bit)', 40],
      ['chrome.exe', 'TrueFiling - Google Chrome', 6],
    ],
    narrative:
      "Draft appellant's opening brief - Dept 3 - statement of facts; review reporter's transcript vol. 4 812-1104",
    grade: 'unedited',
  },
  {
    field: 'collections',
    windows: [
      ['WINWORD.EXE', 'demand ltr - Oakmont - 3d notice.docx - Word', 12],
      ['chrome.exe', 'Search - Secretary of State | bizfile Online - Google Chrome', 10],
      ['OUTLOOK.EXE', 'Undeliverable: Oakmont past due inv 4417 - Message (HTML) ', 3],
    ],
    narrative: 'Draft demand ltr - Oakmont - 3d notice',
    grade: 'unedited',
  },
  {
    field: 'litigation',
    windows: [
      ['chrome.exe', '(3) Chat - Dana Holt - Larkfield - Google Chat - Google Chrome', 5],
      ['WINWORD.EXE', 'Jnt Pretrial Stmt - 2031-00417 - PF insert.docx - Word', 41],
      ['chrome.exe', '00417-Okafor | Documents | Clio Manage - Google Chrome', 9],
      ['Acrobat.exe', 'Order re Pretrial Prep - Judge Ng.pdf - Adobe Acrobat Pro (64-bit)', 13],
    ],
    narrative: 'Draft jnt pretrial stmt; review order re pretrial prep - Judge Ng; exchange messages with Dana Holt',
    grade: 'unedited',
  },
  {
    field: 'litigation',
    windows: [
      ['WINWORD.EXE', 'Depo Outline - PMQ (Cat 1-9).docx  -  AutoRecovered - Word', 29],
      ['Zoom', 'PMQ Depo Tri-County (Veritext) - Zoom Meeting', 140],
      ['LiveNote', 'Realtime - Case Notebook', 12],
    ],
    narrative: 'Attend PMQ Depo Tri-County (Veritext) by video; draft depo outline - PMQ',
    grade: 'unedited',
  },
];
