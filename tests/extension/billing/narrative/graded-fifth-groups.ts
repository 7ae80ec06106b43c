import type { GradedGroup } from './graded-groups.ts';

/** Sixty groups of a fifth set, graded as the others are. */
export const GRADED_FIFTH: readonly GradedGroup[] = [
  {
    field: 'litigation',
    windows: [
      ['WINWORD.EXE', 'Motion in Limine No. 2 re prior settlements_v3_sr edits.docx - Word', 61],
      ['OUTLOOK.EXE', 'RE: RE: MILs - who is drafting which? - Message (HTML)', 6],
      ['chrome.exe', 'Evid. Code § 1152 - Offer to compromise | Westlaw Edge - Google Chrome', 9],
      ['ms-teams.exe', 'Chat | Sanjay Rao | Microsoft Teams', 5],
    ],
    narrative:
      'Draft motion in limine No. 2 re prior settlements; research Evid. Code § 1152 - Offer to compromise; e-mail re MILs; exchange messages with Sanjay Rao',
    grade: 'unedited',
  },
  {
    field: 'litigation',
    windows: [
      ['Acrobat.exe', 'Kerr Depo Tr. 11-12-31 (Vol 1) - rough ASCII.pdf - Adobe Acrobat Pro (64-bit)', 74],
      ['WINWORD.EXE', 'Kerr depo - page line summary.docx - Word', 52],
      ['OUTLOOK.EXE', 'Kerr transcript - errata due 12/20 - Message (HTML)', 3],
    ],
    narrative:
      'Review Kerr Depo Tr. 11-12-31 (Vol 1); draft Kerr depo - page line summary; e-mail re Kerr transcript - errata due 12/20',
    grade: 'unedited',
  },
  {
    field: 'litigation',
    windows: [
      ['WINWORD.EXE', 'Joint Status Rpt (Dkt 88) - Ps portion - 11-21 LH.docx - Word', 33],
      ['OUTLOOK.EXE', 'FW: Joint Status Report - your section by noon - Message (HTML)', 7],
      ['Zoom', 'Telephonic status conf - Judge Pruett', 18],
      ['chrome.exe', 'CM/ECF - D. Ariz. - Docket Report - Google Chrome', 4],
    ],
    narrative:
      'Draft joint status rpt (Dkt 88) - Ps portion; video conference re telephonic status conf - Judge Pruett; e-mail re joint status report; review docket',
    grade: 'unedited',
  },
  {
    field: 'litigation',
    windows: [
      ['WINWORD.EXE', 'Compl - Alder Ridge HOA v. Pinecrest Roofing (w exhs list).docx - Word', 88],
      ['EXCEL.EXE', 'Alder Ridge - defect list by unit.xlsx - Excel', 31],
      ['OUTLOOK.EXE', 'Alder Ridge: SB 800 notice / tolling - Message (HTML)', 8],
      ['explorer.exe', 'Photos 2031-10 - File Explorer', 4],
    ],
    narrative:
      'Draft compl - Alder Ridge HOA v. Pinecrest Roofing; work on Alder Ridge - defect list by unit; e-mail re Alder Ridge: SB 800 notice / tolling',
    grade: 'unedited',
  },
  {
    field: 'litigation',
    windows: [
      ['OUTLOOK.EXE', 'Alder Ridge - inspection Thurs 10am - gate code - Message (HTML)', 3],
      ['WINWORD.EXE', 'Inspection protocol (draft for OC).docx - Word', 22],
      ['RingCentral', 'Call with Phil Ortega (expert) - RingCentral', 26],
      ['Acrobat.exe', 'Ortega prelim rpt 11-17.pdf - Adobe Acrobat Pro (64-bit)', 19],
    ],
    narrative:
      'Telephone conference with Phil Ortega (expert); draft inspection protocol; review Ortega prelim rpt 11-17; e-mail re Alder Ridge - inspection Thurs 10am - gate code',
    grade: 'small edit',
    fault: 'a gate code',
  },
  {
    field: 'litigation',
    windows: [
      ['WINWORD.EXE', 'Opposition to Ex Parte App to Shorten Time.docx - Word', 57],
      ['WINWORD.EXE', 'Decl L Hu ISO Opp to Ex Parte.docx - Word', 16],
      ['OUTLOOK.EXE', 'EX PARTE NOTICE - 11/25 8:30 Dept 14 - Message (HTML)', 4],
      ['Phone', 'Dept. 14 Clerk', 5],
    ],
    narrative:
      'Draft opposition to ex parte app to shorten time; draft Decl L Hu ISO Opp to ex parte; telephone conference with Dept. 14 Clerk; e-mail re ex parte notice - 11/25 8:30 Dept 14',
    grade: 'unedited',
  },
  {
    field: 'litigation',
    windows: [
      ['Word', 'Rosales v. Kwik – Pltf Sep Stmt – rev 11.22.docx', 66],
      ['Preview', 'Kwik MSJ + exs A–P.pdf – Page 31 of 212', 45],
      ['Mail', 'Re: [Rosales] opp due Wed', 5],
      ['Safari', 'Rosales v. Kwik - Trellis.Law', 4],
    ],
    narrative:
      'Draft Rosales v. Kwik - Pltf Sep Stmt; review Kwik MSJ + exs A–P; e-mail re Rosales - opp due Wed; review Rosales v. Kwik',
    grade: 'small edit',
    fault: 'a page that only names the case',
  },
  {
    field: 'litigation',
    windows: [
      ['chrome.exe', 'Documents - Alder Ridge v. Pinecrest - Everlaw - Google Chrome', 60],
      ['EXCEL.EXE', 'Custodian & search term report v2.xlsx - Excel', 21],
      ['WINWORD.EXE', 'ESI protocol - redlines from Pinecrest counsel.docx - Word', 28],
      ['OUTLOOK.EXE', 'RE: ESI / search terms hit counts - Message (HTML)', 9],
    ],
    narrative:
      'Review documents in Everlaw - Alder Ridge v. Pinecrest; review ESI protocol - redlines from Pinecrest counsel; work on Custodian & search term report; e-mail re ESI / search terms hit counts',
    grade: 'unedited',
  },
  {
    field: 'litigation',
    windows: [
      ['WINWORD.EXE', 'Ltr to Judge Pruett re discovery dispute (joint) 11.20.docx - Word', 36],
      [
        'OUTLOOK.EXE',
        'Activity in Case 2:31-cv-00871-LHP Rosales v. Kwik Logistics, Inc. Order Setting Hearing - Message (HTML)',
        2,
      ],
      ['Acrobat.exe', '92 Order Setting Discovery Hearing.pdf - Adobe Acrobat Pro (64-bit)', 3],
    ],
    narrative:
      'Draft ltr to Judge Pruett re discovery dispute (joint); review order setting discovery hearing; review court notice re Rosales v. Kwik Logistics, Inc. - order setting hearing',
    grade: 'unedited',
  },
  {
    field: 'litigation',
    windows: [
      ['Zoom', 'Mediation - Rosales/Kwik - Breakout Room 2', 260],
      ['WINWORD.EXE', 'Settlement term sheet 11-24-31.docx - Word', 24],
      ['OUTLOOK.EXE', 'RE: Rosales - bracket proposal - Message (HTML)', 6],
      ['Phone', 'Ana Rosales', 17],
    ],
    narrative:
      'Attend mediation - Rosales/Kwik - Breakout Room 2 by video; draft settlement term sheet; telephone conference with Ana Rosales; e-mail re Rosales - bracket proposal',
    grade: 'small edit',
    fault: 'a room of the meeting',
  },
  {
    field: 'estates',
    windows: [
      ['WINWORD.EXE', 'Hsu - Irrev Life Ins Trust - trustee changes per client call 11-19.docx - Word', 48],
      ['OUTLOOK.EXE', 'RE: Hsu ILIT - Crummey letters - Message (HTML)', 7],
      ['Zoom', 'Zoom Meeting', 31],
    ],
    narrative:
      'Work on Hsu - Irrev Life Ins Trust (trustee edits); video conference; e-mail re Hsu ILIT - Crummey letters',
    grade: 'unedited',
  },
  {
    field: 'estates',
    windows: [
      ['WINWORD.EXE', 'Heggstad petition - Est. of Barlow - v2.docx - Word', 63],
      ['Acrobat.exe', 'Barlow Trust + Sched A (2019 executed).pdf - Adobe Acrobat Pro (64-bit)', 22],
      ['chrome.exe', 'Estate of Heggstad (1993) 16 Cal.App.4th 943 :: Justia - Google Chrome', 6],
      ['OUTLOOK.EXE', 'Barlow - house never deeded into trust - Message (HTML)', 5],
    ],
    narrative:
      'Draft Heggstad petition - Est. of Barlow; review Barlow Trust + Sched A (2019 executed); research Estate of Heggstad (1993) 16 Cal.App.4th 943; e-mail re Barlow - house never deeded into trust',
    grade: 'unedited',
  },
  {
    field: 'estates',
    windows: [
      ['EXCEL.EXE', 'Barlow accounting - principal & income 2030-31.xlsx - Excel', 66],
      ['OUTLOOK.EXE', 'Fwd: Barlow checking statements (zip) - Message (HTML)', 4],
      ['ms-teams.exe', 'Call with Denise Barlow (External) | Microsoft Teams', 23],
      ['WINWORD.EXE', 'Notice of Proposed Action - sale of residence.docx - Word', 14],
    ],
    narrative:
      'Work on Barlow accounting - principal & income 2030-31; telephone conference with Denise Barlow; draft notice of proposed action - sale of residence; e-mail re Barlow checking statements (zip)',
    grade: 'unedited',
  },
  {
    field: 'estates',
    windows: [
      ['WINWORD.EXE', 'Will - simple - T. Ngo.docx - Word', 18],
      ['WINWORD.EXE', 'HIPAA authorization - T. Ngo.docx - Word', 5],
      ['OUTLOOK.EXE', 'Signing Monday - Ngo - bring ID - Message (HTML)', 3],
    ],
    narrative: 'Draft Will - simple - T. Ngo; draft HIPAA authorization - T. Ngo; e-mail re Signing Monday - Ngo',
    grade: 'small edit',
    fault: 'an appointment as a subject',
  },
  {
    field: 'immigration',
    windows: [
      ['WINWORD.EXE', 'EB-1C petition letter - Hartwell - Morales_rev after HR comments.docx - Word', 71],
      ['Acrobat.exe', 'Org chart (foreign entity) 2030.pdf - Adobe Acrobat Pro (64-bit)', 12],
      ['OUTLOOK.EXE', 'RE: Morales EB1C - managerial duties % - Message (HTML)', 8],
      ['chrome.exe', 'Volume 6 - Part F - Chapter 4 - Multinational Executive or Manager | USCIS - Google Chrome', 13],
    ],
    narrative:
      'Draft EB-1C petition letter - Hartwell - Morales; review Volume 6 - Part F - Chapter 4 - Multinational Executive or manager; review org chart (foreign entity) 2030; e-mail re Morales EB1C - managerial duties %',
    grade: 'small edit',
    fault: 'a title that is half small',
  },
  {
    field: 'immigration',
    windows: [
      ['WINWORD.EXE', 'U visa cert request - SFPD - Lara.docx - Word', 27],
      ['WINWORD.EXE', 'Lara - victim declaration (Spanish orig + transl).docx - Word', 45],
      ['WhatsApp', 'Yesenia Lara', 7],
      ['OUTLOOK.EXE', 'Lara - I-918B follow up with SVU - Message (HTML)', 4],
    ],
    narrative:
      'Draft Lara - victim declaration (Spanish orig + transl); draft U visa cert request - SFPD - Lara; exchange messages with Yesenia Lara; e-mail re Lara - I-918B follow up with SVU',
    grade: 'unedited',
  },
  {
    field: 'immigration',
    windows: [
      ['chrome.exe', 'Docketwise | Lara, Yesenia - I-918 - Google Chrome', 33],
      ['Acrobat.exe', 'Lara passport bio page.pdf - Adobe Acrobat Pro (64-bit)', 2],
      ['ms-teams.exe', 'Interpreter + Lara | Microsoft Teams', 38],
    ],
    narrative: 'Confer re interpreter + Lara; work on Yesenia Lara - I-918',
    grade: 'small edit',
    fault: 'two who met, without what was done',
  },
  {
    field: 'immigration',
    windows: [
      ['OUTLOOK.EXE', 'RFE received - Patel L-1A ext. - Message (HTML)', 6],
      ['Acrobat.exe', 'WAC3190022118 RFE.pdf - Adobe Acrobat Pro (64-bit)', 16],
      ['WINWORD.EXE', 'RFE checklist to client - Patel.docx - Word', 21],
      ['Zoom', 'Patel RFE call w/ HR', 29],
    ],
    narrative:
      'Video conference with HR re Patel RFE; draft RFE checklist to client - Patel; review RFE; e-mail re RFE received - Patel L-1A ext',
    grade: 'unedited',
  },
  {
    field: 'real estate',
    windows: [
      ['WINWORD.EXE', 'Office Lease 500 Third - 5th fl - LL form - tenant cmts TM 11.19.docx - Word', 77],
      ['OUTLOOK.EXE', 'RE: 500 Third - LOI vs lease discrepancies - Message (HTML)', 9],
      ['EXCEL.EXE', 'Rent abatement calc - 500 Third.xlsx - Excel', 12],
      ['Phone', 'Mears, Stan', 9],
    ],
    narrative:
      'Work on office lease 500 Third - 5th fl - LL form (tenant comments); work on rent abatement calc - 500 Third; telephone conference with Stan Mears; e-mail re 500 Third - LOI vs lease discrepancies',
    grade: 'unedited',
  },
  {
    field: 'real estate',
    windows: [
      ['WINWORD.EXE', 'CC&Rs 3rd Amdmt (solar) - Vista del Lago.docx - Word', 41],
      ['chrome.exe', 'Civil Code - CIV § 714 | California Legislative Information - Google Chrome', 6],
      ['OUTLOOK.EXE', 'Vista del Lago - ballot + notice to members - Message (HTML)', 6],
    ],
    narrative:
      'Draft CC&Rs 3rd Amdmt (solar) - Vista del Lago; research Civil Code - CIV § 714; e-mail re Vista del Lago - ballot + notice to members',
    grade: 'unedited',
  },
  {
    field: 'real estate',
    windows: [
      ['OUTLOOK.EXE', 'Closing docs - 88 Alta - sellers signing pkg - Message (HTML)', 8],
      ['Acrobat.exe', '88 Alta - Est. Settlement Stmt 11-21 (buyer).pdf - Adobe Acrobat Pro (64-bit)', 11],
      ['WINWORD.EXE', 'Assignment of Leases & Rents.docx - Word', 19],
      ['WINWORD.EXE', 'Bill of Sale - 88 Alta.docx - Word', 9],
      ['chrome.exe', 'Sign in - Snapdocs - Google Chrome', 2],
    ],
    narrative:
      'Draft assignment of Leases & Rents; review 88 Alta - Est. Settlement Stmt 11-21 (buyer); draft Bill of sale - 88 Alta; e-mail re closing docs - 88 Alta - sellers signing pkg',
    grade: 'unedited',
  },
  {
    field: 'patents',
    windows: [
      ['WINWORD.EXE', 'RSP-0071-US-2 - Appeal Brief - section 103 args (KT).docx - Word', 103],
      ['Acrobat.exe', 'Examiner’s Answer (RSP-0071).pdf - Adobe Acrobat Pro (64-bit)', 26],
      ['chrome.exe', 'In re Kahn, 441 F.3d 977 (Fed. Cir. 2006) - Google Scholar - Google Chrome', 9],
      ['OUTLOOK.EXE', 'RE: RSP-0071 appeal fees & deadline - Message (HTML)', 4],
    ],
    narrative:
      'Draft RSP-0071-US-2 - appeal brief - section 103 args; review examiner’s answer (RSP-0071); research In re Kahn, 441 F.3d 977 (Fed. Cir. 2006); e-mail re RSP-0071 appeal fees & deadline',
    grade: 'unedited',
  },
  {
    field: 'patents',
    windows: [
      ['WINWORD.EXE', 'PCT ISR-WO analysis - RSP-0090.docx - Word', 38],
      ['chrome.exe', 'WO2031/044518 - PATENTSCOPE - Google Chrome', 15],
      ['OUTLOOK.EXE', 'RSP-0090 nat’l phase countries? due 3/14 - Message (HTML)', 5],
      ['EXCEL.EXE', 'Nat phase cost est.xlsx - Excel', 8],
    ],
    narrative:
      'Draft PCT ISR-WO analysis - RSP-0090; research WO2031/044518; work on Nat phase cost est; e-mail re RSP-0090 nat’l phase countries? due 3/14',
    grade: 'small edit',
    fault: 'a question in a subject',
  },
  {
    field: 'patents',
    windows: [
      ['POWERPNT.EXE', 'Invention harvest session - Q4.pptx - PowerPoint', 24],
      ['Zoom', 'Invention harvest - R&D', 62],
      ['OneNote', 'Harvest notes - OneNote', 17],
    ],
    narrative:
      'Video conference re invention harvest - R&D; work on invention harvest session - Q4 presentation; work on Harvest notes',
    grade: 'unedited',
  },
  {
    field: 'employment',
    windows: [
      ['WINWORD.EXE', 'Wilkes v. Omni - Answer to FAC - aff defs.docx - Word', 59],
      ['WINWORD.EXE', 'Notice of Removal (CAFA).docx - Word', 47],
      ['OUTLOOK.EXE', 'Wilkes - removal deadline 12/1 - Message (HTML)', 5],
      ['chrome.exe', 'Dart Cherokee Basin Operating Co. v. Owens | Oyez - Google Chrome', 6],
    ],
    narrative:
      'Draft Wilkes v. Omni - answer to FAC - aff defs; draft notice of removal (CAFA); review Dart Cherokee Basin Operating Co. v. Owens; e-mail re Wilkes - removal deadline 12/1',
    grade: 'unedited',
  },
  {
    field: 'employment',
    windows: [
      ['WINWORD.EXE', 'PIP - J. Monroe - manager draft - SC comments.docx - Word', 17],
      ['OUTLOOK.EXE', 'RE: Monroe performance / FMLA overlap - Message (HTML)', 9],
      ['ms-teams.exe', 'HR sync - Monroe | Microsoft Teams', 25],
    ],
    narrative: 'Participate in HR sync - Monroe; draft PIP - J. Monroe; e-mail re Monroe performance / FMLA overlap',
    grade: 'unedited',
  },
  {
    field: 'employment',
    windows: [
      ['WINWORD.EXE', 'Non-compete memo (MN, CA, NY) final draft 11-22.docx - Word', 54],
      ['chrome.exe', 'Minn. Stat. § 181.988 - MN Revisor’s Office - Google Chrome', 7],
      ['OUTLOOK.EXE', 'Re: Restrictive covenants - 3 states - Message (HTML)', 5],
    ],
    narrative:
      'Draft non-compete memo (MN, CA, NY); research Minn. Stat. § 181.988; e-mail re restrictive covenants - 3 states',
    grade: 'unedited',
  },
  {
    field: 'criminal',
    windows: [
      ['WINWORD.EXE', 'Mot to Compel Disc (Pitchess) - People v. Dunn.docx - Word', 49],
      ['chrome.exe', 'Brandon v. Superior Court... Pitchess standard - Westlaw Edge - Google Chrome', 11],
      ['Acrobat.exe', 'Dunn - arrest rpt 31-11872.pdf - Adobe Acrobat Pro (64-bit)', 15],
      ['OUTLOOK.EXE', 'Dunn - prelim cont’d to 12/9 - Message (HTML)', 3],
    ],
    narrative:
      'Draft mot to compel disc (Pitchess) - People v. Dunn; review Dunn - arrest rpt 31-11872; research Brandon v. Superior Court... Pitchess standard; e-mail re Dunn - prelim cont’d to 12/9',
    grade: 'unedited',
  },
  {
    field: 'criminal',
    windows: [
      ['VLC media player', 'Interview_Rm3_Dunn_part1.mp4 - VLC media player', 58],
      ['WINWORD.EXE', 'Dunn - notes of interview video.docx - Word', 25],
      ['Phone', 'County Jail - Atty line', 14],
    ],
    narrative:
      'Review recording Interview Rm3 Dunn part1; draft Dunn - notes of interview video; telephone conference with County Jail',
    grade: 'unedited',
  },
  {
    field: 'family',
    windows: [
      ['WINWORD.EXE', 'Ellis MSA - H edits 11.18 - our response.docx - Word', 51],
      ['EXCEL.EXE', 'Ellis marital balance sheet v5.xlsx - Excel', 22],
      ['OUTLOOK.EXE', 'RE: Ellis - RSUs & Hug formula - Message (HTML)', 9],
      ['Phone', 'Ellis, Katherine', 24],
    ],
    narrative:
      'Work on Ellis MSA - our response (husband edits); telephone conference with Katherine Ellis; work on Ellis marital balance sheet; e-mail re Ellis - RSUs & Hug formula',
    grade: 'small edit',
    fault: '"our response"',
  },
  {
    field: 'family',
    windows: [
      ['Acrobat.exe', 'FL-141 + FL-142 (signed) Ellis.pdf - Adobe Acrobat Pro (64-bit)', 12],
      ['WINWORD.EXE', 'Demand for production - Ellis - set 1.docx - Word', 27],
      ['OUTLOOK.EXE', 'Ellis: stop texting the kids - Message (HTML)', 3],
    ],
    narrative:
      'Draft demand for production - Ellis - set 1; review FL-141 + FL-142 Ellis; e-mail re Ellis: stop texting the kids',
    grade: 'small edit',
    fault: 'what the subject says to the client',
  },
  {
    field: 'family',
    windows: [
      ['WINWORD.EXE', 'DVRO reply declaration - client revised.docx - Word', 39],
      ['Messages', 'Nadia B', 6],
      ['OUTLOOK.EXE', 'DVRO hearing tmrw - witnesses + exhibits - Message (HTML)', 7],
      ['zoom.us', 'Zoom Meeting', 28],
    ],
    narrative:
      'Draft DVRO reply declaration; video conference; e-mail re DVRO hearing tmrw - witnesses + exhibits; exchange messages with Nadia B',
    grade: 'unedited',
  },
  {
    field: 'M&A',
    windows: [
      ['WINWORD.EXE', 'Wren - Merger Agreement - Parent draft 3 - 11-20-31 [HB comments].docx - Word', 110],
      ['WINWORD.EXE', 'Wren - Voting Agreement.docx - Word', 28],
      ['OUTLOOK.EXE', 'RE: Wren - MAE carve-outs, interim covenants - Message (HTML)', 12],
      ['Zoom', 'Wren - all hands', 55],
    ],
    narrative:
      'Work on Wren - merger agreement (parent draft); video conference re Wren - all hands; draft Wren - voting agreement; e-mail re Wren - MAE carve-outs, interim covenants',
    grade: 'unedited',
  },
  {
    field: 'M&A',
    windows: [
      ['chrome.exe', 'Project Wren > 5. Employment > 5.3 Benefit Plans - Intralinks - Google Chrome', 33],
      ['WINWORD.EXE', 'Wren DD memo - benefits (section 9).docx - Word', 58],
      ['EXCEL.EXE', '280G calcs - Wren (accountants).xlsx - Excel', 15],
    ],
    narrative:
      'Draft Wren DD memo - benefits (section 9); review Project Wren - 5. employment - 5.3 benefit plans (data room); work on 280G calcs - Wren (accountants)',
    grade: 'unedited',
  },
  {
    field: 'M&A',
    windows: [
      ['WINWORD.EXE', 'HSR form - items 5 and 7 - Wren.docx - Word', 36],
      ['OUTLOOK.EXE', 'Wren HSR - affidavit & fee - Message (HTML)', 6],
      ['chrome.exe', 'Current Thresholds | Federal Trade Commission - Google Chrome', 4],
    ],
    narrative: 'Draft HSR form - items 5 and 7 - Wren; e-mail re Wren HSR - affidavit & fee; review Current Thresholds',
    grade: 'unedited',
  },
  {
    field: 'finance',
    windows: [
      ['WINWORD.EXE', '2nd Amdt to Credit Agmt - Lorne Foods - agent counsel 11.19 blackline.docx - Word', 68],
      ['WINWORD.EXE', 'Reaffirmation Agmt (guarantors).docx - Word', 12],
      ['OUTLOOK.EXE', 'Lorne - CPs checklist / legal opinion form - Message (HTML)', 9],
      ['ms-teams.exe', 'Lorne amendment - weekly | Microsoft Teams', 27],
    ],
    narrative:
      'Draft 2nd amdt to credit agmt - Lorne Foods - agent; participate in weekly Lorne amendment meeting; draft reaffirmation agmt (guarantors); e-mail re Lorne - CPs checklist / legal opinion form',
    grade: 'small edit',
    fault: 'whose redline it is',
  },
  {
    field: 'bankruptcy',
    windows: [
      ['WINWORD.EXE', 'Resp to Trustee Obj to Exemptions - Nolan.docx - Word', 42],
      ['chrome.exe', '11 U.S. Code § 522 - Exemptions | LII / Legal Information Institute - Google Chrome', 8],
      ['Zoom', '341(a) continued - Nolan', 16],
      ['OUTLOOK.EXE', 'Nolan - amended Sched C - Message (HTML)', 4],
    ],
    narrative:
      'Draft resp to trustee obj to exemptions - Nolan; video conference re 341(a) continued - Nolan; research 11 U.S. Code § 522 - Exemptions; e-mail re Nolan - amended Sched C',
    grade: 'unedited',
  },
  {
    field: 'bankruptcy',
    windows: [
      ['WINWORD.EXE', 'Retention App - FTI as FA - Grove Paper.docx - Word', 33],
      ['WINWORD.EXE', 'Monthly fee stmt - Oct 2031 - Grove.docx - Word', 29],
      ['OUTLOOK.EXE', 'UST informal comments - retention apps - Message (HTML)', 7],
    ],
    narrative:
      'Draft retention app - FTI as FA - Grove Paper; draft monthly fee stmt - Oct 2031 - Grove; e-mail re UST informal comments - retention apps',
    grade: 'unedited',
  },
  {
    field: 'PI',
    windows: [
      ['WINWORD.EXE', 'Responses to Form Interrogatories (Set 1) - Tao - to client for verif.docx - Word', 49],
      ['Acrobat.exe', 'Tao - Sutter PT records.pdf - Adobe Acrobat Pro (64-bit)', 33],
      ['Phone', 'Tao, Michelle', 15],
      ['OUTLOOK.EXE', 'Tao - property damage photos 1/2 - Message (HTML)', 3],
    ],
    narrative:
      'Draft responses to form interrogatories (Set 1) - Tao; review Tao - Sutter PT records; telephone conference with Michelle Tao; e-mail re Tao - property damage photos 1/2',
    grade: 'small edit',
    fault: 'which of two messages it is',
  },
  {
    field: 'insurance',
    windows: [
      ['WINWORD.EXE', 'Bad faith complaint - Orchard v. Beacon Ins.docx - Word', 83],
      ['Acrobat.exe', 'Claim file Beacon (CLM-44190) part 2.pdf - Adobe Acrobat Pro (64-bit)', 51],
      ['OUTLOOK.EXE', 'Orchard - appraisal award - Message (HTML)', 4],
    ],
    narrative:
      'Draft Bad faith complaint - Orchard v. Beacon Ins; review claim file Beacon (CLM-44190) part 2; e-mail re Orchard - appraisal award',
    grade: 'unedited',
  },
  {
    field: 'tax',
    windows: [
      ['WINWORD.EXE', 'Tax Court petition - Lowry (2028 SNOD).docx - Word', 46],
      ['Acrobat.exe', 'Notice of Deficiency - Lowry.pdf - Adobe Acrobat Pro (64-bit)', 11],
      ['chrome.exe', 'DAWSON - U.S. Tax Court - Google Chrome', 6],
      ['OUTLOOK.EXE', 'Lowry SNOD - 90 day date = 12/22 - Message (HTML)', 4],
    ],
    narrative:
      'Draft Tax Court petition - Lowry (2028 SNOD); review notice of deficiency - Lowry; e-mail re Lowry SNOD - 90 day date = 12/22',
    grade: 'unedited',
  },
  {
    field: 'corporate',
    windows: [
      ['WINWORD.EXE', 'Founders Stock Purchase Agreement (vesting) - Lumo.docx - Word', 31],
      ['WINWORD.EXE', 'Lumo - Action by UWC of Board.docx - Word', 14],
      ['chrome.exe', 'Lumo, Inc. - Entity Details - Delaware.gov - Google Chrome', 3],
      ['OUTLOOK.EXE', '83(b) reminders - Lumo founders - Message (HTML)', 5],
    ],
    narrative:
      'Draft Founders Stock Purchase Agreement (vesting) - Lumo; draft Lumo - action by UWC of board; e-mail re 83(b) reminders - Lumo founders; review Lumo, Inc. - entity details',
    grade: 'unedited',
  },
  {
    field: 'corporate',
    windows: [
      ['WINWORD.EXE', 'Convertible note (cap+discount) - Lumo - investor comments.docx - Word', 35],
      ['EXCEL.EXE', 'Lumo conv scenarios.xlsx - Excel', 18],
      ['OUTLOOK.EXE', 'RE: Lumo note - MFN? - Message (HTML)', 7],
    ],
    narrative:
      'Work on Convertible note (cap+discount) - Lumo (investor comments); work on Lumo conv scenarios; e-mail re Lumo note - MFN',
    grade: 'unedited',
  },
  {
    field: 'privacy',
    windows: [
      ['WINWORD.EXE', 'Incident response memo - Delphi Dental - PRIVILEGED.docx - Word', 52],
      ['EXCEL.EXE', 'State AG notice matrix (50 states).xlsx - Excel', 27],
      ['OUTLOOK.EXE', 'Delphi: notice letter + call center script - Message (HTML)', 8],
      ['Zoom', 'Delphi incident - daily', 30],
    ],
    narrative:
      'Draft incident response memo - Delphi Dental; video conference re Delphi incident; work on State AG notice matrix (50 states); e-mail re Delphi: notice letter + call center script',
    grade: 'unedited',
  },
  {
    field: 'energy',
    windows: [
      ['WINWORD.EXE', 'Interconnection Agmt - Mesa Wind - utility redline 11-19.docx - Word', 48],
      ['OUTLOOK.EXE', 'RE: Mesa - network upgrades cost cap - Message (HTML)', 8],
      ['Acrobat.exe', 'Mesa - SIS report (final).pdf - Adobe Acrobat Pro (64-bit)', 25],
    ],
    narrative:
      'Work on interconnection agmt - Mesa Wind (utility redline); review Mesa - SIS report; e-mail re Mesa - network upgrades cost cap',
    grade: 'unedited',
  },
  {
    field: 'construction',
    windows: [
      ['WINWORD.EXE', 'Answer and counterclaim - lien foreclosure - Tri-Bay Elec.docx - Word', 55],
      ['EXCEL.EXE', 'Pay app reconciliation.xlsx - Excel', 36],
      ['OUTLOOK.EXE', 'Tri-Bay | bond claim | 90-day notice - Message (HTML)', 6],
      ['Phone', 'Jorge (super)', 7],
    ],
    narrative:
      'Draft answer and counterclaim - lien foreclosure - Tri-Bay Elec; work on pay app reconciliation; telephone conference with Jorge; e-mail re Tri-Bay - bond claim - 90-day notice',
    grade: 'unedited',
  },
  {
    field: 'mac',
    windows: [
      ['Google Chrome', 'Re: Cease and desist – Instagram handle - lee@sparrowip.example - Sparrow IP Mail', 6],
      ['Google Docs', 'C&D – @sundayloaf - Google Docs', 29],
      ['Google Chrome', 'SUNDAY LOAF - Trademark - USPTO', 7],
      ['Google Chrome', 'Meet – Sunday Loaf intake', 32],
    ],
    narrative:
      'Video conference re Sunday Loaf intake; draft C&D - @sundayloaf; research SUNDAY LOAF - Trademark; e-mail re Cease and desist - Instagram handle',
    grade: 'unedited',
  },
  {
    field: 'mac',
    windows: [
      ['Pages', 'Retainer letter - Quinn', 14],
      ['Mail', 'Re: Consultation Friday?', 4],
      ['FaceTime', 'FaceTime with Robert Quinn', 27],
      ['Calendar', 'Calendar', 2],
    ],
    narrative: 'Telephone conference with Robert Quinn; e-mail re Consultation Friday',
    grade: 'unedited',
  },
  {
    field: 'new outlook',
    windows: [
      ['olk.exe', 'Re: Franchise Agreement – territory exhibit - Omar Said - Outlook', 8],
      ['WINWORD.EXE', 'FDD Item 19 (2031) OS rev.docx - Word', 43],
      ['ms-teams.exe', 'Meeting with Lisa Trent | Microsoft Teams', 24],
      ['chrome.exe', 'NASAA Franchise EFD - Google Chrome', 5],
    ],
    narrative:
      'Draft FDD Item 19 (2031); video conference with Lisa Trent; e-mail re franchise agreement - territory exhibit; review NASAA Franchise EFD',
    grade: 'unedited',
  },
  {
    field: 'netdocs',
    windows: [
      ['WINWORD.EXE', 'Asset Purchase Agreement - Harbor Dental 4890-1123-7781 v.9.docx - Word', 79],
      ['WINWORD.EXE', 'Disclosure Schedules - Harbor Dental 4890-1123-9902 v.2.docx - Word', 34],
      ['OUTLOOK.EXE', 'Harbor Dental APA - earnout definition - Message (HTML)', 8],
      ['chrome.exe', 'Harbor Dental - NetDocuments - Google Chrome', 3],
    ],
    narrative:
      'Draft asset purchase agreement - Harbor Dental; draft disclosure schedules - Harbor Dental; e-mail re Harbor Dental APA - earnout definition',
    grade: 'unedited',
  },
  {
    field: 'de',
    windows: [
      ['WINWORD.EXE', 'Kündigungsschutzklage Yilmaz_final_an Mdt.docx - Word', 58],
      ['OUTLOOK.EXE', 'AW: Yilmaz - Anhörung Betriebsrat fehlt - Nachricht (HTML)', 7],
      ['Telefon', 'Herr Yilmaz', 11],
      ['chrome.exe', 'BAG 2 AZR 296/22 | juris - Google Chrome', 12],
    ],
    narrative:
      'Draft Kündigungsschutzklage Yilmaz; research BAG 2 AZR 296/22; telephone conference with Herr Yilmaz; e-mail re Yilmaz - Anhörung Betriebsrat fehlt',
    grade: 'unedited',
  },
  {
    field: 'de',
    windows: [
      ['WINWORD.EXE', 'Mietvertrag Gewerbe Hafenstr. 12 - Entw. VM 20.11..docx - Word', 46],
      ['OUTLOOK.EXE', 'AW: Hafenstr. 12 - Indexmiete / Konkurrenzschutz - Nachricht (HTML)', 8],
      ['ms-teams.exe', 'Besprechung mit Jonas Kern | Microsoft Teams', 27],
    ],
    narrative:
      'Draft Mietvertrag Gewerbe Hafenstr. 12; video conference with Jonas Kern; e-mail re Hafenstr. 12 - Indexmiete / Konkurrenzschutz',
    grade: 'unedited',
  },
  {
    field: 'de',
    windows: [
      ['WINWORD.EXE', 'Erbvertrag Ehel. Lang - 2. Entwurf.docx - Word', 37],
      ['EXCEL.EXE', 'Nachlassverzeichnis Lang.xlsx - Excel', 22],
      ['OUTLOOK.EXE', 'Lang - Pflichtteilsverzicht Tochter - Nachricht (HTML)', 6],
    ],
    narrative:
      'Draft Erbvertrag Ehel. Lang; work on Nachlassverzeichnis Lang; e-mail re Lang - Pflichtteilsverzicht Tochter',
    grade: 'unedited',
  },
  {
    field: 'fr',
    windows: [
      ['WINWORD.EXE', 'Pacte d’associés - Orme SAS - V4 commentaires investisseur.docx - Word', 62],
      ['OUTLOOK.EXE', 'RE: Orme - clause de sortie conjointe - Message (HTML)', 8],
      ['ms-teams.exe', 'Réunion avec Claire Aubry | Microsoft Teams', 41],
    ],
    narrative:
      'Work on Pacte d’associés - Orme SAS (investor comments); video conference with Claire Aubry; e-mail re Orme - clause de sortie conjointe',
    grade: 'unedited',
  },
  {
    field: 'fr',
    windows: [
      ['WINWORD.EXE', 'Conclusions d’appel n°1 - SARL Petit Bois.docx - Word', 84],
      ['chrome.exe', 'Cass. com., 12 mai 2028, n° 26-11.873 | Doctrine - Google Chrome', 14],
      ['OUTLOOK.EXE', 'TR: Petit Bois - calendrier de procédure - Message (HTML)', 4],
    ],
    narrative:
      'Draft conclusions d’appel n°1 - SARL Petit Bois; research Cass. com., 12 mai 2028, n° 26-11.873; e-mail re Petit Bois - calendrier de procédure',
    grade: 'unedited',
  },
  {
    field: 'es',
    windows: [
      ['WINWORD.EXE', 'Demanda de desahucio - Calle Luna 8 (v. final).docx - Word', 44],
      ['OUTLOOK.EXE', 'RE: Calle Luna 8 - burofax y rentas impagadas - Mensaje (HTML)', 7],
      ['Teléfono', 'Sra. Ortega', 9],
    ],
    narrative:
      'Draft Demanda de desahucio - Calle Luna 8; telephone conference with Sra. Ortega; e-mail re Calle Luna 8 - burofax y rentas impagadas',
    grade: 'unedited',
  },
  {
    field: 'es',
    windows: [
      ['WINWORD.EXE', 'Acuerdo marco de servicios_rev cliente_19.11.docx - Word', 51],
      ['Teams', 'Reunión con Marta Gil | Microsoft Teams', 33],
      ['OUTLOOK.EXE', 'RE: Acuerdo marco - limitación de responsabilidad - Mensaje (HTML)', 8],
    ],
    narrative:
      'Draft Acuerdo marco de servicios; video conference with Marta Gil; e-mail re Acuerdo marco - limitación de responsabilidad',
    grade: 'unedited',
  },
  {
    field: 'mixed',
    windows: [
      ['WINWORD.EXE', '2031-00417 Settlement Agreement (OC redline) v2.docx - Word', 29],
      ['OUTLOOK.EXE', 'RE: 2031-00417 - settlement agreement - Message (HTML)', 9],
      ['Phone Link', 'Call with Opposing Counsel', 12],
    ],
    narrative:
      'Review settlement agreement (OC redline); telephone conference with opposing counsel; e-mail re settlement agreement',
    grade: 'unedited',
  },
  {
    field: 'mixed',
    windows: [
      ['chrome.exe', 'New Tab - Google Chrome', 1],
      ['WINWORD.EXE', 'Memo to file - 2031-00417 call w adjuster.docx - Word', 8],
      ['Dialpad', 'Call with Beacon claims dept - Dialpad', 13],
      ['OUTLOOK.EXE', 'FW: 2031-00417 dec page - Message (HTML)', 3],
    ],
    narrative: 'Telephone conference with Beacon claims dept; draft memo to file - call w adjuster; e-mail re dec page',
    grade: 'unedited',
  },
  {
    field: 'nonprofit',
    windows: [
      ['WINWORD.EXE', 'Conflict of Interest Policy - Arbor Arts (rev. board 11-18).docx - Word', 21],
      ['OUTLOOK.EXE', 'Arbor Arts - UBIT question re gift shop - Message (HTML)', 7],
      ['chrome.exe', 'Unrelated Business Income Tax | Internal Revenue Service - Google Chrome', 6],
    ],
    narrative:
      'Draft conflict of interest policy - Arbor Arts; e-mail re Arbor Arts - UBIT question re gift shop; review Unrelated Business Income Tax',
    grade: 'unedited',
  },
];
