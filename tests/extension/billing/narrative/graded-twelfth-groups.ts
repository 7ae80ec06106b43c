import type { GradedGroup } from './graded-groups.ts';

/** Forty-five groups of a twelfth set, each with whose matter it is. */
export const GRADED_TWELFTH: readonly GradedGroup[] = [
  {
    field: 'litigation',
    matter: {
      number: '00417-Lakeland',
      client: 'Lakeland General Supply, Inc.',
      description: 'Lakeland Gen. Supply v. United Standard Parts (D. Minn. 31-cv-01182)',
    },
    windows: [
      [
        'OUTLOOK.EXE',
        'Activity in Case 0:31-cv-01182-KRB-TLO Lakeland General Supply, Inc. v. United Standard Parts, LLC Order on Motion to Compel - Message (HTML) ',
        6,
      ],
      ['Acrobat.exe', '031-cv-01182_dkt 87 - ORDER granting in part MTC.pdf - Adobe Acrobat Pro (64-bit)', 23],
      ['WINWORD.EXE', 'LGS 2d Supp Resp to USP RFPs (Set Two) v3 JMcA.docx  -  Saved - Word', 71],
      [
        'chrome.exe',
        'proportionality "rule 26(b)(1)" /p burden & "sales data" | Cases | Westlaw Precision - Google Chrome',
        34,
      ],
      ['OUTLOOK.EXE', 'RE: meet & confer - USP / Lakeland - Message (HTML) ', 9],
    ],
    narrative:
      'Draft LGS 2d supp resp to USP RFPs (set two); research proportionality, rule 26(b)(1), burden, sales data; review dkt 87 - ORDER granting in part MTC; e-mail re meet & confer - USP / Lakeland; review court notice re order on motion to compel',
    grade: 'unedited',
  },
  {
    field: 'family',
    matter: {
      number: '2031-0056',
      client: "Siobhan O'Halloran-Pruitt",
      description: 'IRMO Pruitt (dissolution w/ children)',
    },
    windows: [
      ['Microsoft Word', "Pruitt - Parenting Plan (Mom's redline to Dad's 2-11 draft).docx", 48],
      ['Preview', 'SKM_C36031021914220.pdf – Page 4 of 31', 17],
      ['Microsoft Excel', 'Pruitt child supp worksheet A - 127 v 238 overnights.xlsx', 26],
      ['Mail', "Re: Re: he's late AGAIN – Inbox", 8],
      ['Safari', 'OurFamilyWizard | Messages', 14],
    ],
    narrative:
      "Revise Pruitt - parenting plan (Mom's redline to Dad's 2-11 draft); work on Pruitt child supp worksheet A - 127 v 238 overnights; review OurFamilyWizard messages; e-mail correspondence",
    grade: 'small edit',
    fault: '"e-mail correspondence" says nothing',
  },
  {
    field: 'immigration',
    matter: {
      number: 'NFR-0023',
      client: 'Northfork Robotics Corp.',
      description: 'H-1B ext. / RFE resp. – Adebayo-Lindqvist, T.',
    },
    windows: [
      ['chrome.exe', 'Case Status Online - Case Status Search | USCIS - Google Chrome', 3],
      ['Acrobat.exe', 'RFE_IOE0931557204_spec occ_due 06-18-31.pdf - Adobe Acrobat Pro (64-bit)', 31],
      ['WINWORD.EXE', 'RFE Resp Ltr - Adebayo-Lindqvist (specialty occ + LCA wage lvl) DRAFT.docx - Word', 112],
      ['chrome.exe', '17-2199.08 - Robotics Engineers - O*NET OnLine - Google Chrome', 19],
      ['OUTLOOK.EXE', 'RE: expert opinion ltr - Prof - when can he sign? - Message (HTML) ', 7],
    ],
    narrative:
      'Draft RFE resp ltr - Adebayo-Lindqvist (specialty occ + LCA wage lvl); review RFE spec occ due 06-18-31; research O*NET 17-2199.08 - Robotics Engineers; e-mail re expert opinion ltr - Prof',
    grade: 'unedited',
  },
  {
    field: 'tax',
    matter: {
      number: '1180.004',
      client: 'Estate of Wendell Kjeldsen',
      description: "Kjeldsen Est. v. Comm'r, T.C. Dkt. 7714-31 (FLP valuation)",
    },
    windows: [
      ['Acrobat.exe', 'Resp expert rpt - lack of marketability disc 12%.pdf - Adobe Acrobat Pro (64-bit)', 64],
      ['EXCEL.EXE', 'KFLP NAV + DLOM sensitivity 2029 DOD.xlsx  -  Read-Only - Excel', 38],
      ['msedge.exe', 'DAWSON | U.S. Tax Court and 2 more pages - Work - Microsoft\u200b Edge', 5],
      [
        'msedge.exe',
        '26 CFR § 20.2031-1 - Definition of gross estate; valuation of property. | Electronic Code of Federal Regulations - Work - Microsoft\u200b Edge',
        12,
      ],
      ['ms-teams.exe', 'Meeting with Priya Vandersloot (Ridgeway Appraisal) | Microsoft Teams', 42],
    ],
    narrative:
      'Review resp expert rpt - lack of marketability disc 12%; video conference with Priya Vandersloot (Ridgeway Appraisal); review KFLP NAV + DLOM sensitivity 2029 DOD; research 26 CFR § 20.2031-1 - Definition of gross estate, valuation of property',
    grade: 'unedited',
  },
  {
    field: 'patents',
    matter: {
      number: 'HSM-114US2',
      client: 'Helioseal Membranes Ltd',
      description: 'US appl. 18/997,402 – non-final OA resp',
    },
    windows: [
      ['Acrobat.exe', '18997402_CTNF_2031-01-09.pdf - Adobe Acrobat Pro (64-bit)', 29],
      ['chrome.exe', 'Patent Center - USPTO - Google Chrome', 6],
      ['WINWORD.EXE', 'HSM-114US2_Resp_to_NFOA_claims amended_v2_clean.docx - Word', 97],
      ['firefox.exe', 'US20240771932A1 - Crosslinked gas separation layer - Google Patents — Mozilla Firefox', 41],
      ['OUTLOOK.EXE', 'HSM-114US2: examiner interview Thu 2pm ET (SPE attending) - Meeting  ', 2],
      ['olk.exe', 'RE: inventor comments on D1/D2 - Mail - Anke Tolliver-Marsh - Outlook', 11],
    ],
    narrative:
      'Draft resp to NFOA claims amended; research US20240771932A1 - Crosslinked gas separation layer; review non-final office action of 2031-01-09; e-mail re inventor comments on D1/D2',
    grade: 'unedited',
  },
  {
    field: 'M&A',
    matter: {
      number: '30225-0009',
      client: 'Evergreen Capital Partners IV, L.P.',
      description: 'Project FALCON – acq. of Summit Fresh Foods Holdings',
    },
    windows: [
      ['WINWORD.EXE', "Project Falcon - SPA (Seller's Counsel comments 3.14.32).docx  -  Protected View - Word", 53],
      ['WINWORD.EXE', 'Redline - SPA v6 to v7.docx [Compatibility Mode] - Word', 36],
      ['chrome.exe', 'Standard Clauses, Indemnification: Private Acquisitions | Practical Law - Google Chrome', 14],
      ['OUTLOOK.EXE', 'FW: RE: FW: Falcon - RWI exclusions / open pts list - Message (HTML) ', 18],
      ['Zoom.exe', 'Zoom Meeting', 65],
      ['EXCEL.EXE', 'FALCON_Disclosure Schedule Tracker_031432_CLEAN.xlsx - Excel', 22],
    ],
    narrative:
      "Video conference re Project FALCON; review Project Falcon - SPA (seller's counsel comments); review comparison of SPA v6 to v7; work on FALCON Disclosure Schedule Tracker; e-mail re Falcon - RWI exclusions / open pts list; research Standard Clauses, Indemnification: Private Acquisitions",
    grade: 'unedited',
  },
  {
    field: 'realestate',
    matter: {
      number: '00293-First Avenue Bakery',
      client: 'First Avenue Bakery & Provisions LLC',
      description: 'Purchase of 1418 Tannery St. (retail condo unit C-2)',
    },
    windows: [
      ['Acrobat.exe', 'Title Commitment 31-40771-B w exceptions.pdf - Adobe Acrobat Standard (64-bit)', 28],
      ['chrome.exe', 'Official Records Search - County Clerk & Recorder - Google Chrome', 21],
      ['Acrobat.exe', 'REC 2019088317 DECL OF EASEMENTS.PDF - Adobe Acrobat Standard (64-bit)', 25],
      ['WINWORD.EXE', 'Title Obj Ltr - Tannery C-2.docx - Word', 32],
      ['OUTLOOK.EXE', 'wire instructions - PLEASE CALL TO VERIFY - Message (HTML) ', 4],
    ],
    narrative:
      'Draft title obj ltr - Tannery C-2; review title commitment 31-40771-B w exceptions; review REC 2019088317 decl of easements; search official records (County Clerk & Recorder); e-mail re wire instructions',
    grade: 'unedited',
  },
  {
    field: 'estates',
    matter: {
      number: '2032-011',
      client: 'Bartholomew and Inès van der Hoeven',
      description: 'van der Hoeven – joint rev. trust, wills, POAs',
    },
    windows: [
      ['soffice.bin', 'VDH_RevTrust_draft2_GST.odt — LibreOffice Writer', 84],
      ['soffice.bin', 'VDH_pourover_will_HIS.odt — LibreOffice Writer', 27],
      ['evince', 'vdH asset list handwritten Scan 2032-01-19.pdf', 15],
      ['thunderbird', 'Write: Re: who gets the cabin?? - Thunderbird', 9],
      ['firefox-esr', 'Garden tools sale ends Sunday — Mozilla Firefox', 3],
    ],
    narrative:
      'Draft VDH Rev Trust; draft VDH pourover will HIS; review vdH asset list handwritten scan 2032-01-19; e-mail re cabin',
    grade: 'unedited',
  },
  {
    field: 'criminal',
    matter: {
      number: 'CR-31-0447',
      client: 'Deshawn M. Okonkwo-Reyes',
      description: 'State v. Okonkwo-Reyes – agg. assault / suppression',
    },
    windows: [
      ['vlc.exe', 'AXON_Body_4_Video_2031-04-02_2317_Ofc_Brandt.mp4 - VLC media player', 74],
      ['Notepad.exe', '*bwc timestamps.txt - Notepad', 12],
      ['Acrobat.exe', 'Supplemental Incident Rpt 31-009912 (REDACTED).pdf - Adobe Acrobat Reader (64-bit)', 19],
      ['WINWORD.EXE', 'DOR MTN TO SUPPRESS - Terry stop - ROUGH.docx - Word', 58],
      ['RingCentral.exe', 'RingCentral - Call with County Detention Center - Inmate Line', 16],
    ],
    narrative:
      'Review recording AXON Body 4 Video Ofc Brandt; draft DOR Mtn to suppress - Terry stop; review supplemental incident rpt 31-009912; telephone conference with County Detention Center - Inmate Line; work on bwc timestamps',
    grade: 'small edit',
    fault: '"MTN TO SUPPRESS" in capitals',
  },
  {
    field: 'employment',
    matter: {
      number: 'BSL.0012',
      client: 'Brightwater Senior Living of Dunmore, LLC',
      description: 'EEOC Chg. 532-2031-00877 (Teixeira) – position stmt',
    },
    windows: [
      ['msedge.exe', 'EEOC Respondent Portal - Work - Microsoft\u200b Edge', 9],
      ['WINWORD.EXE', 'Brightwater PosStmt Teixeira (ADA-retal) - KW edits to LBF draft.docx  -  Saved - Word', 88],
      ['Acrobat.exe', 'TEIXEIRA, MARISOL - PERSONNEL FILE (COMPLETE).pdf - Adobe Acrobat Pro (64-bit)', 37],
      ['OUTLOOK.EXE', 'RE: who was the decisionmaker - Message (HTML) ', 6],
      ['ms-teams.exe', 'Chat | Loretta Finch (External) | Microsoft Teams', 5],
    ],
    narrative:
      'Revise Brightwater PosStmt Teixeira (ADA-retal); review Marisol Teixeira - personnel file; review EEOC Respondent Portal; e-mail re decisionmaker; exchange messages with Loretta Finch',
    grade: 'small edit',
    fault: '"PosStmt" is a file name',
  },
  {
    field: 'bankruptcy',
    matter: { number: '00688-Stopka', client: 'Gideon and Marguerite Stopka', description: 'Ch. 13 (Bk. 31-20419)' },
    windows: [
      ['BestCase.exe', 'Best Case Bankruptcy - [Stopka, Gideon & Marguerite - Chapter 13 - Schedules I and J]', 44],
      ['EXCEL.EXE', 'Stopka means test 122C CMI 6mo.xls  [Compatibility Mode] - Excel', 21],
      ['Acrobat.exe', 'paystubs_both_nov-apr.pdf - Adobe Acrobat Standard (64-bit)', 13],
      ['chrome.exe', 'U.S. Bankruptcy Court - Live Database - CM/ECF - Google Chrome', 7],
      ['OUTLOOK.EXE', "31-20419 Trustee's Objection to Confirmation - Message (Plain Text) ", 8],
    ],
    narrative:
      "Work on Stopka, Gideon & Marguerite - Chapter 13 - Schedules I and J; work on Stopka means test 122C CMI 6mo; review paystubs both nov-apr; e-mail re 31-20419 trustee's objection to confirmation; review docket",
    grade: 'unedited',
  },
  {
    field: 'injury',
    matter: {
      number: '00512-Achterberg',
      client: 'Rosalind Achterberg',
      description: 'Achterberg v. Prairie Star Freight (MVA 11/03/2030)',
    },
    windows: [
      ['Acrobat.exe', 'Med recs - St Brendan Ortho - L4-5 fusion (1-412) BATES.pdf - Adobe Acrobat Pro (64-bit)', 93],
      ['EXCEL.EXE', 'Achterberg specials.xlsx - Excel', 24],
      ['WINWORD.EXE', 'Demand - Prairie Star policy limits (time-limited).docx - Word', 66],
      ['Photos.exe', 'IMG_4471.HEIC - Photos', 4],
      ['OUTLOOK.EXE', 'Voice Mail (1 minute and 12 seconds) from +15550148820 - Message (HTML) ', 3],
    ],
    narrative:
      'Review Med recs - St Brendan Ortho - L4-5 fusion (1-412) BATES; draft demand - Prairie Star policy limits (time-limited); work on Achterberg specials',
    grade: 'small edit',
    fault: '"BATES"',
  },
  {
    field: 'healthcare',
    matter: {
      number: '4471-03',
      client: 'Cascadia Valley Orthopaedic Associates, P.S.',
      description: 'Stark/AKS review – imaging JV w/ Tri-Rivers Hosp. Dist.',
    },
    windows: [
      ['WINWORD.EXE', 'MEMO re Stark in-office ancillary svcs + AKS safe harbors (PRIVILEGED).docx - Word', 79],
      [
        'msedge.exe',
        '42 CFR 411.355 -- General exceptions to the referral prohibition related to both ownership/investment and compensation. - eCFR - Work - Microsoft\u200b Edge',
        18,
      ],
      ['EXCEL.EXE', 'CVOA_wRVU_comp_model_2029-2031_FMV.xlsx  -  Protected View - Excel', 33],
      ['OUTLOOK.EXE', 'Automatic reply: JV operating agmt - FMV opinion - Message (HTML) ', 1],
      ['ms-teams.exe', 'Meeting in "CVOA compliance" | Microsoft Teams', 38],
    ],
    narrative:
      'Draft MEMO re Stark in-office ancillary svcs + AKS safe harbors; video conference re CVOA compliance; review CVOA wRVU comp model 2029-2031 FMV; research 42 CFR 411.355 - General exceptions to the referral prohibition',
    grade: 'unedited',
  },
  {
    field: 'insurance',
    matter: {
      number: 'CMC-31-8823',
      client: "Cornerstone Mutual Casualty Co. (insd. Pete's Roofing)",
      description: "Gaither v. Pete's Roofing & Siding – Clm 0077-441-A",
    },
    windows: [
      ['WINWORD.EXE', '90-day Rpt to Carrier - Gaither.docx - Word', 51],
      [
        'Acrobat.exe',
        'CMC Outside Counsel Litigation & Billing Guidelines rev 2030.pdf - Adobe Acrobat Pro (64-bit)',
        8,
      ],
      ['Acrobat.exe', "Pl's Answers to Form Rogs (Gaither) 5-12-31.pdf - Adobe Acrobat Pro (64-bit)", 29],
      ['EXCEL.EXE', 'Gaither budget phase task L100-L400.xlsx - Excel', 17],
      ['Dialpad.exe', 'Dialpad - On call: Yolanda Prewitt (Adjuster)', 14],
    ],
    narrative:
      "Draft 90-day rpt to carrier - Gaither; review Pl's Answers to form rogs (Gaither) 5-12-31; work on Gaither budget phase task L100-L400; telephone conference with Yolanda Prewitt (Adjuster)",
    grade: 'unedited',
  },
  {
    field: 'construction',
    matter: {
      number: 'HMC-07',
      client: 'Halvorsen Mechanical Contractors, Inc.',
      description: 'Riverfront Arena – delay claim v. Titan-Dobbs JV',
    },
    windows: [
      ['Revu.exe', 'M-401 REV 6 (ASI 22).pdf - Bluebeam Revu x64 21', 46],
      ['EXCEL.EXE', 'COR log thru #118_HMC vs TDJV.xlsx - Excel', 35],
      ['Acrobat.exe', 'TIA window 3 - Opp. scheduling expert (Rev.B).pdf - Adobe Acrobat Pro (64-bit)', 57],
      ['WINWORD.EXE', 'Halvorsen_ArbDemand_AAA_v4_TRACKED.docx - Word', 40],
      ['OUTLOOK.EXE', 'RE: RFI 377 - ductwork conflict @ grid line J - Message (HTML) ', 7],
    ],
    narrative:
      'Review TIA window 3 - opp. scheduling expert (Rev.B); review M-401 (ASI 22); draft Halvorsen Arb Demand AAA; work on COR log thru #118 HMC vs TDJV; e-mail re RFI 377 - ductwork conflict @ grid line J',
    grade: 'unedited',
  },
  {
    field: 'environmental',
    matter: {
      number: '0093-002',
      client: 'Pendleton Plating Works',
      description: 'Former Mill St. facility – TCE plume / state VCP',
    },
    windows: [
      ['Acrobat.exe', 'Ph II ESA_MillSt_DRAFT for counsel review.pdf - Adobe Acrobat Pro (64-bit)', 61],
      ['firefox.exe', 'CERCLIS/SEMS Search | Superfund Site Information | US EPA — Mozilla Firefox', 13],
      ['EXCEL.EXE', 'GW MW-1 to MW-14 TCE_PCE 2024-2031 exceedances.xlsx - Excel', 19],
      ['OUTLOOK.EXE', 'RE: access agmt – neighbor (the dry cleaner) - Message (HTML) ', 11],
      ['ms-teams.exe', 'Call with Dr. Nils Ferreira-Oduya | Microsoft Teams', 27],
    ],
    narrative:
      'Review Ph II ESA MillSt DRAFT for counsel review; telephone conference with Dr. Nils Ferreira-Oduya; work on GW MW-1 to MW-14 TCE/PCE 2024-2031 exceedances; review CERCLIS/SEMS Search - Superfund Site Information; e-mail re access agmt - neighbor (the dry cleaner)',
    grade: 'unedited',
  },
  {
    field: 'municipal',
    matter: {
      number: 'VTF-GEN-2031',
      client: 'Village of Tamarack Falls',
      description: 'Zoning text amend. – short-term rentals (Ord. 31-14)',
    },
    windows: [
      ['WINWORD.EXE', 'ORD 31-14 STR - redraft after PZC mtg.docx  -  Compatibility Mode - Word', 54],
      ['Zoom.exe', 'Zoom Webinar', 118],
    ],
    narrative: 'Attend webinar; draft ORD 31-14 STR - redraft after PZC mtg',
    grade: 'small edit',
    fault: '"draft … redraft"',
  },
  {
    field: 'securities',
    matter: { number: '11902.0044', client: 'Orbital Grain Technologies, Inc.', description: 'FY31 Q2 10-Q / Reg FD' },
    windows: [
      ['msedge.exe', 'OGT Form 10-Q 2Q31 [Draft 4] | Workiva - Work - Microsoft\u200b Edge', 76],
      ['ms-teams.exe', 'Disclosure Committee | Microsoft Teams', 50],
      ['OUTLOOK.EXE', 'quick q - Message (HTML) ', 5],
    ],
    narrative: 'Review OGT Form 10-Q 2Q31; confer with Disclosure Committee',
    grade: 'unedited',
  },
  {
    field: 'Arbeitsrecht',
    matter: {
      number: '00148-Grothe-Wittkamp',
      client: 'Anneliese Grothe-Wittkamp',
      description: 'Kündigungsschutz ./. Möller Fördertechnik GmbH (ArbG 3 Ca 1127/31)',
    },
    windows: [
      ['WINWORD.EXE', '2031-05-06_KSchKlage_Grothe-Wittkamp_final2.docx  -  Kompatibilitätsmodus - Word', 62],
      ['msedge.exe', 'beA - Posteingang – Geschäftlich – Microsoft\u200b Edge', 9],
      ['Acrobat.exe', 'Klageerwiderung Gegenseite 3 Ca 1127-31.pdf - Adobe Acrobat Reader (64-bit)', 28],
      [
        'msedge.exe',
        'KSchG § 1 Sozial ungerechtfertigte Kündigungen - beck-online – Geschäftlich – Microsoft\u200b Edge',
        31,
      ],
      ['OUTLOOK.EXE', 'AW: Abfindungsangebot 0,75 - Nachricht (HTML) ', 6],
    ],
    narrative:
      'Draft KSchKlage Grothe-Wittkamp; research KSchG § 1 Sozial ungerechtfertigte Kündigungen; review Klageerwiderung Gegenseite 3 Ca 1127-31; review beA messages; e-mail re Abfindungsangebot 0,75',
    grade: 'small edit',
    fault: 'English verbs on a matter in another language',
  },
  {
    field: 'prudhommes',
    matter: {
      number: '2031/0217',
      client: 'Mme Ghislaine Le Bervet-Aumont',
      description: 'LE BERVET-AUMONT c/ SAS Transports Roussillon – CPH (RG 31/00542)',
    },
    windows: [
      ['WINWORD.EXE', 'Conclusions n°2 demandeur - harcèlement moral + HS.docx  -  Mode de compatibilité - Word', 83],
      ['EXCEL.EXE', 'Décompte heures sup 2028-2030 LBA.xlsx - Excel', 39],
      ['OUTLOOK.EXE', 'TR: Pièces adverses 14 à 22 - Message (HTML) ', 12],
      ['firefox.exe', 'Cour de cassation, Chambre sociale - Légifrance — Mozilla Firefox', 24],
      ['Acrobat.exe', 'Arrêt de travail - certificat Dr (confidentiel).pdf - Adobe Acrobat Reader (64-bit)', 5],
    ],
    narrative:
      'Draft conclusions n°2 demandeur - harcèlement moral; work on Décompte heures sup 2028-2030 LBA; research Cour de cassation, Chambre sociale; e-mail re Pièces adverses 14 à 22; review Arrêt de travail - certificat Dr',
    grade: 'small edit',
    fault: 'English verbs on a matter in another language; "+ HS" lost',
  },
  {
    field: 'concursal',
    matter: {
      number: '2031-C-018',
      client: 'Talleres Hermanos Iturralde, S.L.',
      description: 'Concurso voluntario Iturralde – JM nº 2 (autos 611/2031)',
    },
    windows: [
      ['WINWORD.EXE', 'Solicitud concurso + inventario bienes Iturralde v3.docx  -  Solo lectura - Word', 47],
      ['EXCEL.EXE', 'lista acreedores THI (AEAT-TGSS-bancos) 31-03.xlsx - Excel', 36],
      ['msedge.exe', 'LexNET - Bandeja de notificaciones: Personal: Microsoft\u200b Edge', 7],
      ['OUTLOOK.EXE', 'RV: Auto de declaración de concurso 611/2031 - Mensaje (HTML) ', 10],
      ['msedge.exe', 'BOE.es - Texto refundido de la Ley Concursal: Personal: Microsoft\u200b Edge', 15],
    ],
    narrative:
      'Review Solicitud concurso + inventario bienes Iturralde; work on lista acreedores THI (AEAT-TGSS-bancos); research Texto refundido de la Ley Concursal; e-mail re Auto de declaración de concurso 611/2031; review LexNET notices',
    grade: 'small edit',
    fault: 'English verbs on a matter in another language',
  },
  {
    field: 'Gesellschaftsrecht',
    matter: {
      number: '31/0409-TvB',
      client: 'Familie Oberhuber Beteiligungs GmbH & Co. KG',
      description: 'Oberhuber / Verkauf Geschäftsanteile Sägewerk Alm GmbH',
    },
    windows: [
      ['WINWORD.EXE', 'SPA_Alm_Entwurf_V5_Änderungen Käufer (Dr. v. Bredow).docx  -  Geschützte Ansicht - Word', 68],
      ['ms-teams.exe', 'Besprechung mit Notariat Kastner | Microsoft Teams', 34],
      ['EXCEL.EXE', 'DD-Fragenliste_Saegewerk_offen.xlsx  -  Schreibgeschützt - Excel', 20],
      [
        'msedge.exe',
        'Handelsregister | Registerportal - Normale Suche und 4 weitere Seiten - Geschäftlich – Microsoft\u200b Edge',
        8,
      ],
      ['OUTLOOK.EXE', 'WG: AW: Garantiekatalog / Haftungshöchstgrenze - Nachricht (HTML) ', 16],
    ],
    narrative:
      'Review SPA Alm Entwurf Änderungen Käufer (Dr. v. Bredow); video conference with Notariat Kastner; review DD-Fragenliste Saegewerk offen; e-mail re Garantiekatalog / Haftungshöchstgrenze; review Handelsregister - Registerportal',
    grade: 'small edit',
    fault: 'English verbs on a matter in another language',
  },
  {
    field: 'baux',
    matter: {
      number: 'DMB-31-06',
      client: 'SCI du Moulin Blanc',
      description: 'Bail commercial – congé avec refus de renouvellement (local Brasserie de la Place)',
    },
    windows: [
      ['soffice.bin', 'congé_refus_renouv_L145-14_v2.odt — LibreOffice Writer', 35],
      ['evince', 'bail 1er mars 2022 signé (scan).pdf', 22],
      ['thunderbird', "Rédaction : Re: Indemnité d'éviction - estimation expert - Thunderbird", 13],
      ['firefox-esr', 'Article L145-14 - Code de commerce - Légifrance — Mozilla Firefox', 11],
      ['firefox-esr', 'Le Courrier du Littoral - Grève des trains : ce qui vous attend lundi — Mozilla Firefox', 4],
    ],
    narrative:
      "Draft congé refus renouv L145-14; review bail 1er mars 2022; e-mail re Indemnité d'éviction - estimation expert; research Article L145-14 - Code de commerce",
    grade: 'small edit',
    fault: 'English verbs on a matter in another language',
  },
  {
    field: 'extranjeria',
    matter: {
      number: 'EXT-2032-031',
      client: 'Yesenia Quispe Mamani',
      description: 'Arraigo social – recurso de alzada',
    },
    windows: [
      ['WINWORD.EXE', 'RECURSO ALZADA_Quispe Mamani_borrador.docx - Autorrecuperado - Word', 49],
      ['firefox.exe', '(3) WhatsApp — Mozilla Firefox', 8],
    ],
    narrative: 'Draft RECURSO ALZADA Quispe Mamani',
    grade: 'small edit',
    fault: 'English verbs on a matter in another language; a name in capitals',
  },
  {
    field: 'Erbrecht',
    matter: {
      number: 'ZUM-2030-4',
      client: 'Erbengemeinschaft nach Hildegard Zumbrunnen',
      description: 'Erbteilung / Pflichtteilsergänzung Reto Z.',
    },
    windows: [
      ['Microsoft Word', 'Zumbrunnen Teilungsvertrag Entwurf 3 (Anm. RA Egloff)', 57],
      ['Preview', 'Testament eigenhändig 14.2.2019.jpeg', 9],
      ['Mail', 'Re: Mutters Schmuck – wer hat ihn?? – Eingang', 12],
      ['Safari', 'Grundbuchauskunft – Parzelle 1183', 7],
      ['Numbers', 'Nachlassinventar HZ per Todestag', 29],
    ],
    narrative:
      'Draft Zumbrunnen Teilungsvertrag; work on Nachlassinventar HZ per Todestag; e-mail re Mutters Schmuck; review Testament eigenhändig 14.2.2019; review Grundbuchauskunft - Parzelle 1183',
    grade: 'small edit',
    fault: 'English verbs on a matter in another language',
  },
  {
    field: 'trademarks',
    matter: {
      number: 'LOC.T008',
      client: 'Little Otter Coffee Roasters, Inc.',
      description: 'LITTLE OTTER (Cl. 30, 43) – 2(d) refusal, Ser. 99/412,087',
    },
    windows: [
      ['chrome.exe', 'Trademark Search | USPTO - "OTTER" live IC 030 - Google Chrome', 37],
      ['WINWORD.EXE', 'LOC T008 - Resp OA - du Pont factors, coexist.docx - Word', 59],
    ],
    narrative: 'Draft Resp OA - du Pont factors, coexist; review trademark search - "OTTER" live IC 030',
    grade: 'unedited',
  },
  {
    field: 'probate',
    matter: {
      number: '00734-McAllister-Dunne',
      client: 'Cormac McAllister-Dunne',
      description: 'Contest, Est. of Fionnuala Dunne (undue influence)',
    },
    windows: [
      ['Acrobat.exe', 'Depo Tr. - R. Quimby, caregiver - Vol II (mini w index).pdf - Adobe Acrobat Pro (64-bit)', 86],
      ['WINWORD.EXE', 'quimby depo digest pp 1-211.docx - Word', 52],
      ['Acrobat.exe', 'Hospice chart - F Dunne - dementia dx - CONFIDENTIAL.pdf - Adobe Acrobat Pro (64-bit)', 24],
      ['OUTLOOK.EXE', 'Thanks - Message (HTML) ', 1],
    ],
    narrative:
      'Review Depo Tr - R. Quimby, caregiver - Vol II; draft Quimby depo digest pp 1-211; review Hospice chart - F Dunne - dementia dx',
    grade: 'unedited',
  },
  {
    field: 'ediscovery',
    matter: {
      number: 'NPV-2029-014',
      client: 'National Pump & Valve Co.',
      description: 'In re Standard Valve Antitrust – doc review',
    },
    windows: [
      ['chrome.exe', 'Relativity - NPV - 2L Priv Review - Batch 0047 - Google Chrome', 164],
      ['chrome.exe', 'Relativity - Persistent Highlight Sets - Google Chrome', 9],
      ['EXCEL.EXE', 'PRIV LOG 11 - NPV0088214-NPV0091107 (QC).xlsx - Excel', 41],
      ['slack.exe', '#npv-review (Channel) - Marsh Teague LLP - Slack', 12],
      ['WINWORD.EXE', 'NPV clawback ltr 502(d).docx - Word', 15],
    ],
    narrative:
      'Review documents in Relativity - NPV - 2L Priv Review; work on PRIV LOG 11 - NPV0088214-NPV0091107; draft NPV clawback ltr 502(d); exchange messages re npv review; review documents in Relativity - Persistent Highlight Sets',
    grade: 'small edit',
    fault: 'a page of a tool',
  },
  {
    field: 'products',
    matter: {
      number: 'ZLC/Brannigan',
      client: 'Zephyr Ladder Company',
      description: 'Brannigan v. Zephyr Ladder – expert disc.',
    },
    windows: [
      ['Zoom.exe', 'Zoom Meeting', 208],
      ['Acrobat.exe', 'Ex. 14 - label photo.pdf - Adobe Acrobat Pro (64-bit)', 6],
      ['WINWORD.EXE', "Depo OL - Pl's human factors exp. (DAUBERT set-up).docx - Word", 33],
      ['chrome.exe', 'Realtime Transcript | Brannigan, 30(b)(6) - Google Chrome', 19],
      ['OUTLOOK.EXE', 'RE: rough by COB? - Message (HTML) ', 2],
    ],
    narrative:
      "Video conference re Brannigan v. Zephyr Ladder; draft Depo OL - Pl's human factors exp. (DAUBERT set-up); review Realtime Transcript - Brannigan, 30(b)(6); review Ex. 14 - label photo",
    grade: 'small edit',
    fault: 'what the longest meeting was is not said',
  },
  {
    field: 'intake',
    matter: {
      number: 'PENDING',
      client: 'Good Neighbor Property Management, LLC',
      description: 'Good Neighbor PM – new matter intake (mold claims, Bldg 7)',
    },
    windows: [
      ['OUTLOOK.EXE', 'CONFLICT CHECK: Good Neighbor Property Mgmt / adv. tenants Bldg 7 - Message (HTML) ', 7],
      ['chrome.exe', 'Contacts | Clio - Google Chrome', 4],
      ['WINWORD.EXE', 'Engagement Ltr - Good Neighbor PM - hourly w evergreen retainer.docx - Word', 22],
      ['chrome.exe', 'Completed: Complete with DocuSign: Engagement Ltr - Good Neighbor PM.pdf - Google Chrome', 2],
      ['RingCentral.exe', 'RingCentral Phone - Incoming call - Tobias Lund', 31],
    ],
    narrative: 'Telephone conference with Tobias Lund',
    grade: 'unedited',
  },
  {
    field: 'restructuring',
    matter: {
      number: '50117.001',
      client: 'Official Committee of Unsecured Creditors of Blue Mesa Outfitters',
      description: 'Blue Mesa OCUC – fee/retention (B160)',
    },
    windows: [
      ['chrome.exe', 'Activities | Clio - Google Chrome', 38],
      ['EXCEL.EXE', 'Blue Mesa Mar-32 prebill LEDES scrub.xlsx - Excel', 44],
      ['WINWORD.EXE', 'Third Interim Fee App - OCUC counsel - Ex A time detail.docx - Word', 67],
      ['OUTLOOK.EXE', 'RE: UST informal comments - vague/block-billed entries - Message (HTML) ', 16],
      ['Acrobat.exe', 'US Trustee Large Case Fee Guidelines App. B.pdf - Adobe Acrobat Pro (64-bit)', 9],
    ],
    narrative:
      'Draft third interim fee app - OCUC counsel - Ex A time detail; e-mail re UST informal comments - vague/block-billed entries; review US Trustee Large Case Fee Guidelines App. B',
    grade: 'unedited',
  },
  {
    field: 'juvenile',
    matter: {
      number: 'JV-2031-119',
      client: 'K.T. (minor), by GAL Philippa Norcross',
      description: 'In re K.T. – dependency, 6-mo review',
    },
    windows: [
      ['Microsoft Word', 'KT GAL report 6mo rvw CONFIDENTIAL.docx', 73],
      ['Preview', 'CPS Contact Notes 4-1 thru 6-30 (rdctd).pdf – Page 18 of 44', 31],
      ['Mail', "KT's therapist – ok to talk Tues? – Inbox", 5],
      ['Safari', 'Lincoln Middle School: Spring concert RSVP', 3],
      ['Google Chrome', 'Juvenile Court eFiling - Filing Accepted - Google Chrome – GAL', 6],
    ],
    narrative:
      "Review KT GAL report 6mo rvw; review CPS Contact Notes 4-1 thru 6-30 (rdctd); review e-filing acceptance; e-mail re KT's therapist",
    grade: 'rewrite',
    fault: 'a guardian reviews the report that the guardian wrote',
  },
  {
    field: 'guardianship',
    matter: {
      number: 'G-32-0008',
      client: 'Thaddeus Birnbaum',
      description: 'Guardianship/Conservatorship of Pearl Birnbaum',
    },
    windows: [
      ['wpwin23.exe', 'WordPerfect 2021 - [F:\\CLIENTS\\BIRNBAUM\\GDN\\PETN4LMTDGDN.WPD]', 56],
      ['OUTLOOK.EXE', 'Mom - Message (HTML) ', 6],
      ['msedge.exe', 'Account summary - Online Banking - Personal - Microsoft\u200b Edge', 4],
    ],
    narrative: 'Draft PETN4LMTDGDN',
    grade: 'rewrite',
    fault: 'a file name for the petition',
  },
  {
    field: 'eviction',
    matter: {
      number: '00901-Maple&Main',
      client: 'Maple & Main Apartments LP',
      description: 'UD – Unit 3F (Castellano-Webb)',
    },
    windows: [
      ['EXCEL.EXE', 'rent ledger 3F 2030-31 (from Yardi).csv - Excel', 11],
      ['OUTLOOK.EXE', 'stip for entry of judgmt - tenants atty wants 45 days - Message (HTML) ', 9],
    ],
    narrative:
      'Work on rent ledger 3F 2030-31 (from Yardi); e-mail re stip for entry of judgmt - tenants atty wants 45 days',
    grade: 'unedited',
  },
  {
    field: 'wagehour',
    matter: {
      number: '2030-W-04',
      client: 'Luz Marroquín et al.',
      description: 'Marroquín v. Golden Harvest Packing (FLSA coll. / Rule 23)',
    },
    windows: [
      ['EXCEL.EXE', 'GH damages model_v9_donning-doffing 11.5 min_LIQ+state 9pct.xlsx - Excel', 127],
      ['EXCEL.EXE', 'DEF_PROD_012_timeclock_punches_2028_2030.csv - Excel', 55],
      ['WINWORD.EXE', 'Mediation brief (CONFIDENTIAL - Evid Code) GH.docx - Word', 39],
      ['chrome.exe', 'Mediation damages call w/ Dr. Abara - Google Meet - Google Chrome', 36],
    ],
    narrative:
      'Work on GH damages model donning-doffing 11.5 min LIQ+state 9pct; work on DEF PROD 012 timeclock punches 2028-2030; draft mediation brief GH; video conference with Dr. Abara re mediation damages',
    grade: 'unedited',
  },
  {
    field: 'malpractice',
    matter: {
      number: '5520-117',
      client: 'Ingrid Sørlund-Patel, M.D.',
      description: "Est. of Whitcomb v. Sørlund-Patel MD & Harbor Women's Clinic",
    },
    windows: [
      ['Acrobat.exe', 'WHITCOMB_FETAL_STRIPS_0312-0741.pdf - Adobe Acrobat Pro (64-bit)', 42],
      ['chrome.exe', 'Category II fetal heart rate tracings: management - PubMed - Google Chrome', 26],
      ['WINWORD.EXE', 'whitcomb chronology - L&D nurse entries v EMR audit trail.docx - Word', 61],
      ['ms-teams.exe', 'Meeting with Dr. Sørlund-Patel; R. Yancey; CRNA Holt | Microsoft Teams', 48],
      ['OUTLOOK.EXE', 'RE: CONSENT TO SETTLE - do not fwd - Message (HTML) ', 8],
    ],
    narrative:
      'Draft Whitcomb chronology - L&D nurse entries v EMR audit trail; video conference with Dr. Sørlund-Patel, R. Yancey, CRNA Holt; review WHITCOMB FETAL STRIPS 0312-0741; research Category II fetal heart rate tracings: management; e-mail re consent to settle',
    grade: 'unedited',
  },
  {
    field: 'franchise',
    matter: {
      number: 'TCF-0031',
      client: 'Taco Comet Franchising, LLC',
      description: '2032 FDD renewal – registration states',
    },
    windows: [
      ['WINWORD.EXE', 'TacoComet_FDD_2032_Item19_FPR_ltr to auditor.docx  -  Saved - Word', 48],
      ['OUTLOOK.EXE', 'Comment letter #1 - file no. 32-00419 - Message (HTML) ', 12],
    ],
    narrative: 'Draft TacoComet FDD 2032 Item19 FPR ltr to auditor; e-mail re Comment letter #1 - file no. 32-00419',
    grade: 'unedited',
  },
  {
    field: 'privacy',
    matter: {
      number: 'MWCC-IR-01',
      client: 'Mountain West Credit Cooperative',
      description: 'Sec. incident 2031-08 (PRIV/WP)',
    },
    windows: [
      ['ms-teams.exe', 'Bridge - IR daily standup (PRIVILEGED) | Microsoft Teams', 34],
      ['EXCEL.EXE', 'notif_matrix_50state+AG_deadlines_MWCC.xlsx - Excel', 52],
      ['OUTLOOK.EXE', '(no subject) - Message (HTML) ', 4],
    ],
    narrative: 'Work on notif matrix 50state+AG deadlines MWCC; participate in Bridge - IR daily standup',
    grade: 'unedited',
  },
  {
    field: 'coverage',
    matter: {
      number: 'TRSI-COV-2287',
      client: 'Three Rivers Specialty Insurance Company',
      description: 'Harbor Lights Hotel – BI/hurricane – ROR & DJ',
    },
    windows: [
      ['WINWORD.EXE', 'ROR ltr Harbor Lights 2nd supp. (anti-concurrent causation).docx - Word', 41],
      ['chrome.exe', 'anti-concurrent causation wind flood - Search Results | Lexis+ - Google Chrome', 47],
      ['Acrobat.exe', 'EUO Tr GM de la Cruz-Hoffman 9-22-31.pdf - Adobe Acrobat Pro (64-bit)', 30],
    ],
    narrative:
      'Research anti-concurrent causation wind flood; draft ROR ltr Harbor Lights 2nd supp. (anti-concurrent causation); review EUO Tr GM de la Cruz-Hoffman 9-22-31',
    grade: 'unedited',
  },
  {
    field: 'venture',
    matter: { number: 'PBA-004', client: 'Plumb Bob AI, Inc.', description: 'Series A (lead: Kestrel Row Ventures)' },
    windows: [
      [
        'Google Chrome',
        'Plumb Bob - Series A Term Sheet (KRV mark-up 10/3) - Google Docs - Google Chrome – Counsel',
        29,
      ],
      ['Microsoft Word', 'PBA Amended & Restated COI (NVCA form) - bracketed', 54],
      ['Microsoft Excel', 'Pro forma cap table post-Series A - SAFEs converting @ cap (2).xlsx', 31],
      ['Google Chrome', 'Cap table | Carta - Google Chrome – Counsel', 10],
      ['Slack', 'Hari (co-founder) (DM) - Plumb Bob - Slack', 6],
    ],
    narrative:
      'Draft PBA Amended & Restated COI (NVCA form) - bracketed; work on pro forma cap table post-Series A - SAFEs converting @ cap; review Plumb Bob - Series A Term Sheet (KRV mark-up); review cap table records; exchange messages with Hari (co-founder)',
    grade: 'unedited',
  },
  {
    field: 'appeals',
    matter: {
      number: 'A-31-0062',
      client: 'Ezekiel Fontenot-Price',
      description: 'Fontenot-Price v. Parish Sch. Bd. (5th Cir. 31-30288)',
    },
    windows: [
      ['WINWORD.EXE', 'AOB Fontenot-Price - Arg II (Monell) - cite ck.docx - Word', 141],
      [
        'chrome.exe',
        'Monell v. New York City Dept. of Social Servs., 436 U.S. 658 – CourtListener.com - Google Chrome',
        22,
      ],
      ['Acrobat.exe', 'ROA.31-30288.1147.pdf - Adobe Acrobat Pro (64-bit)', 49],
      ['chrome.exe', 'PACER Case Locator - Search Results - Google Chrome', 3],
      ['WINWORD.EXE', 'TOA - run again b4 filing.docx - Word', 14],
    ],
    narrative:
      "Draft appellant's opening brief Fontenot-Price - Arg II (Monell) - cite ck; review ROA.31-30288.1147; research Monell v. New York City Dept. of Social Servs., 436 U.S. 658; draft TOA",
    grade: 'unedited',
  },
  {
    field: 'DUI',
    matter: {
      number: '00377-Nakagawa-Stone',
      client: 'Brigitte Nakagawa-Stone',
      description: 'DUI 1st (.11) / DMV APS hrg',
    },
    windows: [
      ['Pages', 'DMV hearing notes Nakagawa — Edited', 17],
      ['Preview', 'Intox 9000 cal log & maint rec.pdf – Page 2 of 9', 12],
      ['Mail', 'Re: will my nursing licence be affected – Inbox', 7],
      ['Safari', 'Court calendar: Dept. 14 – Traffic/Misdemeanor', 3],
      ['Microsoft Word', 'ltr to DA re wet reckless offer.docx', 15],
    ],
    narrative:
      'Draft DMV hearing notes Nakagawa; draft ltr to DA re wet reckless offer; review Intox 9000 cal log & maint rec; e-mail re nursing licence; review court calendar: Dept. 14',
    grade: 'small edit',
    fault: "the client's own words",
  },
  {
    field: 'Steuerrecht',
    matter: {
      number: 'St-31-77',
      client: 'Dr. Vreneli & Jost Hagedorn GbR',
      description: 'Hagedorn GbR – Einspruch BP-Bescheide 2026–2028 (vGA/Entnahme)',
    },
    windows: [
      ['EXCEL.EXE', 'BP_Mehrergebnis_Hagedorn_26-28_Gegenrechnung.xlsx - Excel', 43],
      ['Acrobat.exe', 'Prüfungsbericht FA 2031-02-11.pdf - Adobe Acrobat Pro (64-bit)', 35],
      ['WINWORD.EXE', 'Einspruchsbegr. + AdV-Antrag Hagedorn (Diktat js).docx - Word', 50],
      ['chrome.exe', 'ELSTER - Mein ELSTER - Google Chrome', 5],
      ['OUTLOOK.EXE', 'Abwesenheitsnotiz: AdV Hagedorn - Fristverlängerung - Nachricht (HTML) ', 1],
    ],
    narrative:
      'Draft Einspruchsbegr. + AdV-Antrag Hagedorn; work on BP Mehrergebnis Hagedorn 26-28 Gegenrechnung; review Prüfungsbericht FA 2031-02-11',
    grade: 'small edit',
    fault: 'English verbs on a matter in another language',
  },
  {
    field: 'comp',
    matter: {
      number: 'WC-31-0210',
      client: 'Delbert Hruska',
      description: 'Hruska v. Valley Ready-Mix (DOI 2/7/31; R shoulder)',
    },
    windows: [
      ['Acrobat.exe', 'SKMBT_C22431081310550.pdf - Adobe Acrobat Standard (64-bit)', 26],
      ['chrome.exe', 'EAMS - Case Search - Google Chrome', 5],
      ['WINWORD.EXE', 'QME advocacy ltr - Hruska - apportionment.doc  -  Compatibility Mode - Word', 38],
      ['EXCEL.EXE', 'PD rating string 16.02.01.00-8.xlsx - Excel', 9],
      ['OUTLOOK.EXE', 'Missed call from HRUSKA D (555) 014-7731 - Message (Plain Text) ', 1],
      ['chrome.exe', 'Box scores & standings - Sports - Google Chrome', 6],
    ],
    narrative: 'Draft QME advocacy ltr - Hruska - apportionment; work on PD rating string 16.02.01.00-8',
    grade: 'unedited',
  },
  {
    field: 'energy',
    matter: {
      number: 'BSID.0019',
      client: 'Big Sandy Irrigation & Ditch Company',
      description: 'Water Ct. 31CW3044 – change of use, opp. of City of Larkmont',
    },
    windows: [
      [
        'Acrobat.exe',
        'Larkmont HCU analysis (Engr. Rpt. w. Apps. A-F) 2031.08.30.pdf - Adobe Acrobat Pro (64-bit)',
        69,
      ],
      ['EXCEL.EXE', 'diversion recs 1951-2030 Headgate 4 (cfs) cmp to Larkmont tbl 7.xlsx - Excel', 45],
      ['olk.exe', 'Mail - Wyatt Brandvold - Outlook', 13],
    ],
    narrative:
      'Review Larkmont HCU analysis (Engr. Rpt. w. Apps. A-F) 2031.08.30; work on diversion recs 1951-2030 Headgate 4 (cfs) cmp to Larkmont tbl 7',
    grade: 'unedited',
  },
];
