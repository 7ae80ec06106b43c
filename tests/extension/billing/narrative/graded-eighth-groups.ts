import type { GradedGroup } from './graded-groups.ts';

/** Fifty-nine groups of an eighth set. */
export const GRADED_EIGHTH: readonly GradedGroup[] = [
  {
    field: 'family',
    windows: [
      ['WINWORD.EXE', 'QDRO - Fidelity 401k - Marchetti (model lang).docx - Word', 34],
      ['OUTLOOK.EXE', 'RE: Marchetti QDRO preapproval - plan admin - Message (HTML) ', 5],
      ['Acrobat.exe', 'Judgment FL-180 filed 3.2.31.pdf - Adobe Acrobat Pro (64-bit)', 12],
    ],
    narrative:
      'Draft QDRO - Fidelity 401k - Marchetti (model lang); review judgment FL-180; e-mail re Marchetti QDRO preapproval - plan admin',
    grade: 'unedited',
  },
  {
    field: 'family',
    windows: [
      ['OUTLOOK.EXE', 'FW: text msgs from Brent 11-16 - Message (HTML) ', 8],
      ['WINWORD.EXE', 'DVRO - Decl of L. Marchetti.docx - Word', 44],
      ['chrome.exe', 'DV-100 Request for Domestic Violence Restraining Order - Google Chrome', 10],
      ['Phone', 'Lisa M. (client)', 16],
    ],
    narrative:
      'Draft DVRO - decl of L. Marchetti; telephone conference with Lisa M.; review DV-100 request for Domestic Violence Restraining Order; e-mail re text msgs from Brent 11-16',
    grade: 'unedited',
  },
  {
    field: 'family',
    windows: [
      ['EXCEL.EXE', 'Marital balance sheet - Tolland - 11.24.xlsx - Excel', 52],
      ['Acrobat.exe', 'Schwab stmts 2028-2031 combined.pdf - Adobe Acrobat Pro (64-bit)', 31],
      ['Microsoft Teams', 'Tolland - forensic CPA touch base | Microsoft Teams', 25],
    ],
    narrative:
      'Work on marital balance sheet - Tolland; review Schwab stmts 2028-2031 combined; participate in Tolland - forensic CPA touch base',
    grade: 'unedited',
  },
  {
    field: 'family es',
    windows: [
      ['WINWORD.EXE', 'Convenio regulador - Ferrer-Olmos - v4.docx - Word', 41],
      ['OUTLOOK.EXE', 'RE: régimen de visitas / vacaciones Navidad - Mensaje (HTML) ', 4],
      ['ms-teams.exe', 'Reunión con procuradora | Microsoft Teams', 22],
    ],
    narrative:
      'Draft Convenio regulador - Ferrer-Olmos; video conference with procuradora; e-mail re régimen de visitas / vacaciones Navidad',
    grade: 'unedited',
  },
  {
    field: 'family',
    windows: [
      ['OUTLOOK.EXE', 'Private Appointment - Appointment', 5],
      ['WINWORD.EXE', 'Parenting plan - 2-2-5-5 - Tolland rev.docx - Word', 29],
      ['OUTLOOK.EXE', 'Dr. appt Thursday - Message (HTML) ', 4],
    ],
    narrative: 'Draft parenting plan - 2-2-5-5 - Tolland; e-mail re Dr. appt Thursday',
    grade: 'small edit',
    fault: 'an appointment of whom',
  },
  {
    field: 'immigration',
    windows: [
      ['WINWORD.EXE', 'Cover ltr - I-130 + I-485 concurrent - Abara.docx - Word', 39],
      ['Acrobat.exe', 'Abara - I-864 w tax transcripts.pdf - Adobe Acrobat Pro (64-bit)', 26],
      ['msedge.exe', 'myUSCIS - Account Home - Profile 1 - Microsoft​ Edge', 6],
      ['OUTLOOK.EXE', 'Re: passport photos?? - Message (HTML) ', 3],
    ],
    narrative:
      'Draft cover ltr - I-130 + I-485 concurrent - Abara; review Abara - I-864 w tax transcripts; e-mail re passport photos',
    grade: 'small edit',
    fault: '"w" for with',
  },
  {
    field: 'immigration',
    windows: [
      ['WINWORD.EXE', 'Asylum brief - PSG - K.M. (NEXUS section) v3.docx - Word', 66],
      ['chrome.exe', 'Matter of A-B-, 28 I&N Dec. 307 (A.G. 2021) | Westlaw Precision - Google Chrome', 18],
      [
        'chrome.exe',
        'Country Reports on Human Rights Practices: Cameroon - United States Department of State - Google Chrome',
        12,
      ],
      ['Zoom', 'KM prep w interpreter - Zoom Meeting', 55],
    ],
    narrative:
      'Draft asylum brief - PSG - K.M. (NEXUS section); video conference re KM prep w interpreter; research Matter of A-B-, 28 I&N Dec. 307 (A.G. 2021); review Country Reports on Human Rights Practices: Cameroon',
    grade: 'unedited',
  },
  {
    field: 'immigration',
    windows: [
      ['chrome.exe', 'Consular Electronic Application Center - Immigrant Visa - Google Chrome', 9],
      ['OUTLOOK.EXE', 'RE: DS-260 / NVC fee bill - Message (HTML) ', 4],
      ['OUTLOOK.EXE', 'NVC: Case documents received - GUZ2031744018 - Message (Plain Text) ', 2],
      ['WINWORD.EXE', 'I-601A hardship decl - wife.docx - Word', 21],
    ],
    narrative:
      'Draft I-601A hardship decl - wife; work on CEAC visa application - immigrant visa; e-mail re DS-260 / NVC fee bill',
    grade: 'unedited',
  },
  {
    field: 'immigration',
    windows: [
      ['OUTLOOK.EXE', 'Recruitment sync - Vantage PERM - Meeting', 4],
      ['EXCEL.EXE', 'PERM recruitment tracker 2031.xlsx - Excel', 19],
      ['WINWORD.EXE', 'Notice of Filing - Sr SWE.docx - Word', 23],
    ],
    narrative: 'Draft notice of filing - Sr SWE; work on PERM recruitment tracker 2031',
    grade: 'unedited',
  },
  {
    field: 'tax',
    windows: [
      ['WINWORD.EXE', 'Tax Ct Petition - Ochoa - 2028 def notice.docx - Word', 58],
      ['chrome.exe', 'DAWSON | U.S. Tax Court - Google Chrome', 8],
      ['OUTLOOK.EXE', 'RE: 90 day ltr - last day to file?? - Message (HTML) ', 4],
      ['Acrobat.exe', 'Notice CP3219A Ochoa.pdf - Adobe Acrobat Reader (64-bit)', 15],
    ],
    narrative:
      'Draft Tax Ct Petition - Ochoa - 2028 def notice; review Notice CP3219A Ochoa; e-mail re 90 day ltr - last day to file',
    grade: 'unedited',
  },
  {
    field: 'tax',
    windows: [
      ['chrome.exe', 'PLR 202114008 | Bloomberg Tax - Google Chrome', 22],
      ['chrome.exe', 'Treas. Reg. § 1.1031(k)-1 - Treatment of deferred exchanges - Cornell LII - Google Chrome', 14],
      ['WINWORD.EXE', 'Memo - reverse 1031 parking (Halden) DRAFT.docx - Word', 30],
    ],
    narrative:
      'Draft memo - reverse 1031 parking (Halden); research PLR 202114008; research Treas. Reg. § 1.1031(k)-1 - Treatment of deferred exchanges',
    grade: 'unedited',
  },
  {
    field: 'tax',
    windows: [
      ['olk.exe', 'RE: FBAR - Streamlined cert (14653) - Ruth Alder - Outlook', 6],
      ['Acrobat.exe', 'UBS 2026-2030 Kontoauszüge.pdf - Adobe Acrobat Pro (64-bit)', 20],
      ['EXCEL.EXE', 'FBAR max balances.xlsx - Excel', 34],
    ],
    narrative:
      'Work on FBAR max balances; review UBS 2026-2030 Kontoauszüge; e-mail re FBAR - Streamlined cert (14653)',
    grade: 'unedited',
  },
  {
    field: 'tax',
    windows: [
      ['ms-teams.exe', 'Meeting in "Halden Tax" | Microsoft Teams', 27],
      ['OUTLOOK.EXE', 'Sec. 754 election - who signs? - Message (HTML) ', 5],
      ['WINWORD.EXE', 'POA 2848 - Halden Ptrs.docx - Word', 22],
    ],
    narrative: 'Video conference re Halden Tax; draft POA 2848 - Halden Ptrs; e-mail re Sec. 754 election',
    grade: 'unedited',
  },
  {
    field: 'real estate',
    windows: [
      ['Acrobat.exe', 'ALTA Settlement Stmt - Combined - DRAFT 2 - Fenmore.pdf - Adobe Acrobat Pro (64-bit)', 36],
      ['OUTLOOK.EXE', 'RE: [EXTERNAL] Fenmore - wire instr / funding # - Message (HTML) ', 8],
      ['WINWORD.EXE', 'Special Warranty Deed - Fenmore.docx - Word', 24],
      ['Phone', 'Chicago Title - Denise', 9],
    ],
    narrative:
      'Review ALTA Settlement Stmt - Fenmore; draft special warranty deed - Fenmore; telephone conference with Chicago Title; e-mail re Fenmore - wire instr / funding #',
    grade: 'unedited',
  },
  {
    field: 'real estate',
    windows: [
      ['WINWORD.EXE', 'Recip. Easement Agmt (REA) - Parcels 2+3 - v4 bg.docx - Word', 48],
      ['chrome.exe', 'Cook County Recordings | Document 2031-088412 - Google Chrome', 11],
      ['OUTLOOK.EXE', 'fw: zoning ltr + PZR report - Message (HTML) ', 4],
    ],
    narrative:
      'Draft recip. easement agmt (REA) - Parcels 2+3; review Cook County Recordings - document 2031-088412; e-mail re zoning ltr + PZR report',
    grade: 'unedited',
  },
  {
    field: 'real estate',
    windows: [
      ['chrome.exe', 'LoopNet | 220 S Canal - Office For Lease - Google Chrome', 6],
      ['WINWORD.EXE', 'LOI - 220 S Canal - counter.docx - Word', 38],
      ['OUTLOOK.EXE', 'RE: 220 Canal - free rent + TI - Message (HTML) ', 4],
    ],
    narrative: 'Draft LOI - 220 S Canal - counter; review LoopNet - 220 S Canal; e-mail re 220 Canal - free rent + TI',
    grade: 'unedited',
  },
  {
    field: 'real estate de',
    windows: [
      ['WINWORD.EXE', 'Grundstückskaufvertrag - Entwurf Notar Dr. Seiler - Anm.docx - Word', 46],
      ['OUTLOOK.EXE', 'AW: Löschungsbewilligung / Grundbuchauszug - Nachricht (HTML) ', 5],
      ['Acrobat.exe', 'Grundbuchauszug Bl. 4471.pdf - Adobe Acrobat Reader (64-bit)', 11],
    ],
    narrative:
      'Review Grundstückskaufvertrag (Entwurf Notar Dr. Seiler); review Grundbuchauszug Bl. 4471; e-mail re Löschungsbewilligung / Grundbuchauszug',
    grade: 'unedited',
  },
  {
    field: 'employment',
    windows: [
      ['WINWORD.EXE', 'Opp to MTC Arb - Jessup v. Calloway Staffing.docx - Word', 35],
      ['chrome.exe', 'OTO, L.L.C. v. Kho (2019) 8 Cal.5th 111 | Lexis+ - Google Chrome', 17],
      ['OUTLOOK.EXE', 'Re: Jessup - arb agmt metadata - Message (HTML) ', 6],
    ],
    narrative:
      'Draft opp to MTC arb - Jessup v. Calloway Staffing; research OTO, L.L.C. v. Kho (2019) 8 Cal.5th 111; e-mail re Jessup - arb agmt metadata',
    grade: 'unedited',
  },
  {
    field: 'employment',
    windows: [
      ['OUTLOOK.EXE', 'Term mtg - Ortiz - Meeting', 5],
      ['WINWORD.EXE', 'Talking pts - term mtg.docx - Word', 19],
      ['OUTLOOK.EXE', 'RE: final pay + PTO payout - Ortiz - Message (HTML) ', 4],
    ],
    narrative: 'Draft Talking pts - term mtg; e-mail re final pay + PTO payout - Ortiz',
    grade: 'unedited',
  },
  {
    field: 'employment',
    windows: [
      ['Acrobat.exe', 'Personnel file - Jessup_0001-0288.pdf - Adobe Acrobat Pro (64-bit)', 33],
      ['EXCEL.EXE', 'Wage stmt audit - 226 penalties.xlsx - Excel', 27],
      ['WINWORD.EXE', 'Mediation Br - Jessup.docx - Word', 24],
      ['Zoom', 'Mediation - Jessup (Hon. Ret. Alvarado) - Zoom Meeting', 210],
    ],
    narrative:
      'Attend mediation - Jessup (Hon. Ret. Alvarado) by video; review personnel file - Jessup 0001-0288; work on wage stmt audit - 226 penalties; draft Mediation Br - Jessup',
    grade: 'unedited',
  },
  {
    field: 'employment fr',
    windows: [
      ['WINWORD.EXE', 'Rupture conventionnelle - M. Delattre - projet.docx - Word', 40],
      ['OUTLOOK.EXE', 'TR: Entretien préalable - convocation - Message (HTML) ', 5],
      ['chrome.exe', 'Article L1237-11 - Code du travail - Légifrance - Mozilla Firefox', 9],
    ],
    narrative:
      'Draft Rupture conventionnelle - M. Delattre; research Article L1237-11 - Code du travail; e-mail re Entretien préalable - convocation',
    grade: 'unedited',
  },
  {
    field: 'bankruptcy',
    windows: [
      ['chrome.exe', 'CM/ECF LIVE - U.S. Bankruptcy Court:ilnb - Query - Google Chrome', 12],
      ['WINWORD.EXE', 'Adv. Compl. - preference - Trustee v. Kolbe Supply.docx - Word', 37],
      ['EXCEL.EXE', 'Pref analysis (90 day) - OCB + SNV.xlsx - Excel', 26],
      ['OUTLOOK.EXE', '31-08812 Order on Motion to Extend Time - Message (HTML) ', 2],
    ],
    narrative:
      'Draft adv. compl - preference - trustee v. Kolbe Supply; work on pref analysis (90 day) - OCB + SNV; review docket; review court notice re order on motion to extend time',
    grade: 'unedited',
  },
  {
    field: 'bankruptcy',
    windows: [
      ['WINWORD.EXE', 'DS & Plan - Marlow Hospitality - 2nd Am. (UCC cmts).docx - Word', 61],
      ['OUTLOOK.EXE', 'RE: Marlow - exclusivity + cash collateral budget - Message (HTML) ', 8],
      ['ms-teams.exe', 'Marlow all hands (Debtor/UCC/DIP) | Microsoft Teams', 41],
      ['Acrobat.exe', 'DKT 412 - UST obj to fee app.pdf - Adobe Acrobat Pro (64-bit)', 18],
    ],
    narrative:
      'Draft DS & Plan - Marlow Hospitality - 2nd Am; participate in Marlow all hands (Debtor/UCC/DIP); review DKT 412 - UST obj to fee app; e-mail re Marlow - exclusivity + cash collateral budget',
    grade: 'unedited',
  },
  {
    field: 'bankruptcy',
    windows: [
      ['chrome.exe', 'PACER Case Locator - Find Case - Google Chrome', 5],
      ['WINWORD.EXE', 'Reaff Agmt - Ally - Dominguez.docx - Word', 16],
      ['Phone', 'Dominguez re 341', 12],
    ],
    narrative: 'Draft reaff agmt - Ally - Dominguez; telephone conference with Dominguez re 341',
    grade: 'unedited',
  },
  {
    field: 'criminal defence',
    windows: [
      ['Acrobat.exe', 'LE reports + lab (BATES 000001-000213).pdf - Adobe Acrobat Pro (64-bit)', 38],
      ['Windows Media Player', 'Interview_Room_2_Kessler.wmv - Windows Media Player Legacy', 41],
      ['WINWORD.EXE', 'Mtn in Limine - 404(b) - St v. Kessler.docx - Word', 33],
    ],
    narrative:
      'Review recording Interview Room 2 Kessler; review LE reports + lab (BATES 000001-000213); draft mtn in limine - 404(b) - St v. Kessler',
    grade: 'unedited',
  },
  {
    field: 'criminal defence',
    windows: [
      ['Phone', 'DDA Okafor - offer', 8],
      ['OUTLOOK.EXE', 'RE: Kessler - plea offer expires Fri - Message (HTML) ', 4],
      ['WINWORD.EXE', 'Mitigation ltr - Kessler.docx - Word', 22],
      ['chrome.exe', 'Los Angeles Superior Court - Criminal Case Access - Google Chrome', 5],
    ],
    narrative:
      'Draft mitigation ltr - Kessler; telephone conference with DDA Okafor; e-mail re Kessler - plea offer expires Fri',
    grade: 'unedited',
  },
  {
    field: 'criminal defence',
    windows: [
      ['WINWORD.EXE', '2255 - Reply - Abbott (IAC).docx - Word', 56],
      [
        'chrome.exe',
        'Strickland v. Washington, 466 U.S. 668 (1984) - Justia US Supreme Court Center - Google Chrome',
        13,
      ],
      ['OUTLOOK.EXE', 'Activity in Case 3:28-cr-00217-RJB USA v. Abbott Response to Motion - Message (HTML) ', 2],
    ],
    narrative:
      'Draft 2255 - reply - Abbott (IAC); research Strickland v. Washington, 466 U.S. 668 (1984); review court notice re USA v. Abbott - response to motion',
    grade: 'unedited',
  },
  {
    field: 'patents',
    windows: [
      ['WINWORD.EXE', 'OTL-0041-EP - Response to Art 94(3) comm.docx - Word', 55],
      ['chrome.exe', 'European Patent Register - EP3344118 - Google Chrome', 12],
      ['Acrobat.exe', 'D2 (WO2025118822A1).pdf - Adobe Acrobat Reader (64-bit)', 19],
      ['OUTLOOK.EXE', 'RE: OTL-0041-EP / aux. requests - Message (HTML) ', 4],
    ],
    narrative:
      'Draft OTL-0041-EP - response to Art 94(3) comm; review D2 (WO2025118822A1); review European Patent Register - EP3344118; e-mail re OTL-0041-EP / aux. requests',
    grade: 'unedited',
  },
  {
    field: 'patents',
    windows: [
      ['WINWORD.EXE', "Claims chart - '820 pat v. Halo 3 sensor.docx - Word", 70],
      ['chrome.exe', 'PTAB E2E - IPR2031-00419 - Google Chrome', 11],
      ['PDFXEdit.exe', 'POPR (public).pdf - PDF-XChange Editor', 40],
      ['Zoom', 'expert call - Dr. Sato - Zoom Meeting', 32],
    ],
    narrative:
      "Draft claims chart - '820 pat v. Halo 3 sensor; review POPR; video conference re expert call - Dr. Sato; review docket IPR2031-00419",
    grade: 'unedited',
  },
  {
    field: 'patents',
    windows: [
      ['ms-teams.exe', 'Interview w/ Examiner Pham (18/402,917) | Microsoft Teams', 24],
      ['WINWORD.EXE', 'Interview Summary - AU 2877.docx - Word', 18],
      ['chrome.exe', 'Patent Public Search | USPTO - Google Chrome', 8],
    ],
    narrative:
      'Participate in interview w/ Examiner Pham (18/402,917); draft interview summary - AU 2877; patent search',
    grade: 'unedited',
  },
  {
    field: 'trademarks',
    windows: [
      ['chrome.exe', 'TTABVUE. Trademark Trial and Appeal Board Inquiry System - Google Chrome', 7],
      ['WINWORD.EXE', 'Not of Opp - BIRCHLINE (Cl 25, 35).docx - Word', 43],
      ['OUTLOOK.EXE', 'RE: BIRCHLINE - C&D / consent agmt - Message (HTML) ', 4],
    ],
    narrative: 'Draft not of opp - BIRCHLINE (Cl 25, 35); e-mail re BIRCHLINE - C&D / consent agmt',
    grade: 'unedited',
  },
  {
    field: 'copyright',
    windows: [
      ['WINWORD.EXE', 'DMCA counternotice - Pellucid Games.docx - Word', 26],
      ['chrome.exe', 'Copyright Public Records System - Google Chrome', 8],
      ['Slack', 'Pellucid x Larkfield (Channel) - Pellucid Games - Slack', 5],
    ],
    narrative: 'Draft DMCA counternotice - Pellucid Games; exchange messages re Pellucid x Larkfield',
    grade: 'unedited',
  },
  {
    field: 'trusts',
    windows: [
      ['WINWORD.EXE', 'Petn for Instructions - Tr of Elsie Vance (850).docx - Word', 44],
      ['OUTLOOK.EXE', 'RE: Vance - NJSA w/ siblings - Message (HTML) ', 6],
      ['Acrobat.exe', 'Vance Trust + 3 amendmts.pdf - Adobe Acrobat Pro (64-bit)', 22],
      ['Phone', 'Trustee (Carl V.)', 20],
    ],
    narrative:
      'Draft petn for instructions - Tr of Elsie Vance (850); review Vance Trust + 3 amendmts; telephone conference with Carl V.; e-mail re Vance - NJSA w/ siblings',
    grade: 'unedited',
  },
  {
    field: 'trusts',
    windows: [
      ['Pages', 'Letter of wishes – Harcourt', 25],
      ['Mail', 'Re: GST allocation / 709 — 2 messages', 5],
      ['Numbers', 'GRAT annuity calc', 14],
      ['zoom.us', 'Zoom Meeting', 35],
    ],
    narrative:
      'Video conference; draft letter of wishes - Harcourt; work on GRAT annuity calc; e-mail re GST allocation / 709',
    grade: 'unedited',
  },
  {
    field: 'trusts de',
    windows: [
      ['WINWORD.EXE', 'Erbvertrag Eheleute Winkler - 2. Entwurf.docx - Word', 37],
      ['OUTLOOK.EXE', 'AW: Pflichtteilsverzicht Tochter - Nachricht (HTML) ', 4],
      ['chrome.exe', '§ 2346 BGB - Wirkung des Erbverzichts, Beschränkungsmöglichkeit - dejure.org - Google Chrome', 8],
    ],
    narrative:
      'Draft Erbvertrag Eheleute Winkler; research § 2346 BGB - Wirkung des Erbverzichts, Beschränkungsmöglichkeit; e-mail re Pflichtteilsverzicht Tochter',
    grade: 'unedited',
  },
  {
    field: 'insurance defence',
    windows: [
      ['WINWORD.EXE', '60 day rpt - Insd Kwan - File 88-4417.docx - Word', 28],
      ['OUTLOOK.EXE', 'RE: Kwan / CLM 004418827 / settlement auth $45k - Message (HTML) ', 5],
      ['chrome.exe', 'Legal-X - Invoice Submission - Google Chrome', 4],
    ],
    narrative: 'Draft 60 day rpt - Insd Kwan - file 88-4417; e-mail re Kwan / CLM 004418827 / settlement auth $45k',
    grade: 'unedited',
  },
  {
    field: 'insurance defence',
    windows: [
      ['Acrobat.exe', 'Police rpt & photos (MVA 4-11-30).pdf - Adobe Acrobat Pro (64-bit)', 49],
      ['WINWORD.EXE', 'MSJ - no duty - Kwan adv. Peralta.docx - Word', 31],
      [
        'chrome.exe',
        'CACI No. 400. Negligence—Essential Factual Elements :: Judicial Council of California - Justia - Google Chrome',
        14,
      ],
    ],
    narrative:
      'Review police rpt & photos; draft MSJ - no duty - Kwan adv. Peralta; research CACI No. 400. Negligence—Essential Factual Elements',
    grade: 'unedited',
  },
  {
    field: 'insurance defence',
    windows: [
      ['WINWORD.EXE', 'ROR ltr - CGL - water intrusion.docx - Word', 36],
      ['OUTLOOK.EXE', 'coverage call? - Message (HTML) ', 4],
      ['Zoom', 'Coverage counsel - Zoom Meeting', 24],
    ],
    narrative: 'Draft ROR ltr - CGL - water intrusion; video conference with coverage counsel; e-mail re coverage call',
    grade: 'unedited',
  },
  {
    field: 'litigation',
    windows: [
      ['WINWORD.EXE', 'Memo of Law ISO MTD (12(b)(6)) - v5 - KL.docx - Word', 63],
      ['chrome.exe', 'Bell Atlantic Corp. v. Twombly, 550 U.S. 544 | Lexis+ Protégé - Google Chrome', 14],
      ['chrome.exe', 'nysd CM/ECF NextGen 1.8.3 - Docket Report - Google Chrome', 8],
      ['OUTLOOK.EXE', 'Local rule 7.1 page limits? - Message (HTML) ', 3],
    ],
    narrative:
      'Draft memo of law ISO motion to dismiss (12(b)(6)); research Bell Atlantic Corp. v. Twombly, 550 U.S. 544; review docket; e-mail re local rule 7.1 page limits',
    grade: 'unedited',
  },
  {
    field: 'litigation',
    windows: [
      ['WINWORD.EXE', '26(f) Rpt - jnt - 2031-00417.docx - Word', 21],
      ['OUTLOOK.EXE', 'RE: Okafor: 26(f) conf + ESI protocol - Message (HTML) ', 9],
      ['ms-teams.exe', 'Okafor 26(f) | Microsoft Teams', 33],
    ],
    narrative: 'Confer re Okafor 26(f); draft 26(f) rpt; e-mail re Okafor: 26(f) conf + ESI protocol',
    grade: 'unedited',
  },
  {
    field: 'litigation',
    windows: [
      ['chrome.exe', 'Logikcull | Okafor - OKA_00018822 - Google Chrome', 95],
      ['WINWORD.EXE', 'Hot docs list (AEO).docx - Word', 14],
      ['Slack', 'Ben Ito (DM) - Larkfield Law - Slack', 5],
    ],
    narrative: 'Review documents in Logikcull - Okafor; draft Hot docs list; exchange messages with Ben Ito',
    grade: 'unedited',
  },
  {
    field: 'litigation',
    windows: [
      ['OUTLOOK.EXE', 'RE: OKAFOR V. DELMAR - DEPO DATES - Message (HTML) ', 6],
      ['WINWORD.EXE', 'NOTICE OF DEPO - PMK DELMAR.docx - Word', 12],
      ['OUTLOOK.EXE', 'Invoice 22817 from Veritext - Message (HTML) ', 3],
    ],
    narrative: 'Draft notice of depo - PMK Delmar; e-mail re Okafor v. Delmar - depo dates',
    grade: 'unedited',
  },
  {
    field: 'litigation',
    windows: [
      ['Acrobat.exe', 'Rough - Pruett, Dale - 110531.pdf - Adobe Acrobat Pro (64-bit)', 35],
      ['WINWORD.EXE', 'Daubert mtn - Pruett (accounting exp).docx - Word', 24],
      ['OUTLOOK.EXE', 'Pruett CV - Message (HTML) ', 3],
    ],
    narrative: 'Review Dale Pruett - 110531; draft Daubert mtn - Pruett (accounting exp); e-mail re Pruett CV',
    grade: 'small edit',
    fault: '"Rough" before a name and a date behind it',
  },
  {
    field: 'litigation',
    windows: [
      ['chrome.exe', 'Odyssey eFileCA - My Filings - Google Chrome', 9],
      ['WINWORD.EXE', 'Ex Parte App to Advance Hrg - Sayre.docx - Word', 28],
      ['OUTLOOK.EXE', 'Sayre - ex parte notice to OC by 10am - Message (HTML) ', 4],
    ],
    narrative:
      'Draft ex parte app to advance hrg - Sayre; work on court filing; e-mail re Sayre - ex parte notice to OC by 10am',
    grade: 'unedited',
  },
  {
    field: 'litigation',
    windows: [
      ['WINWORD.EXE', 'Trial exh list - jt.docx - Word', 18],
      ['POWERPNT.EXE', 'Opening - Sayre v7.pptx - PowerPoint', 44],
      ['Teams', 'War room | Microsoft Teams', 30],
      ['OUTLOOK.EXE', 'Juror questionaire redlines - Message (HTML) ', 4],
    ],
    narrative:
      'Work on opening - Sayre; confer re War room; draft trial exh list - jt; e-mail re Juror questionnaire redlines',
    grade: 'small edit',
    fault: 'a room of a meeting',
  },
  {
    field: 'litigation',
    windows: [
      ['Acrobat.exe', 'Minute Order 11-20-31 Dept 54.pdf - Adobe Acrobat Pro (64-bit)', 10],
      ['chrome.exe', 'Online Services - LA Court - Google Chrome', 6],
      ['WINWORD.EXE', 'Not of Ruling.docx - Word', 15],
      ['OUTLOOK.EXE', 'One Legal: Order 24417829 - Filed - Message (HTML) ', 3],
    ],
    narrative: 'Draft not of ruling; review minute order 11-20-31 Dept 54',
    grade: 'small edit',
    fault: '"Not" for notice',
  },
  {
    field: 'litigation de',
    windows: [
      ['WINWORD.EXE', 'Klageerwiderung LG München I 12 O 4471-31 (Entwurf).docx - Word', 57],
      ['chrome.exe', 'BGH, 12.03.2020 - VII ZR 33/19 - beck-online - Google Chrome', 15],
      ['OUTLOOK.EXE', 'beA-Nachricht: Neue Nachricht im Postfach - Nachricht (HTML) ', 4],
      ['Telefon', 'RA Steinmetz (Gegenseite)', 12],
    ],
    narrative:
      'Draft Klageerwiderung LG München I 12 O 4471-31; research BGH, 12.03.2020 - VII ZR 33/19; telephone conference with RA Steinmetz; review court notice',
    grade: 'unedited',
  },
  {
    field: 'corporate',
    windows: [
      ['WINWORD.EXE', "APA - Trilby Foods - Art. VIII indem - rev'd 11.23 (BH).docx - Word", 41],
      ['chrome.exe', 'Intralinks - Trilby VDR - 7. Employment - Google Chrome', 18],
      ['OUTLOOK.EXE', 'RE: Trilby - R&W policy exclusions - Message (HTML) ', 6],
      ['ms-teams.exe', 'Trilby: underwriting call | Microsoft Teams', 29],
    ],
    narrative:
      'Draft APA - Trilby Foods - Art. VIII indem; participate in Trilby: underwriting call; review Trilby VDR - 7. employment; e-mail re Trilby - R&W policy exclusions',
    grade: 'unedited',
  },
  {
    field: 'corporate',
    windows: [
      ['WINWORD.EXE', 'Board consent - 409A + option grants.docx - Word', 18],
      ['OUTLOOK.EXE', 'RE: 409A val expiring - Message (HTML) ', 4],
      ['chrome.exe', 'Delaware Division of Corporations - Entity Search - Google Chrome', 6],
    ],
    narrative:
      'Draft board consent - 409A + option grants; search entity records (Delaware Division of Corporations); e-mail re 409A val expiring',
    grade: 'unedited',
  },
  {
    field: 'corporate',
    windows: [
      ['WINWORD.EXE', 'Cred Agmt - Borrower mark-up - 11.22(128847.4).docx - Word', 66],
      ['WINWORD.EXE', 'Redline - Cred Agmt v.3 to v.4.docx - Word', 21],
      ['OUTLOOK.EXE', 'RE: EBITDA addbacks / RP basket - Message (HTML) ', 5],
    ],
    narrative:
      'Work on cred agmt (borrower redline); review comparison of cred agmt v.3 to v.4; e-mail re EBITDA addbacks / RP basket',
    grade: 'unedited',
  },
  {
    field: 'corporate',
    windows: [
      ['EXCEL.EXE', 'Waterfall - Fund III - GP catchup fix.xlsx - Excel', 40],
      ['WINWORD.EXE', 'LPA - Fund III - 4th A&R - section 6.2.docx - Word', 30],
      ['OUTLOOK.EXE', 'LP side ltr - Ohio pension - Message (HTML) ', 3],
    ],
    narrative:
      'Work on waterfall - Fund III - GP catchup fix; draft LPA - Fund III - 4th A&R - section 6.2; e-mail re LP side ltr - Ohio pension',
    grade: 'unedited',
  },
  {
    field: 'corporate fr',
    windows: [
      ['WINWORD.EXE', "Pacte d'associés - Novalis SAS - V3 marquée.docx - Word", 38],
      ['ms-teams.exe', 'Réunion : point closing Novalis | Microsoft Teams', 30],
      ['OUTLOOK.EXE', 'RE: Novalis - GAP / séquestre - Message (HTML) ', 5],
    ],
    narrative:
      "Draft Pacte d'associés - Novalis SAS; video conference re point closing Novalis; e-mail re Novalis - GAP / séquestre",
    grade: 'unedited',
  },
  {
    field: 'corporate',
    windows: [
      ['chrome.exe', 'Box | Closing binder - Google Chrome', 5],
      ['WINWORD.EXE', 'Closing checklist - Trilby.docx - Word', 17],
      ['OUTLOOK.EXE', 'RE: bring down + good standings - Message (HTML) ', 4],
      ['Teams', 'Chat | Sig pages | Microsoft Teams', 4],
    ],
    narrative:
      'Draft closing checklist - Trilby; exchange messages re Sig pages; e-mail re bring down + good standings',
    grade: 'unedited',
  },
  {
    field: 'data privacy',
    windows: [
      ['WINWORD.EXE', 'DPA - Vendor form - our cmts (SCCs Mod 2).docx - Word', 36],
      ['chrome.exe', 'Art. 28 GDPR – Processor - General Data Protection Regulation (GDPR) - Google Chrome', 9],
      ['OUTLOOK.EXE', 'RE: DSAR from ex-employee - clock? - Message (HTML) ', 5],
    ],
    narrative: 'Draft DPA - vendor form; review Art. 28 GDPR - Processor; e-mail re DSAR from ex-employee - clock',
    grade: 'unedited',
  },
  {
    field: 'personal injury',
    windows: [
      ['Acrobat.exe', 'Medical Chronology - Yoder, Anne.pdf - Adobe Acrobat Pro (64-bit)', 60],
      ['OUTLOOK.EXE', 'RE: Yoder: IME 12/4 w/ Dr Pastor - Message (HTML) ', 4],
      ['WINWORD.EXE', 'Obj to IME notice.docx - Word', 18],
      ['Phone', 'Adjuster - State Farm (voicemail)', 6],
    ],
    narrative:
      'Review medical chronology - Anne Yoder; draft obj to IME notice; e-mail re Yoder: IME 12/4 w/ Dr Pastor',
    grade: 'unedited',
  },
  {
    field: 'appeals',
    windows: [
      ['WINWORD.EXE', "Pet for Reh'g en banc - Larrabee.docx - Word", 75],
      ['chrome.exe', 'ca9 CM/ECF ACMS - Case Summary - Google Chrome', 10],
      ['WINWORD.EXE', 'Cert of Compliance (words).docx - Word', 12],
    ],
    narrative: "Draft pet for Reh'g en banc - Larrabee; draft cert of compliance (words); review docket",
    grade: 'small edit',
    fault: 'what a count of words is',
  },
  {
    field: 'municipal',
    windows: [
      ['WINWORD.EXE', "PRA resp - Coastal Comm'n - ack ltr.docx - Word", 33],
      ['chrome.exe', 'Planning Commission 11/19 - YouTube - Google Chrome', 8],
      ['OUTLOOK.EXE', 'RE: CEQA exemption - Class 32 - Message (HTML) ', 4],
    ],
    narrative:
      "Draft PRA resp - Coastal Comm'n - ack ltr; review Planning Commission 11/19; e-mail re CEQA exemption - Class 32",
    grade: 'unedited',
  },
  {
    field: 'elder law',
    windows: [
      ['WINWORD.EXE', 'Medicaid spend-down ltr - Mrs. Pavlik.docx - Word', 27],
      ['Acrobat.exe', 'POA - Pavlik (notarized).pdf - Adobe Acrobat Pro (64-bit)', 16],
      ['Phone', 'daughter - Joan Pavlik', 13],
    ],
    narrative:
      'Draft Medicaid spend-down ltr - Mrs. Pavlik; review POA - Pavlik; telephone conference with Joan Pavlik',
    grade: 'unedited',
  },
  {
    field: 'environmental',
    windows: [
      ['Acrobat.exe', 'Phase I ESA - 901 Depot Rd (rev).pdf - Adobe Acrobat Pro (64-bit)', 42],
      ['WINWORD.EXE', 'Ltr to IEPA re NFR - 901 Depot.docx - Word', 27],
      ['OUTLOOK.EXE', 'RE: RECs / vapour intrusion - Message (HTML) ', 5],
    ],
    narrative:
      'Review Phase I ESA - 901 Depot Rd; draft ltr to IEPA re NFR - 901 Depot; e-mail re RECs / vapour intrusion',
    grade: 'unedited',
  },
];
