import type { GradedGroup } from './graded-groups.ts';

/** Fifty-six groups of a ninth set, of fields that no other has. */
export const GRADED_NINTH: readonly GradedGroup[] = [
  {
    field: 'workers comp',
    windows: [
      ['WINWORD.EXE', 'C&R - Delacroix v. Harbor Freight Svcs - ADJ14478812.docx - Word', 28],
      ['Acrobat.exe', 'QME Supp Rpt Dr Lindahl 10-22-31.pdf - Adobe Acrobat Pro (64-bit)', 41],
      ['chrome.exe', 'EAMS Public Search - Google Chrome', 6],
      ['OUTLOOK.EXE', 'RE: Delacroix - MSA needed? - Message (HTML) ', 5],
    ],
    narrative:
      'Review QME Supp Rpt Dr Lindahl 10-22-31; draft C&R - Delacroix v. Harbor Freight Svcs - ADJ14478812; search EAMS; e-mail re Delacroix - MSA needed',
    grade: 'unedited',
  },
  {
    field: 'social security',
    windows: [
      ['Acrobat.exe', '18F Treatment notes - VA Palo Alto.pdf - Adobe Acrobat Reader (64-bit)', 66],
      ['WINWORD.EXE', 'Pre-hrg brief - Kuhn - listing 1.15.docx - Word', 34],
      ['chrome.exe', 'Appointed Representative Services - ERE - Google Chrome', 12],
      ['Phone', 'Kuhn, Deborah', 14],
    ],
    narrative:
      "Review 18F Treatment notes - VA Palo Alto; draft Pre-hrg brief - Kuhn - listing 1.15; telephone conference with Deborah Kuhn; review claimant's file in Electronic Records Express",
    grade: 'unedited',
  },
  {
    field: 'med mal',
    windows: [
      ['WINWORD.EXE', '2-622 Aff & Report - Estate of Bell.docx - Word', 47],
      ['OUTLOOK.EXE', "FW: records from St Luke's (2 of 3) - pw to follow - Message (HTML) ", 9],
      ['Zoom', 'Dr. Rahimi (std of care) - Zoom Meeting', 48],
    ],
    narrative:
      "Video conference with Dr. Rahimi re std of care; draft 2-622 aff & report - estate of Bell; e-mail re records from St Luke's",
    grade: 'unedited',
  },
  {
    field: 'landlord tenant',
    windows: [
      ['WINWORD.EXE', '3 day notice - Unit 12 - Pruitt.docx - Word', 19],
      ['WINWORD.EXE', 'UD complaint (UD-100) - 880 Fell #12.docx - Word', 26],
      ['chrome.exe', 'San Francisco Rent Board | SF.gov - Google Chrome', 5],
      ['Phone', 'prop mgr (Teri)', 8],
    ],
    narrative:
      'Draft UD complaint (UD-100) - 880 Fell #12; draft 3 day notice - Unit 12 - Pruitt; telephone conference with prop mgr (Teri)',
    grade: 'unedited',
  },
  {
    field: 'family',
    windows: [
      ['WINWORD.EXE', 'GAL Report response v2 (w/ client edits).docx - Word', 38],
      ['OUTLOOK.EXE', 'Re: Re: Fwd: soccer schedule + exchange - Message (HTML) ', 6],
      ['Acrobat.exe', 'OFW msgs Aug-Nov.pdf - Adobe Acrobat Pro (64-bit)', 24],
      ['OUTLOOK.EXE', 'Dinner Saturday? - Message (HTML) ', 3],
    ],
    narrative: 'Draft GAL Report response; review OFW msgs Aug-Nov; e-mail re soccer schedule + exchange',
    grade: 'unedited',
  },
  {
    field: 'family',
    windows: [
      ['Zoom', 'Bauer/Stein ENE - Zoom Meeting', 75],
      ['WINWORD.EXE', 'term sheet - Bauer Stein ENE.docx - Word', 22],
      ['OUTLOOK.EXE', 'RE: Bauer - pension valuation (QDRO counsel) - Message (HTML) ', 4],
    ],
    narrative:
      'Video conference re Bauer/Stein ENE; draft term sheet - Bauer Stein ENE; e-mail re Bauer - pension valuation (QDRO counsel)',
    grade: 'unedited',
  },
  {
    field: 'immigration',
    windows: [
      ['WINWORD.EXE', 'N-400 - Ofori - good moral char memo.docx - Word', 57],
      ['Acrobat.exe', 'Ofori FOIA results NRC2031144022.pdf - Adobe Acrobat Reader (64-bit)', 18],
      ['msedge.exe', 'Check Case Processing Times - Personal - Microsoft​ Edge', 7],
      ['OUTLOOK.EXE', 'Ofori interview prep - 12/8 2pm - Appointment', 4],
    ],
    narrative: 'Draft N-400 - Ofori - good moral char memo; review Ofori FOIA results NRC2031144022',
    grade: 'unedited',
  },
  {
    field: 'immigration',
    windows: [
      ['WINWORD.EXE', 'L-1A ext - org chart + job duties (Meridian).docx - Word', 44],
      ['olk.exe', 'RE: Meridian L-1A - payroll summary Q3 - Tess Boland - Outlook', 6],
      ['chrome.exe', '9 FAM 402.12 - (U) INTRACOMPANY TRANSFEREES - L VISAS - Google Chrome', 9],
      ['Teams', 'Chat | Meridian GM team | Microsoft Teams', 5],
    ],
    narrative:
      'Draft L-1A ext - org chart + job duties (Meridian); review 9 FAM 402.12 - (U) INTRACOMPANY TRANSFEREES; e-mail re Meridian L-1A - payroll summary Q3; exchange messages with Meridian GM team',
    grade: 'small edit',
    fault: 'a heading in capitals',
  },
  {
    field: 'immigration es',
    windows: [
      ['WINWORD.EXE', 'Recurso de reposición - denegación arraigo - Ba.docx - Word', 33],
      ['OUTLOOK.EXE', 'RE: cita huellas / TIE - Mensaje (HTML) ', 5],
      ['chrome.exe', 'Sede electrónica - Extranjería - Google Chrome', 8],
    ],
    narrative: 'Draft Recurso de reposición - denegación arraigo - Ba; e-mail re cita huellas / TIE',
    grade: 'unedited',
  },
  {
    field: 'tax',
    windows: [
      ['EXCEL.EXE', 'Sec 199A W-2 wage calc - all entities (v. 11-20).xlsx - Excel', 58],
      ['WINWORD.EXE', 'OIC narrative - 433-A(OIC) - Prewitt.docx - Word', 29],
      ['Phone', 'IRS PPS - hold', 37],
      ['chrome.exe', 'IRM 5.8.5 Financial Analysis | Internal Revenue Service - Google Chrome', 11],
    ],
    narrative:
      'Work on Sec 199A W-2 wage calc - all entities; telephone conference with IRS PPS; draft OIC narrative - 433-A(OIC) - Prewitt; review IRM 5.8.5 financial analysis',
    grade: 'unedited',
  },
  {
    field: 'tax',
    windows: [
      ['WINWORD.EXE', 'Protest - Form 12203 - Sandoval - employment tax (SS-8).docx - Word', 36],
      ['chrome.exe', 'Weber v. Commissioner, 103 T.C. 378 - Checkpoint Edge | Document - Google Chrome', 13],
      ['OUTLOOK.EXE', 'Sandoval: CDP hrg date & levy release - Message (HTML) ', 5],
    ],
    narrative:
      'Draft Protest - Form 12203 - Sandoval - employment tax (SS-8); research Weber v. Commissioner, 103 T.C. 378; e-mail re Sandoval: CDP hrg date & levy release',
    grade: 'unedited',
  },
  {
    field: 'estates',
    windows: [
      ['WINWORD.EXE', "Will - Margaret O'Shea - with TTs & HEMS - dft3.docx - Word", 52],
      ['WINWORD.EXE', "HCD & DPOA - O'Shea.docx - Word", 20],
      ['OUTLOOK.EXE', "RE: O'Shea - who gets the cabin - Message (HTML) ", 4],
    ],
    narrative: "Draft Will - Margaret O'Shea - with TTs & HEMS; draft HCD & DPOA - O'Shea; e-mail re O'Shea - cabin",
    grade: 'unedited',
  },
  {
    field: 'estates',
    windows: [
      ['chrome.exe', 'Probate - Estate of Leland Marsh - 31PR0118 - Case Details | MyCase - Google Chrome', 9],
      ['WINWORD.EXE', 'Pet for Final Dist - Leland Marsh (waiver of acctg).docx - Word', 31],
      ['Acrobat.exe', 'I&A partial no. 2 (referee signed).pdf - Adobe Acrobat Pro (64-bit)', 15],
    ],
    narrative: 'Draft pet for final dist - Leland Marsh (waiver of acctg); review I&A partial no. 2 (referee signed)',
    grade: 'unedited',
  },
  {
    field: 'estates de',
    windows: [
      ['WINWORD.EXE', 'Testamentsvollstrecker - Auseinandersetzungsplan V2.docx - Word', 39],
      ['OUTLOOK.EXE', 'AW: Nachlass Brückner, ErbSt-Erklärung - Nachricht (HTML) ', 5],
      ['Telefon', 'Finanzamt Nürnberg', 11],
    ],
    narrative:
      'Draft Testamentsvollstrecker - Auseinandersetzungsplan; telephone conference with Finanzamt Nürnberg; e-mail re Nachlass Brückner, ErbSt-Erklärung',
    grade: 'unedited',
  },
  {
    field: 'real estate',
    windows: [
      ['WINWORD.EXE', "Ground Lease - Pier 40 - Tenant's 3rd turn 11.21.31.docx - Word", 49],
      ['WINWORD.EXE', 'Change-Pro Redline - Ground Lease v7 and v8.docx - Word', 15],
      ['Teams', 'Pier 40 - weekly principals call | Microsoft Teams', 58],
    ],
    narrative:
      'Participate in Pier 40 - weekly principals call; draft ground lease - Pier 40; review comparison of ground lease v7 and v8',
    grade: 'unedited',
  },
  {
    field: 'real estate',
    windows: [
      ['Acrobat.exe', 'Payoff ltr - First Mutual (exp 12-3).pdf - Adobe Acrobat Pro (64-bit)', 21],
      ['EXCEL.EXE', 'Closing stmt & prorations - Willow Pk.xlsx - Excel', 27],
      ['OUTLOOK.EXE', 'RE: Willow Park // title objections // outside date - Message (HTML) ', 7],
      ['chrome.exe', 'Qualia - Willow Park Purchase - Google Chrome', 6],
    ],
    narrative:
      'Work on closing stmt & prorations - Willow Pk; review payoff ltr - First Mutual; e-mail re Willow Park // title objections // outside date; work on Willow Park Purchase',
    grade: 'unedited',
  },
  {
    field: 'real estate',
    windows: [
      ['WINWORD.EXE', 'CCR amend #2 - Harbor Pointe HOA.docx - Word', 30],
      ['OUTLOOK.EXE', 'board mtg minutes + ADU vote - Message (HTML) ', 5],
      ['Zoom', 'Harbor Pointe HOA - Board Mtg - Zoom Meeting', 62],
    ],
    narrative:
      'Video conference re Harbor Pointe HOA - board mtg; draft CCR amend #2 - Harbor Pointe HOA; e-mail re board mtg minutes + ADU vote',
    grade: 'unedited',
  },
  {
    field: 'employment',
    windows: [
      ['WINWORD.EXE', 'Ans & Aff Defs - Marin v. Quikstop (PAGA).docx - Word', 41],
      ['EXCEL.EXE', 'Timeclock data - meal pd violations - sample 10%.xlsx - Excel', 53],
      ['OUTLOOK.EXE', 'RE: Belaire notice - vendor bids - Message (HTML) ', 5],
    ],
    narrative:
      'Work on Timeclock data - meal pd violations - sample 10%; draft Ans & Aff Defs - Marin v. Quikstop (PAGA); e-mail re Belaire notice - vendor bids',
    grade: 'unedited',
  },
  {
    field: 'employment',
    windows: [
      ['WINWORD.EXE', 'Exec Empl Agmt - CFO - NewCo - SH comments 11-22.docx - Word', 33],
      ['chrome.exe', 'Treas. Reg. 1.409A-1(b)(4) short-term deferral - Practical Law - Google Chrome', 8],
      ['OUTLOOK.EXE', 'RE: good reason / CIC double trigger - Message (HTML) ', 6],
    ],
    narrative:
      'Draft Exec Empl Agmt - CFO - NewCo; research Treas. Reg. 1.409A-1(b)(4) short-term deferral; e-mail re good reason / CIC double trigger',
    grade: 'unedited',
  },
  {
    field: 'employment fr',
    windows: [
      ['WINWORD.EXE', 'Conclusions intimée - CA Versailles - Perrin c. Altéo.docx - Word', 35],
      ['chrome.exe', 'Cass. soc., 12 juill. 2023, n° 21-24.122 - Légifrance - Google Chrome', 10],
      ['OUTLOOK.EXE', 'TR: Perrin - attestations salariés - Message (HTML) ', 4],
    ],
    narrative:
      'Draft conclusions intimée - CA Versailles - Perrin c. Altéo; research Cass. soc., 12 juill. 2023, n° 21-24.122; e-mail re Perrin - attestations salariés',
    grade: 'unedited',
  },
  {
    field: 'labor',
    windows: [
      ['WINWORD.EXE', 'Post-hrg br - Teamsters 89 - grievance 31-114 (OT bypass).docx - Word', 40],
      ['Acrobat.exe', 'CBA 2029-2033 (signed).pdf - Adobe Acrobat Pro (64-bit)', 37],
      ['chrome.exe', 'NLRB | Case Search - Google Chrome', 7],
    ],
    narrative:
      'Draft post-hrg br - Teamsters 89 - grievance 31-114 (OT bypass); review CBA 2029-2033; search case records (NLRB)',
    grade: 'unedited',
  },
  {
    field: 'bankruptcy',
    windows: [
      ['WINWORD.EXE', '9019 mtn - Delta Grain - settl w PACA claimants.docx - Word', 45],
      ['chrome.exe', 'Claims & Noticing | Delta Grain Cooperative | Stretto - Google Chrome', 11],
      ['OUTLOOK.EXE', 'Ch-12 31-60220-can Delta Grain Cooperative Motion for Relief from Stay - Message (HTML) ', 3],
      ['ms-teams.exe', 'Delta Grain / lender sync | Microsoft Teams', 22],
    ],
    narrative:
      'Draft 9019 mtn - Delta Grain - settl w PACA claimants; participate in Delta Grain / lender sync; review Claims & Noticing - Delta Grain Cooperative; review court notice re Delta Grain Cooperative - motion for relief from stay',
    grade: 'unedited',
  },
  {
    field: 'bankruptcy',
    windows: [
      ['Best Case', 'Best Case Bankruptcy - Whitaker, Jerome - Schedule I', 48],
      ['OUTLOOK.EXE', 'RE: Whitaker - paystubs & 2030 return - Message (HTML) ', 4],
      ['Phone', 'Whitaker (client) re car loan reaff', 17],
    ],
    narrative:
      'Work on Jerome Whitaker - Schedule I; telephone conference with Whitaker re car loan reaff; e-mail re Whitaker - paystubs & 2030 return',
    grade: 'unedited',
  },
  {
    field: 'criminal defence',
    windows: [
      ['WINWORD.EXE', '995 motion - P v. Dorsey.docx - Word', 31],
      ['Acrobat.exe', 'PX transcript - Dorsey (vol 1).pdf - Adobe Acrobat Pro (64-bit)', 29],
      ['chrome.exe', 'evidence.com - Axon Evidence - BWC Ofc Tran 31-2281.mp4 - Google Chrome', 10],
      ['Securus', 'Securus Video Connect - Dorsey', 25],
    ],
    narrative:
      'Draft 995 motion - P v. Dorsey; review PX transcript - Dorsey (vol 1); video conference re Dorsey; review Evidence.com BWC Ofc Tran 31-2281',
    grade: 'unedited',
  },
  {
    field: 'criminal defence',
    windows: [
      ['WINWORD.EXE', 'Subp DT to Hotel Marisol.docx - Word', 20],
      ['WINWORD.EXE', 'Witness intvw memo - R. Castellanos - PRIVILEGED.docx - Word', 33],
      ['OUTLOOK.EXE', 'FW: jail calls (audio) discovery disc 4 - Message (HTML) ', 4],
    ],
    narrative:
      'Draft witness intvw memo - R. Castellanos; draft Subp DT to Hotel Marisol; e-mail re jail calls (audio) discovery disc 4',
    grade: 'unedited',
  },
  {
    field: 'criminal defence',
    windows: [
      ['WINWORD.EXE', 'Objs to PSR - Lindgren - role adj + loss amt.docx - Word', 43],
      ['OUTLOOK.EXE', 'Lindgren - BOP designation ? RDAP - Message (HTML) ', 3],
      ['Phone', 'USPO Carver', 9],
      ['chrome.exe', 'BOP: Federal Inmates By Name - Google Chrome', 4],
    ],
    narrative:
      'Draft Objs to PSR - Lindgren - role adj + loss amt; telephone conference with USPO Carver; e-mail re Lindgren - BOP designation / RDAP',
    grade: 'unedited',
  },
  {
    field: 'patents',
    windows: [
      ['WINWORD.EXE', 'Appeal Brief - 17-884,210 - AU 3689 - 101 rej.docx - Word', 61],
      ['chrome.exe', 'MPEP - 2106 - Patent Subject Matter Eligibility - USPTO - Google Chrome', 14],
      ['Acrobat.exe', 'Final OA 2031-08-02.pdf - Adobe Acrobat Reader (64-bit)', 12],
      ['Teams', 'Alan Reyes (inventor) | Microsoft Teams', 19],
    ],
    narrative:
      'Draft appeal brief - 17-884,210 - AU 3689 - 101 rej; confer with Alan Reyes; research MPEP - 2106 - Patent Subject Matter Eligibility; review final OA 2031-08-02',
    grade: 'unedited',
  },
  {
    field: 'patents',
    windows: [
      ['chrome.exe', 'WO2029144871A1 - Battery separator coating - Espacenet – patent search - Google Chrome', 16],
      ['WINWORD.EXE', 'FTO opinion - separator coating - DRAFT (privileged).docx - Word', 45],
      ['EXCEL.EXE', 'FTO claim matrix r4.xlsx - Excel', 22],
    ],
    narrative:
      'Draft FTO opinion - separator coating; work on FTO claim matrix; research WO2029144871A1 - Battery separator coating',
    grade: 'unedited',
  },
  {
    field: 'trademarks',
    windows: [
      ['WINWORD.EXE', 'C&D - LUMEN BREW - counterfeit listings.docx - Word', 23],
      ['chrome.exe', 'LUMEN BREW - Amazon.com - Google Chrome', 8],
      ['chrome.exe', 'Trademark Electronic Application System (TEAS) - Section 8 & 15 - Google Chrome', 6],
      ['OUTLOOK.EXE', 'TTAB: Notice of Institution, Opposition No. 91288431 - Message (HTML) ', 3],
    ],
    narrative:
      'Draft C&D - LUMEN BREW - counterfeit listings; review Trademark Electronic Application System (TEAS) - Section 8 & 15',
    grade: 'small edit',
    fault: 'a page of a form is no reading',
  },
  {
    field: 'copyright / entertainment',
    windows: [
      ['WINWORD.EXE', 'Option-Purch Agmt - "Night Ferry" (prod co rev 3).docx - Word', 37],
      ['OUTLOOK.EXE', 'RE: Night Ferry - reversion + turnaround - Message (HTML) ', 5],
      ['Pages', 'Chain of title memo – Night Ferry — Edited', 14],
    ],
    narrative:
      'Draft Option-Purch Agmt - "Night Ferry"; draft Chain of title memo - Night Ferry; e-mail re Night Ferry - reversion + turnaround',
    grade: 'unedited',
  },
  {
    field: 'insurance defence',
    windows: [
      ['WINWORD.EXE', '90-day rpt & budget - Ins: Corliss - Pltf: Haas.docx - Word', 44],
      ['PDFXEdit.exe', 'Haas - MRI films rpt & PT ledger.pdf* - PDF-XChange Editor', 38],
      ['OUTLOOK.EXE', 'RE: Haas v. Corliss | Claim 2231-00871 | mediation auth - Message (HTML) ', 4],
    ],
    narrative:
      'Draft 90-day rpt & budget - Ins: Corliss - pltf: Haas; review Haas - MRI films rpt & PT ledger; e-mail re Haas v. Corliss - Claim 2231-00871 - mediation auth',
    grade: 'unedited',
  },
  {
    field: 'insurance defence',
    windows: [
      ['Zoom', 'Depo of Dr. Nakagawa (PMK orthopaedics) - Zoom Meeting', 88],
      ['WINWORD.EXE', 'Nakagawa depo - Qs re billing codes.docx - Word', 24],
      ['OUTLOOK.EXE', 'Depo link & exhibits - Nakagawa - Message (HTML) ', 3],
    ],
    narrative:
      'Attend depo of Dr. Nakagawa (PMK orthopaedics) by video; draft Nakagawa depo - Qs re billing codes; e-mail re depo link & exhibits - Nakagawa',
    grade: 'unedited',
  },
  {
    field: 'insurance defence',
    windows: [
      ['WINWORD.EXE', 'RPD set 2 & POS - Corliss.docx - Word', 29],
      ['OUTLOOK.EXE', 'Haas - DME dr list - pick 1 - Message (HTML) ', 4],
      ['chrome.exe', 'Accurint - Comprehensive Report - Google Chrome', 5],
    ],
    narrative:
      'Draft RPD set 2 & POS - Corliss; review Accurint - Comprehensive Report; e-mail re Haas - DME dr list - pick 1',
    grade: 'unedited',
  },
  {
    field: 'coverage',
    windows: [
      ['WINWORD.EXE', 'Coverage op - D&O - insured v insured excl.docx - Word', 39],
      [
        'chrome.exe',
        'Biltmore Assocs. v. Twin City Fire Ins. Co., 572 F.3d 663 (9th Cir. 2009) | Lexis+ - Google Chrome',
        15,
      ],
      ['OUTLOOK.EXE', 'RE: [EXT] tender / advancement invoices - Message (HTML) ', 5],
    ],
    narrative:
      'Draft coverage op - D&O - insured v insured excl; research Biltmore Assocs. v. Twin City Fire Ins. Co., 572 F.3d 663 (9th Cir. 2009); e-mail re tender / advancement invoices',
    grade: 'unedited',
  },
  {
    field: 'litigation',
    windows: [
      ['WINWORD.EXE', 'Proposed FOF & COL - Baylor bench trial.docx - Word', 46],
      ['Acrobat.exe', 'Trial Tr. Day 3 (AM).pdf - Adobe Acrobat Pro (64-bit)', 33],
      ['OUTLOOK.EXE', 'RE: FOFs due Mon - cite format - Message (HTML) ', 3],
    ],
    narrative:
      'Draft Proposed FOF & COL - Baylor bench trial; review Trial Tr. Day 3 (AM); e-mail re FOFs due Mon - cite format',
    grade: 'unedited',
  },
  {
    field: 'litigation',
    windows: [
      ['WINWORD.EXE', 'ltr to Mag. Judge Ruiz re disc dispute - 3 pgs MAX.docx - Word', 27],
      [
        'chrome.exe',
        'Civil Local Rules | United States District Court, Northern District of California - Google Chrome',
        9,
      ],
      ['OUTLOOK.EXE', 'Fwd: ECF NEF 5:31-cv-02118 - Message (HTML) ', 6],
      ['chrome.exe', '5:31-cv-02118 Nguyen et al v. Cirrus Data - Docket - PacerMonitor - Google Chrome', 5],
    ],
    narrative:
      'Draft ltr to Mag. Judge Ruiz re disc dispute; review civil local rules; e-mail re ECF NEF 5:31-cv-02118; review docket 5:31-cv-02118 Nguyen et al v. Cirrus Data',
    grade: 'small edit',
    fault: 'a notice that somebody sent on',
  },
  {
    field: 'litigation',
    windows: [
      ['chrome.exe', 'Reveal | Nguyen v Cirrus | Doc Viewer - Google Chrome', 74],
      ['EXCEL.EXE', 'search term hit rpt 11-19.xlsx - Excel', 26],
      ['Slack', 'nguyen-ediscovery (Channel) - Ortega Pryce LLP - Slack', 7],
      ['OUTLOOK.EXE', 'RE: ESI - custodians 8-12 / TAR - Message (HTML) ', 4],
    ],
    narrative:
      'Review documents in Reveal - Nguyen v Cirrus; work on search term hit rpt; exchange messages re nguyen ediscovery; e-mail re ESI - custodians 8-12 / TAR',
    grade: 'unedited',
  },
  {
    field: 'litigation',
    windows: [
      ['OUTLOOK.EXE', 'RE: STIPULATION AND PROPOSED ORDER - PLEASE SIGN TODAY - Message (HTML) ', 8],
      ['WINWORD.EXE', 'Stip & [Proposed] Order re Exp Disc cutoff.docx - Word', 18],
      ['chrome.exe', 'Proposed Orders Inbox - CAND CM/ECF - Google Chrome', 6],
    ],
    narrative: 'Draft stip & (proposed) order re Exp Disc cutoff; e-mail re stipulation and proposed order',
    grade: 'unedited',
  },
  {
    field: 'litigation',
    windows: [
      ['WINWORD.EXE', 'Verdict form + jury instr (disputed) - 2031-00417.docx - Word', 22],
      ['chrome.exe', '00417-Okafor - Communications | Clio Manage - Google Chrome', 8],
      ['OUTLOOK.EXE', 'RE: Okafor MILs / Daubert order!! - Message (HTML) ', 5],
    ],
    narrative: 'Draft verdict form + jury instr (disputed); e-mail re Okafor MILs / Daubert order',
    grade: 'unedited',
  },
  {
    field: 'litigation',
    windows: [
      ['LibreOffice Writer', 'Antwort auf Beweisbeschluss (Entwurf).odt — LibreOffice Writer', 35],
      ['Thunderbird', 'Re: Sachverständigentermin 8.12. - Mozilla Thunderbird', 6],
      ['firefox', 'OLG Hamm, Urteil vom 14.03.2019 - 28 U 27/18 - openJur — Mozilla Firefox', 12],
    ],
    narrative:
      'Draft Antwort auf Beweisbeschluss; research OLG Hamm, Urteil vom 14.03.2019 - 28 U 27/18; e-mail re Sachverständigentermin 8.12',
    grade: 'unedited',
  },
  {
    field: 'litigation',
    windows: [
      ['WINWORD.EXE', 'SAC - 4th COA fraud - JB markup v3.docx - Word', 50],
      ['chrome.exe', '"economic loss rule" fraudulent concealment - Westlaw Precision - Google Chrome', 11],
      ['chrome.exe', 'Sheen v. Wells Fargo Bank, N.A. (2022) 12 Cal.5th 905 | Westlaw Precision - Google Chrome', 17],
      ['OUTLOOK.EXE', 'Demurrer hrg tent. ruling - Message (HTML) ', 3],
    ],
    narrative:
      'Draft SAC - 4th COA fraud; research Sheen v. Wells Fargo Bank, N.A. (2022) 12 Cal.5th 905; research "economic loss rule" fraudulent concealment; e-mail re demurrer hrg tent. ruling',
    grade: 'unedited',
  },
  {
    field: 'litigation',
    windows: [
      ['Acrobat.exe', 'Exh 14 - invoice ledger (DELMAR000442).pdf - Adobe Acrobat Pro (64-bit)', 19],
      ['WINWORD.EXE', 'PMK depo of Delmar - Okafor - outline by topic.docx - Word', 36],
      ['OUTLOOK.EXE', 'FW: Certified transcript ready for download - Hanley - Message (HTML) ', 3],
    ],
    narrative:
      'Draft PMK depo of Delmar - Okafor - outline by topic; review Exh 14 - invoice ledger (DELMAR000442); e-mail re certified transcript ready for download - Hanley',
    grade: 'unedited',
  },
  {
    field: 'class action',
    windows: [
      ['WINWORD.EXE', 'Mtn for Prelim Approval - Decl of Class Counsel.docx - Word', 55],
      ['EXCEL.EXE', 'lodestar by biller - thru 10-31.xlsx - Excel', 20],
      ['OUTLOOK.EXE', 'RE: notice plan / CAFA ltrs / cy pres - Message (HTML) ', 6],
    ],
    narrative:
      'Draft mtn for prelim approval - decl of class counsel; work on lodestar by biller - thru 10-31; e-mail re notice plan / CAFA ltrs / cy pres',
    grade: 'unedited',
  },
  {
    field: 'antitrust',
    windows: [
      ['WINWORD.EXE', 'White paper - FTC 2d request - mkt def.docx - Word', 34],
      ['EXCEL.EXE', 'HHI calc by CBSA.xlsx - Excel', 31],
      ['Webex', 'FTC staff mtg - Project Heron - Webex', 45],
      ['OUTLOOK.EXE', 'RE: Heron – timing agreement / sub. compliance - Message (HTML) ', 4],
    ],
    narrative:
      'Video conference re FTC staff mtg - Project Heron; draft White paper - FTC 2d request - mkt def; work on HHI calc by CBSA; e-mail re Heron - timing agreement / sub. compliance',
    grade: 'unedited',
  },
  {
    field: 'securities',
    windows: [
      ['WINWORD.EXE', 'Form 8-K Item 5.02 - CFO departure (v3 clean).docx - Word', 40],
      ['chrome.exe', 'EDGAR Search Results - Google Chrome', 9],
      ['OUTLOOK.EXE', 'RE: Reg FD / earnings script markup - Message (HTML) ', 5],
      ['ms-teams.exe', 'Disclosure Committee | Microsoft Teams', 26],
    ],
    narrative:
      'Draft Form 8-K Item 5.02 - CFO departure; confer with Disclosure Committee; search EDGAR; e-mail re Reg FD / earnings script markup',
    grade: 'unedited',
  },
  {
    field: 'corporate',
    windows: [
      ['WINWORD.EXE', 'Op Agmt - Sagebrush Solar Holdco LLC - tax equity mark.docx - Word', 44],
      ['EXCEL.EXE', 'DRO & 704(b) model - Sagebrush.xlsx  -  Last Modified by user - Excel', 37],
      ['OUTLOOK.EXE', 'RE: Sagebrush: flip point / PAYGO / §50(d) - Message (HTML) ', 7],
    ],
    narrative:
      'Draft Op Agmt - Sagebrush Solar Holdco LLC - tax equity mark; work on DRO & 704(b) model - Sagebrush; e-mail re Sagebrush: flip point / PAYGO / §50(d)',
    grade: 'unedited',
  },
  {
    field: 'corporate',
    windows: [
      ['chrome.exe', 'Project Alder - Q&A - Ansarada - Google Chrome', 38],
      ['WINWORD.EXE', 'Alder - Legal DD memo (HR + real prop sections).docx - Word', 21],
      ['OUTLOOK.EXE', 'Ansarada: 3 new answers in Project Alder - Message (HTML) ', 4],
    ],
    narrative: 'Review Project Alder data room; draft Alder - Legal DD memo (HR + real prop sections)',
    grade: 'unedited',
  },
  {
    field: 'corporate',
    windows: [
      ['WINWORD.EXE', 'SAFE (YC post-money) - Tidewater Robotics - $500k.docx - Word', 28],
      ['OUTLOOK.EXE', 'Re: side letter - pro rata & info rights - Message (HTML) ', 5],
      ['chrome.exe', 'Stripe Atlas | Dashboard - Google Chrome', 4],
      ['chrome.exe', 'Tidewater Robotics - Pulley - Google Chrome', 6],
    ],
    narrative:
      'Draft SAFE (YC post-money) - Tidewater Robotics - $500k; review cap table records - Tidewater Robotics; e-mail re side letter - pro rata & info rights',
    grade: 'unedited',
  },
  {
    field: 'corporate de',
    windows: [
      ['WINWORD.EXE', 'Gesellschafterbeschluss - Kapitalerhöhung Lumen GmbH (final).docx - Word', 33],
      ['OUTLOOK.EXE', 'AW: WG: Beurkundung / Vollmacht Herr Dr. Faber - Nachricht (HTML) ', 6],
      ['ms-teams.exe', 'Anruf mit Sabine Roth | Microsoft Teams', 20],
    ],
    narrative:
      'Draft Gesellschafterbeschluss - Kapitalerhöhung Lumen GmbH; telephone conference with Sabine Roth; e-mail re Beurkundung / Vollmacht Herr Dr. Faber',
    grade: 'unedited',
  },
  {
    field: 'franchise',
    windows: [
      ['WINWORD.EXE', 'FDD 2032 - Item 19 - Bagel Bros - comments from FTC Rule ck.docx - Word', 31],
      ['EXCEL.EXE', 'state reg renewal tracker.xlsx - Excel', 18],
      ['OUTLOOK.EXE', 'RE: MD examiner comment ltr - Message (HTML) ', 4],
    ],
    narrative:
      'Review FDD 2032 - Item 19 - Bagel Bros - comments from FTC Rule ck; work on state reg renewal tracker; e-mail re MD examiner comment ltr',
    grade: 'small edit',
    fault: 'a paper with the comments of others is written on',
  },
  {
    field: 'energy',
    windows: [
      ['WINWORD.EXE', 'Interconnection Agmt - Exh C - milestones (ISO markup).docx - Word', 36],
      ['chrome.exe', 'eLibrary - FERC - Docket ER31-2214-000 - Google Chrome', 8],
      ['OUTLOOK.EXE', 'RE: network upgrades - cost cap - Message (HTML) ', 4],
    ],
    narrative:
      'Work on interconnection agmt - Exh C - milestones (ISO markup); review docket ER31-2214-000; e-mail re network upgrades - cost cap',
    grade: 'unedited',
  },
  {
    field: 'education',
    windows: [
      ['WINWORD.EXE', 'IEP - parent concerns ltr - J.T. (minor).docx - Word', 27],
      ['Acrobat.exe', 'IEE neuropsych eval (Dr. Moss).pdf - Adobe Acrobat Pro (64-bit)', 22],
      ['Google Meet', 'Meet - IEP Meeting J.T.', 70],
    ],
    narrative:
      'Video conference re IEP Meeting J.T.; draft IEP - parent concerns ltr - J.T. (minor); review IEE neuropsych eval (Dr. Moss)',
    grade: 'unedited',
  },
  {
    field: 'privacy',
    windows: [
      ['WINWORD.EXE', 'Breach notif ltrs - AG template (MA, CA, NY).docx - Word', 30],
      ['ms-teams.exe', 'Incident response - daily standup | Microsoft Teams', 41],
      ['OUTLOOK.EXE', 'RE: forensics SOW thru counsel (Kovel) - Message (HTML) ', 5],
    ],
    narrative:
      'Participate in incident response - daily standup; draft breach notif ltrs - AG template (MA, CA, NY); e-mail re forensics SOW thru counsel (Kovel)',
    grade: 'unedited',
  },
  {
    field: 'appellate',
    windows: [
      ['WINWORD.EXE', 'ARB - Larkin - section II.B rewrite.docx - Word', 69],
      ['chrome.exe', 'Appellate Courts Case Information - Docket (Register of Actions) - Google Chrome', 12],
      ['Acrobat.exe', 'RB (filed 10-30).pdf - Adobe Acrobat Pro (64-bit)', 20],
    ],
    narrative: 'Draft ARB - Larkin - section II.B rewrite; review RB',
    grade: 'unedited',
  },
  {
    field: 'nonprofit',
    windows: [
      ['WINWORD.EXE', 'Bylaws - rev per board 11/18 - Seed Library.docx - Word', 24],
      ['chrome.exe', 'Form 1023 | Pay.gov - Google Chrome', 7],
      ['OUTLOOK.EXE', 'RE: conflict of int policy + 990 Q - Message (HTML) ', 3],
    ],
    narrative: 'Draft bylaws - Seed Library; e-mail re conflict of int policy + 990 Q',
    grade: 'unedited',
  },
  {
    field: 'guardianship',
    windows: [
      ['WINWORD.EXE', 'Annual report of guardian - Ida Flores 2031.docx - Word', 26],
      ['Phone', 'Rn. Mendez / Sunrise Care', 10],
      ['OUTLOOK.EXE', 'Ida - DNR / POLST - Message (HTML) ', 4],
    ],
    narrative:
      'Draft annual report of guardian - Ida Flores 2031; telephone conference with Rn. Mendez / Sunrise Care; e-mail re Ida - DNR / POLST',
    grade: 'unedited',
  },
];
