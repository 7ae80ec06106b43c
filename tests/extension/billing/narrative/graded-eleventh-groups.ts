import type { GradedGroup } from './graded-groups.ts';

/** Thirty-seven groups of an eleventh set. */
export const GRADED_ELEVENTH: readonly GradedGroup[] = [
  {
    field: 'family',
    windows: [
      ['WINWORD.EXE', 'Stip & Order re custody eval - Lang v. Voss.docx - Word', 31],
      ['OUTLOOK.EXE', 'RE: Lang - passport for Mia / summer travel - Message (HTML) ', 7],
      ['Phone', 'Voss counsel - R. Adeyemi', 9],
    ],
    narrative:
      'Draft stip & order re custody eval - Lang v. Voss; telephone conference with R. Adeyemi; e-mail re Lang - passport for Mia / summer travel',
    grade: 'unedited',
  },
  {
    field: 'family',
    windows: [
      ['Acrobat.exe', 'Voss 1099s and bank stmts 2030.pdf - Adobe Acrobat Pro (64-bit)', 33],
      ['EXCEL.EXE', 'Lang-Voss Moore-Marsden calc.xlsx - Excel', 29],
      ['chrome.exe', 'In re Marriage of Moore, 28 Cal.3d 366 (1980) | Casetext - Google Chrome', 9],
    ],
    narrative:
      'Review Voss 1099s and bank stmts 2030; work on Lang-Voss Moore-Marsden calc; research In re Marriage of Moore, 28 Cal.3d 366 (1980)',
    grade: 'unedited',
  },
  {
    field: 'immigration',
    windows: [
      ['WINWORD.EXE', 'U visa - I-918B cert request to SJPD - Mrs. R.docx - Word', 36],
      ['OUTLOOK.EXE', 'RE: U cert - detective contact - Message (HTML) ', 4],
      ['chrome.exe', 'I-918, Petition for U Nonimmigrant Status | USCIS - Google Chrome', 6],
    ],
    narrative:
      'Draft U visa - I-918B cert request to SJPD - Mrs. R; review I-918, petition for U Nonimmigrant Status; e-mail re U cert - detective contact',
    grade: 'unedited',
  },
  {
    field: 'immigration',
    windows: [
      ['WINWORD.EXE', 'NOIR response - L. Haddad - bona fides.docx - Word', 29],
      ['Acrobat.exe', 'Haddad - joint lease, utilities, photos.pdf - Adobe Acrobat Pro (64-bit)', 22],
      ['OUTLOOK.EXE', 'USCIS: Case Status Update - Message (HTML) ', 2],
    ],
    narrative: 'Draft NOIR response - L. Haddad - bona fides; review Haddad - joint lease, utilities, photos',
    grade: 'unedited',
  },
  {
    field: 'tax',
    windows: [
      ['EXCEL.EXE', '163(j) calc - Bright Foods FY30 v2.xlsx - Excel', 44],
      ['WINWORD.EXE', 'tax memo - BF - interest limitation.docx - Word', 25],
      ['OUTLOOK.EXE', 'RE: Bright Foods - 8990 + state decoupling - Message (HTML) ', 5],
    ],
    narrative:
      'Work on 163(j) calc - Bright Foods FY30; draft tax memo - BF - interest limitation; e-mail re Bright Foods - 8990 + state decoupling',
    grade: 'unedited',
  },
  {
    field: 'tax',
    windows: [
      ['Acrobat.exe', 'CP2000 notice - Varga.pdf - Adobe Acrobat Reader (64-bit)', 16],
      ['WINWORD.EXE', 'CP2000 response - Varga - crypto basis.docx - Word', 21],
      ['Phone', 'IRS AUR unit', 33],
    ],
    narrative:
      'Telephone conference with IRS AUR unit; draft CP2000 response - Varga - crypto basis; review CP2000 notice - Varga',
    grade: 'unedited',
  },
  {
    field: 'real estate',
    windows: [
      ['WINWORD.EXE', 'PSA 2nd Am - 12 Dock Sq - DD extension to 12-15.docx - Word', 43],
      ['OUTLOOK.EXE', 'RE: 12 Dock Sq - deposit goes hard? - Message (HTML) ', 6],
      ['Zoom', 'Dock Sq - title call w/ Fidelity - Zoom Meeting', 22],
    ],
    narrative:
      'Draft PSA 2nd Am - 12 Dock Sq - DD extension to 12-15; video conference with Fidelity re Dock Sq - title; e-mail re 12 Dock Sq - deposit goes hard',
    grade: 'unedited',
  },
  {
    field: 'real estate',
    windows: [
      ['WINWORD.EXE', 'Retail lease - Unit B - exclusive use + co-tenancy (T cmts).docx - Word', 38],
      ['Acrobat.exe', 'Site plan Exh B-1.pdf - Adobe Acrobat Pro (64-bit)', 12],
      ['OUTLOOK.EXE', 'RE: radius restriction - Message (HTML) ', 4],
    ],
    narrative:
      'Draft retail lease - Unit B - exclusive use + co-tenancy; review site plan Exh B-1; e-mail re radius restriction',
    grade: 'unedited',
  },
  {
    field: 'employment',
    windows: [
      ['WINWORD.EXE', 'DFEH resp - Quintero v. Harlan Hotels.docx - Word', 35],
      ['ms-teams.exe', 'Witness interview - night auditor | Microsoft Teams', 37],
      ['OUTLOOK.EXE', 'RE: Quintero - comparator data, 3 yrs - Message (HTML) ', 5],
    ],
    narrative:
      'Participate in witness interview - night auditor; draft DFEH resp - Quintero v. Harlan Hotels; e-mail re Quintero - comparator data, 3 yrs',
    grade: 'unedited',
  },
  {
    field: 'employment',
    windows: [
      ['WINWORD.EXE', 'Offer ltr + CIIAA - VP Sales (TX).docx - Word', 28],
      ['OUTLOOK.EXE', 'Re: noncompete enforceability TX v CA - Message (HTML) ', 4],
      ['chrome.exe', 'Tex. Bus. & Com. Code § 15.50 | Westlaw Edge - Google Chrome', 8],
    ],
    narrative:
      'Draft offer ltr + CIIAA - VP Sales (TX); research Tex. Bus. & Com. Code § 15.50; e-mail re noncompete enforceability TX v CA',
    grade: 'unedited',
  },
  {
    field: 'bankruptcy',
    windows: [
      ['WINWORD.EXE', 'Obj to Discl Stmt - Bondholders - Arden Mall.docx - Word', 42],
      ['chrome.exe', 'Arden Mall Partners LLC - Docket | Epiq 11 - Google Chrome', 9],
      ['OUTLOOK.EXE', 'RE: Arden - solicitation dates / opt-outs - Message (HTML) ', 5],
    ],
    narrative:
      'Draft obj to Discl Stmt - Bondholders - Arden Mall; review docket Arden Mall Partners LLC; e-mail re Arden - solicitation dates / opt-outs',
    grade: 'unedited',
  },
  {
    field: 'bankruptcy',
    windows: [
      ['WINWORD.EXE', 'Ch 7 petition - Meza - exempt C&S.docx - Word', 17],
      ['Phone', 'Meza, Luis re garnishment stopped', 13],
      ['OUTLOOK.EXE', 'Ch-7 31-30277-kp Meza Meeting of Creditors - Message (HTML) ', 2],
    ],
    narrative:
      'Draft Ch 7 petition - Meza - exempt C&S; telephone conference with Luis Meza re garnishment stopped; review court notice re Meza - meeting of creditors',
    grade: 'unedited',
  },
  {
    field: 'criminal defence',
    windows: [
      ['WINWORD.EXE', 'Romero motion - P. v. Tate.docx - Word', 30],
      ['Acrobat.exe', 'Tate RAP sheet + prior packet.pdf - Adobe Acrobat Pro (64-bit)', 20],
      ['OUTLOOK.EXE', 'RE: Tate - DA offer 4 yrs mid-term - Message (HTML) ', 4],
      ['Phone', "Tate's mother", 11],
    ],
    narrative:
      "Draft Romero motion - P. v. Tate; review Tate RAP sheet + prior packet; telephone conference with Tate's mother; e-mail re Tate - DA offer 4 yrs mid-term",
    grade: 'unedited',
  },
  {
    field: 'criminal defence',
    windows: [
      ['WINWORD.EXE', 'Rule 29 mtn - US v. Salgado - insuff evid ct 3.docx - Word', 44],
      ['chrome.exe', 'Jackson v. Virginia, 443 U.S. 307 | Lexis+ - Google Chrome', 12],
      ['chrome.exe', 'SDNY CM/ECF NextGen 1.8 - Docket Report - Google Chrome', 5],
    ],
    narrative:
      'Draft Rule 29 mtn - US v. Salgado - insuff evid ct 3; research Jackson v. Virginia, 443 U.S. 307; review docket',
    grade: 'unedited',
  },
  {
    field: 'patents',
    windows: [
      ['WINWORD.EXE', 'OA resp - 17/912,044 - 112(b) + 102 Kwon.docx - Word', 57],
      ['Acrobat.exe', 'KR102318845B1 (machine transl).pdf - Adobe Acrobat Reader (64-bit)', 18],
      ['Teams', 'Chat | R. Kapoor, S. Lindh | Microsoft Teams', 21],
    ],
    narrative:
      'Draft OA resp - 17/912,044 - 112(b) + 102 Kwon; exchange messages with R. Kapoor and S. Lindh; review KR102318845B1 (machine transl)',
    grade: 'unedited',
  },
  {
    field: 'trademarks',
    windows: [
      ['WINWORD.EXE', 'Sec 2(e)(1) resp - CLEARBREW.docx - Word', 19],
      ['chrome.exe', 'CLEARBREW - Trademark Search | USPTO - Google Chrome', 9],
      ['OUTLOOK.EXE', 'Re: CLEARBREW disclaimer OK? - Message (HTML) ', 4],
    ],
    narrative: 'Draft Sec 2(e)(1) resp - CLEARBREW; research CLEARBREW; e-mail re CLEARBREW disclaimer OK',
    grade: 'unedited',
  },
  {
    field: 'trusts',
    windows: [
      ['WINWORD.EXE', 'Pour-over will & RLT - Dunne (blended family).docx - Word', 40],
      ['OUTLOOK.EXE', 'RE: Dunne - guardian nomination & trustee order - Message (HTML) ', 5],
      ['Zoom', 'Dunne signing walkthrough - Zoom Meeting', 44],
    ],
    narrative:
      'Video conference re Dunne signing walkthrough; draft pour-over will & RLT - Dunne (blended family); e-mail re Dunne - guardian nomination & trustee order',
    grade: 'unedited',
  },
  {
    field: 'trusts',
    windows: [
      ['WINWORD.EXE', '706 ext memo + 4768 - Est of Kroll.docx - Word', 26],
      ['EXCEL.EXE', 'DOD values - Kroll brokerage.xlsx - Excel', 18],
      ['OUTLOOK.EXE', 'RE: Kroll - appraisal of LLC units - Message (HTML) ', 4],
    ],
    narrative:
      'Draft 706 ext memo + 4768 - Est of Kroll; work on DOD values - Kroll brokerage; e-mail re Kroll - appraisal of LLC units',
    grade: 'unedited',
  },
  {
    field: 'insurance defence',
    windows: [
      ['WINWORD.EXE', 'Resp to SROGs - Kemp Trucking - set 2.docx - Word', 29],
      ['OUTLOOK.EXE', 'RE: Kemp / dash cam preservation / ECM download - Message (HTML) ', 6],
      ['Acrobat.exe', 'CHP Traffic Collision Report 9-14.pdf - Adobe Acrobat Pro (64-bit)', 38],
    ],
    narrative:
      'Review CHP Traffic Collision Report 9-14; draft resp to SROGs - Kemp Trucking - set 2; e-mail re Kemp / dash cam preservation / ECM download',
    grade: 'unedited',
  },
  {
    field: 'insurance defence',
    windows: [
      ['Zoom', 'Depo - Plaintiff Baez (vol 1) - Zoom Meeting', 110],
      ['WINWORD.EXE', 'Baez depo summary to carrier.docx - Word', 22],
      ['OUTLOOK.EXE', 'Invoice 88213 from Aptus Court Reporting - Message (HTML) ', 3],
    ],
    narrative: 'Attend depo - Plaintiff Baez (vol 1) by video; draft Baez depo summary to carrier',
    grade: 'unedited',
  },
  {
    field: 'litigation',
    windows: [
      ['WINWORD.EXE', 'Opp to SLAPP mtn - Corbin - prong 2.docx - Word', 51],
      ['chrome.exe', 'Baral v. Schnitt, 1 Cal.5th 376 | Westlaw Precision - Google Chrome', 13],
      ['OUTLOOK.EXE', 'RE: Corbin - decl from editor - Message (HTML) ', 6],
    ],
    narrative:
      'Draft opp to SLAPP mtn - Corbin - prong 2; research Baral v. Schnitt, 1 Cal.5th 376; e-mail re Corbin - decl from editor',
    grade: 'unedited',
  },
  {
    field: 'litigation',
    windows: [
      ['Acrobat.exe', 'Depo Tr. Okun, Walter 10-8-31 (rough).pdf - Adobe Acrobat Pro (64-bit)', 27],
      ['WINWORD.EXE', 'MSJ sep stmt - UMF 1-44 - Corbin.docx - Word', 33],
      ['OUTLOOK.EXE', 'RE: CORBIN - UMF CITES NEED CHECKING - Message (HTML) ', 4],
    ],
    narrative:
      'Draft MSJ sep stmt - UMF 1-44 - Corbin; review Depo Tr. Walter Okun 10-8-31; e-mail re Corbin - UMF Cites Need Checking',
    grade: 'unedited',
  },
  {
    field: 'litigation',
    windows: [
      ['chrome.exe', 'Everlaw | Corbin v. Daily Post - DP_0012218 - Google Chrome', 81],
      ['ms-teams.exe', 'Chat | Doc review | Microsoft Teams', 5],
      ['EXCEL.EXE', 'QC log wk 3.xlsx - Excel', 14],
    ],
    narrative:
      'Review documents in Everlaw - Corbin v. Daily Post; work on QC log wk 3; exchange messages re Doc review',
    grade: 'unedited',
  },
  {
    field: 'litigation',
    windows: [
      ['WINWORD.EXE', 'Subp to Verizon + notice to consumer.docx - Word', 23],
      ['chrome.exe', 'First Legal - Order Placement - Google Chrome', 5],
      ['OUTLOOK.EXE', 'FW: proof of service - Verizon - Message (HTML) ', 3],
    ],
    narrative: 'Draft Subp to Verizon + notice to consumer; work on court filing; e-mail re proof of service - Verizon',
    grade: 'unedited',
  },
  {
    field: 'litigation',
    windows: [
      ['WINWORD.EXE', 'Jt Pretrial Order - 2031-00417 - Pltf contentions.docx - Word', 34],
      ['OUTLOOK.EXE', 'RE: Okafor - stips of fact & exh objections - Message (HTML) ', 7],
    ],
    narrative: 'Draft Jt Pretrial Order - pltf contentions; e-mail re Okafor - stips of fact & exh objections',
    grade: 'unedited',
  },
  {
    field: 'litigation fr',
    windows: [
      ['WINWORD.EXE', 'Assignation en référé - TJ Bordeaux - Sté Morel (v. client).docx - Word', 37],
      ['OUTLOOK.EXE', 'TR: Morel - constat commissaire de justice - Message (HTML) ', 4],
      ['chrome.exe', 'Article 835 - Code de procédure civile - Légifrance - Google Chrome', 8],
    ],
    narrative:
      'Draft assignation en référé - TJ Bordeaux - Sté Morel; research Article 835 - Code de procédure civile; e-mail re Morel - constat commissaire de justice',
    grade: 'unedited',
  },
  {
    field: 'litigation de',
    windows: [
      ['WINWORD.EXE', 'Replik LG Köln 5 O 118-31 - Entwurf f. Mdt.docx - Word', 33],
      ['OUTLOOK.EXE', 'AW: Streitverkündung / Frist 12.12. - Nachricht (HTML) ', 4],
    ],
    narrative: 'Draft Replik LG Köln 5 O 118-31; e-mail re Streitverkündung / Frist 12.12',
    grade: 'unedited',
  },
  {
    field: 'corporate',
    windows: [
      ['WINWORD.EXE', 'SHA - Northwind JV - deadlock + drag.docx - Word', 46],
      ['ms-teams.exe', 'Northwind JV terms - all parties call | Microsoft Teams', 32],
      ['OUTLOOK.EXE', 'RE: Northwind - reserved matters list - Message (HTML) ', 6],
    ],
    narrative:
      'Draft SHA - Northwind JV - deadlock + drag; participate in Northwind JV terms - all parties call; e-mail re Northwind - reserved matters list',
    grade: 'unedited',
  },
  {
    field: 'corporate',
    windows: [
      ['WINWORD.EXE', 'Written consent - stockholders - Series A-2 - sig pgs.docx - Word', 24],
      ['chrome.exe', 'Docusign - Home - Google Chrome', 5],
      ['OUTLOOK.EXE', 'Jo Pratt shared "Series A-2 closing set" with you - Message (HTML) ', 3],
    ],
    narrative: 'Draft written consent - stockholders - Series A-2 - sig pgs',
    grade: 'unedited',
  },
  {
    field: 'corporate',
    windows: [
      ['WINWORD.EXE', 'MSA + SOW 3 - Halyard/Quillon - data terms - Q redlines.docx - Word', 30],
      ['OUTLOOK.EXE', 'RE: Halyard SOW 3 - LoL cap & IP indemnity - Message (HTML) ', 5],
    ],
    narrative: 'Draft MSA + SOW 3 - Halyard/Quillon - data terms; e-mail re Halyard SOW 3 - LoL cap & IP indemnity',
    grade: 'unedited',
  },
  {
    field: 'corporate',
    windows: [
      ['chrome.exe', 'Project Wren | Intralinks - 5.1 Leases - Google Chrome', 27],
      ['WINWORD.EXE', 'Wren - RE diligence summary.docx - Word', 20],
      ['OUTLOOK.EXE', 'RE: Wren - landlord consents / CoC - Message (HTML) ', 4],
    ],
    narrative:
      'Review Project Wren - 5.1 leases (data room); draft Wren - RE diligence summary; e-mail re Wren - landlord consents / CoC',
    grade: 'unedited',
  },
  {
    field: 'construction',
    windows: [
      ['WINWORD.EXE', 'AIA A133 - GMP Am 1 - edits to Art 5.docx - Word', 26],
      ['OUTLOOK.EXE', 'RE: GMP contingency / allowances - Message (HTML) ', 5],
    ],
    narrative: 'Draft AIA A133 - GMP Am 1 - edits to Art 5; e-mail re GMP contingency / allowances',
    grade: 'unedited',
  },
  {
    field: 'appeals',
    windows: [
      ['WINWORD.EXE', 'Resp Br - Hanover - std of review section.docx - Word', 63],
      ['chrome.exe', '1DCA - Case Docket - Florida Appellate Case Information - Google Chrome', 7],
      ['OUTLOOK.EXE', 'RE: oral arg 1/14 - moot? - Message (HTML) ', 3],
    ],
    narrative:
      'Draft Resp Br - Hanover - std of review section; review docket 1DCA - case docket; e-mail re oral arg 1/14 - moot',
    grade: 'small edit',
    fault: 'a court of appeal by its letters',
  },
  {
    field: 'personal injury',
    windows: [
      ['WINWORD.EXE', 'Med lien reduction ltrs x4 - Pham.docx - Word', 24],
      ['Phone', 'Kaiser TPL (voicemail)', 6],
      ['OUTLOOK.EXE', 'RE: Pham disbursement sheet - client approval - Message (HTML) ', 4],
    ],
    narrative: 'Draft Med lien reduction ltrs x4 - Pham; e-mail re Pham disbursement sheet - client approval',
    grade: 'unedited',
  },
  {
    field: 'privacy',
    windows: [
      ['WINWORD.EXE', 'DPIA - chatbot - Nimbus.docx - Word', 31],
      ['OUTLOOK.EXE', 'RE: Nimbus SCC module 3? - Message (HTML) ', 5],
      [
        'chrome.exe',
        'Guidelines 07/2020 on the concepts of controller and processor | European Data Protection Board - Google Chrome',
        8,
      ],
    ],
    narrative:
      'Draft DPIA - chatbot - Nimbus; review Guidelines 07/2020 on the concepts of controller and processor; e-mail re Nimbus SCC module 3',
    grade: 'unedited',
  },
  {
    field: 'estates es',
    windows: [
      ['WINWORD.EXE', 'Declaración de herederos - Sra. Pons.docx - Word', 25],
      ['OUTLOOK.EXE', 'RE: Pons - certificado últimas voluntades - Mensaje (HTML) ', 4],
    ],
    narrative: 'Draft Declaración de herederos - Sra. Pons; e-mail re Pons - certificado últimas voluntades',
    grade: 'unedited',
  },
  {
    field: 'mediation',
    windows: [
      ['Zoom', 'Mediation w/ Hon. Kessel (Ret.) - Corbin - Zoom Meeting', 185],
      ['WINWORD.EXE', 'Mediator proposal - Corbin - client memo.docx - Word', 15],
    ],
    narrative:
      'Video conference re mediation w/ Hon. Kessel (Ret.) - Corbin; draft mediator proposal - Corbin - client memo',
    grade: 'unedited',
  },
];
