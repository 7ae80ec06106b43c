import type { GradedGroup } from './graded-groups.ts';

/** Thirty groups of a sixteenth set, each with whose matter it is. */
export const GRADED_SIXTEENTH: readonly GradedGroup[] = [
  {
    field: 'commercial litigation',
    matter: {
      number: '10482.0007',
      client: 'Harrow Lane Distribution, LLC',
      description: 'Harrow Lane v. Pellston Foods - breach of supply agreement',
    },
    windows: [
      ['WINWORD.EXE', 'HLD Opp to MSJ_v4 (TRK edits).docx - Word', 136],
      ['chrome.exe', 'Ostrander Milling Co. v. Kew Bros., Inc. | WestlawNext - Google Chrome', 34],
      [
        'chrome.exe',
        'adv: "course of performance" /s waiver /p "no-oral-modification" | Westlaw Precision - Google Chrome',
        41,
      ],
      ['Acrobat.exe', 'Dkt 88-3 Ex. C Pruett Dep Tr (full).pdf - Adobe Acrobat Pro (64-bit)', 27],
      ['OUTLOOK.EXE', 'RE: opp brief - SOF cites - Message (HTML) ', 6],
    ],
    narrative:
      'Draft HLD Opp to MSJ; research course of performance, waiver, no-oral-modification; research Ostrander Milling Co. v. Kew Bros., Inc.; review dkt 88-3 Ex. C Pruett Dep Tr; e-mail re opp brief - SOF cites',
    grade: 'unedited',
  },
  {
    field: 'commercial lease litigation',
    matter: {
      number: '22817-003',
      client: 'Tamarind Dental Partners, P.C.',
      description: 'Lease dispute - 4400 Wexler Blvd landlord',
    },
    windows: [
      ['OUTLOOK.EXE', 'RE: RE: FW: Wexler - CAM reconciliation 2029/2030 - Message (HTML) ', 4],
      ['OUTLOOK.EXE', 'quick q - Message (HTML) ', 2],
      ['OUTLOOK.EXE', 'RE: [EXTERNAL] Tamarind/Wexler - tolling agmt - Message (HTML) ', 5],
      ['ms-teams.exe', 'Call with Dr. Priya Venkataswamy (Guest) | Microsoft Teams', 23],
      ['CiscoCollabHost.exe', "Cisco Webex - Call: Bill Fenner (Landlord's counsel)", 17],
      ['OUTLOOK.EXE', 'Tomorrow - Message (HTML) ', 3],
    ],
    narrative:
      "Telephone conference with Dr. Priya Venkataswamy; work on Cisco Webex - call: Bill Fenner (landlord's counsel); e-mail re Tamarind/Wexler - tolling agmt and Wexler - CAM reconciliation 2029/2030",
    grade: 'small edit',
    fault: 'the call in Webex is told as a page',
  },
  {
    field: 'mergers and acquisitions',
    matter: {
      number: '31104.0012',
      client: 'Corvane Industrial Holdings, Inc.',
      description: 'Acquisition of Blue Mesa Tooling (Project Anvil)',
    },
    windows: [
      ['WINWORD.EXE', 'Anvil - APA (SMB draft 5.14.31) redline agst BMT 5.9.docx  -  Compatibility Mode - Word', 112],
      ['lcp_main.exe', 'Litera Compare - Anvil APA v6 clean vs. v7 clean', 9],
      [
        'msedge.exe',
        'Project Anvil | 4.2 Real Property > 4.2.3 Leases - Datasite Diligence - Work - Microsoft​ Edge',
        64,
      ],
      ['EXCEL.EXE', 'Anvil_Closing Checklist_5-14-31.xlsx  -  Shared - Excel', 18],
      ['OUTLOOK.EXE', 'RE: Anvil - open pts list / indemnity basket - Message (HTML) ', 11],
    ],
    narrative:
      'Draft Anvil - APA redline agst BMT; review Project Anvil - 4.2 real property - 4.2.3 leases (data room); work on Anvil Closing Checklist; e-mail re Anvil - open pts list / indemnity basket; review comparison of Anvil APA v6 clean vs. v7 clean',
    grade: 'unedited',
  },
  {
    field: 'estate planning',
    matter: {
      number: '2031-0219',
      client: 'Halvorsen, Gunnar & Elaine',
      description: 'Revocable trust restatement and pour-over wills',
    },
    windows: [
      ['WINWORD.EXE', 'Halvorsen Joint Rev Trust - 2nd Restmt - DRAFT 3 rjw.docx - Word', 88],
      ['WINWORD.EXE', 'Halvorsen E - HCPOA + HIPAA.docx - Word', 14],
      ['Acrobat.exe', 'Halvorsen_Vesting Deed 2009_recorded.pdf - Adobe Acrobat Standard (64-bit)', 7],
      ['EXCEL.EXE', 'Halvorsen asset sched 4-2031 (from Elaine).xlsx  -  Protected View - Excel', 16],
      ['OUTLOOK.EXE', 'RE: who gets the cabin?? - Message (HTML) ', 8],
    ],
    narrative:
      'Draft Halvorsen Joint Rev Trust - 2nd Restmt; review Halvorsen asset sched 4-2031 (from Elaine); draft Halvorsen E - HCPOA + HIPAA; e-mail re cabin; review Halvorsen Vesting Deed 2009',
    grade: 'unedited',
  },
  {
    field: 'criminal defense',
    matter: {
      number: 'CR-31-0088',
      client: 'Delroy Amberson',
      description: 'State v. Amberson - felony DUI / resisting',
    },
    windows: [
      ['vlc.exe', 'AXON_Body_4_Video_2031-02-17_2314_Ofc_Lindqvist.mp4 - VLC media player', 73],
      ['vlc.exe', 'Dashcam unit 412 - 2-17-31 - PART 2.avi - VLC media player', 38],
      ['chrome.exe', 'Securus Video Connect - Attorney Visit - Google Chrome', 31],
      ['WINWORD.EXE', 'Amberson - bwc notes w timestamps.docx - Word', 44],
      ['chrome.exe', 'Evidence.com | Case 31-004417 - Google Chrome', 9],
    ],
    narrative:
      'Review recording AXON Body 4 Video Ofc Lindqvist; draft Amberson - bwc notes w timestamps; review recording Dashcam unit 412 - PART 2; video conference re attorney visit; review Evidence.com case 31-004417',
    grade: 'small edit',
    fault: 'that the visit was to the client in jail',
  },
  {
    field: 'patent prosecution',
    matter: {
      number: 'P2217US-CON2',
      client: 'Lumenwright Optics Corp.',
      description: 'U.S. App. No. 19/402,117 - Adaptive waveguide coupler',
    },
    windows: [
      ['Acrobat.exe', '19402117_NFOA_20310311.pdf - Adobe Acrobat Pro (64-bit)', 42],
      ['WINWORD.EXE', 'P2217US-CON2 Resp to OA (103 - Tanigawa in view of Orr) v2.docx - Word', 119],
      ['chrome.exe', 'Patent Center - USPTO - Google Chrome', 12],
      [
        'chrome.exe',
        'US20260188412A1 - Optical coupling device with tapered core - Google Patents - Google Chrome',
        29,
      ],
      ['OUTLOOK.EXE', 'P2217US-CON2: proposed claim amdts for inventor review - Message (HTML) ', 9],
    ],
    narrative:
      'Draft resp to OA (103 - Tanigawa in view of Orr); review NFOA 20310311; research US20260188412A1 - Optical coupling device with tapered core; e-mail re proposed claim amdts for inventor review',
    grade: 'unedited',
  },
  {
    field: 'immigration',
    matter: {
      number: 'IM-4471',
      client: 'Brightwater Robotics, Inc. / S. Okonjo-Reyes',
      description: 'H-1B extension and I-140 (EB-2)',
    },
    windows: [
      ['chrome.exe', 'Case Status Online - Case Status Search | USCIS - Google Chrome', 4],
      ['Acrobat.exe', 'RFE_IOE0931884412_Okonjo-Reyes_specialty occ.pdf - Adobe Acrobat Pro (64-bit)', 22],
      ['WINWORD.EXE', 'Okonjo-Reyes RFE Resp - Employer Support Ltr v3 (LMC).docx - Word', 76],
      ['chrome.exe', 'FLAG - Foreign Labor Application Gateway - Google Chrome', 15],
      ['OUTLOOK.EXE', 'RE: [EXTERNAL] RE: Okonjo-Reyes - need degree eval ASAP - Message (HTML) ', 6],
    ],
    narrative:
      'Draft Okonjo-Reyes RFE Resp - employer support ltr; review RFE Okonjo-Reyes specialty occ; work on DOL FLAG application; e-mail re Okonjo-Reyes - need degree eval',
    grade: 'unedited',
  },
  {
    field: 'bankruptcy - creditor',
    matter: {
      number: '18830.4',
      client: 'Meridian Pulp & Paper Credit Union',
      description: 'In re Castellan Hardware Stores, Inc. (Ch. 11)',
    },
    windows: [
      ['firefox.exe', 'Claims Register - LIVE ECF — Mozilla Firefox', 26],
      ['firefox.exe', '31-10774-KBO Castellan Hardware Stores, Inc. - Docket Report — Mozilla Firefox', 19],
      ['Acrobat.exe', 'POC 410 Meridian - amended DRAFT w exhibits.pdf - Adobe Acrobat Pro (64-bit)', 33],
      ['EXCEL.EXE', 'Castellan 503b9 recon - MPP v2.xlsx - Excel', 47],
      [
        'OUTLOOK.EXE',
        '31-10774-KBO Ch 11 Notice of Hearing - Objection to Claim(s) - Castellan Hardware Stores, Inc. - Message (Plain Text) ',
        3,
      ],
    ],
    narrative:
      'Work on Castellan 503b9 recon - MPP; review proof of claim 410 Meridian - amended DRAFT w exhibits; review docket Castellan Hardware Stores, Inc.; review court notice re Castellan Hardware Stores, Inc.',
    grade: 'unedited',
  },
  {
    field: 'family law',
    matter: {
      number: 'D31-0164',
      client: 'Renata Kowalczyk-Bell',
      description: 'Dissolution of marriage - Bell v. Bell',
    },
    windows: [
      ['WINWORD.EXE', 'Kowalczyk-Bell Financial Affidavit LONG FORM rev 6-3.docx - Word', 58],
      ['EXCEL.EXE', 'Bell equitable dist wksht - BOTTOM LINE 340k + house DO NOT SEND.xlsx - Excel', 36],
      ['Acrobat.exe', 'Bell T - Mandatory Disclosure - Chase x4471 2028-2031.pdf - Adobe Acrobat Pro (64-bit)', 51],
      ['OUTLOOK.EXE', "RE: mediation 6/12 - what I'd really take - Message (HTML) ", 12],
      ['Zoom.exe', 'Zoom Meeting', 40],
    ],
    narrative:
      'Draft Kowalczyk-Bell Financial Affidavit LONG FORM; review Bell T - Mandatory Disclosure - Chase x4471 2028-2031; video conference re dissolution of marriage; work on Bell equitable dist wksht; e-mail re mediation 6/12',
    grade: 'unedited',
  },
  {
    field: 'landlord-tenant',
    matter: {
      number: '31-027',
      client: 'Ofelia Batts',
      description: 'Eviction defense - 118 Carver St Apt 3',
    },
    windows: [
      ['chrome.exe', 'Batts - Answer & Counterclaims (habitability) - Google Docs - Google Chrome', 67],
      ['chrome.exe', 'Re: pics of the ceiling - dana@danapruittlaw.com - Dana Pruitt Law Mail - Google Chrome', 9],
      ['chrome.exe', 'Batts rent ledger vs money orders - Google Sheets - Google Chrome', 24],
      ['chrome.exe', 'Batts, O - Google Drive - Google Chrome', 6],
      ['chrome.exe', 'eFileTX | File Into Existing Case - Google Chrome', 13],
    ],
    narrative:
      'Draft Batts - answer & counterclaims (habitability); work on Batts rent ledger vs money orders; work on e-filing in existing case; e-mail re pics of the ceiling',
    grade: 'unedited',
  },
  {
    field: 'trademark',
    matter: {
      number: 'TM-0931',
      client: 'Saltbox & Finch Bakery LLC',
      description: 'TTAB Opposition No. 91310442',
    },
    windows: [
      ['Microsoft Word', 'SF_Opp_Motion to Compel_AGD 7.21.docx — Saved to my Mac', 72],
      ['Safari', 'TTABVUE. Trademark Trial and Appeal Board Inquiry System', 18],
      ['Preview', 'Applicant Resp to 1st ROGs (served 6-30-31).pdf — Page 11 of 34', 29],
      ['Mail', 'Re: Finch - meet and confer letter', 7],
      ['Safari', 'Trademark Search - SALTBOX - USPTO', 14],
    ],
    narrative:
      'Draft SF Opp Motion to compel AGD; review Applicant Resp to 1st ROGs; legal research re TTAB Opposition No. 91310442; e-mail re Finch - meet and confer letter',
    grade: 'small edit',
    fault: "initials in the motion's name",
  },
  {
    field: 'open-source licensing',
    matter: {
      number: '0044-B',
      client: 'Quillforge Software Cooperative',
      description: 'GPL compliance review and contributor agreement',
    },
    windows: [
      ['soffice.bin', 'quillforge_CLA_draft3_mh.odt — LibreOffice Writer', 81],
      ['soffice.bin', 'dep_license_inventory_2031-04.ods — LibreOffice Calc', 39],
      ['firefox', 'quillforge/engine: COPYING at main — Mozilla Firefox', 12],
      ['thunderbird', 'Write: Re: static linking question - Thunderbird', 21],
      ['evince', 'sfc_settlement_letter_scan.pdf — Document Viewer', 8],
    ],
    narrative:
      'Draft quillforge CLA; work on dep license inventory 2031-04; e-mail re static linking question; review quillforge/engine: COPYING at main; review sfc settlement letter scan',
    grade: 'unedited',
  },
  {
    field: "workers' compensation defense",
    matter: {
      number: 'WC-77102',
      client: 'Tri-Basin Freight / Orchard Mutual',
      description: 'Claimant: L. Dominguez-Pratt; DOI 9/4/30',
    },
    windows: [
      ['CDViewer.exe', 'Dominguez-Pratt - Pretrial Stmt.docx - Word - \\\\Remote', 46],
      ['wfica32.exe', 'IME Rpt Dr Vasquez-Toole 5.20.31.pdf - Adobe Acrobat Reader (64-bit) - \\\\Remote', 33],
      ['CDViewer.exe', 'RE: Dominguez-Pratt - PD rating / reserves rpt due - Message (HTML)  - \\\\Remote', 8],
      ['mstsc.exe', 'HTB-TS03 - Remote Desktop Connection', 21],
    ],
    narrative:
      'Draft Dominguez-Pratt - pretrial stmt; review IME Rpt Dr Vasquez-Toole 5.20.31; e-mail re Dominguez-Pratt - PD rating / reserves rpt due',
    grade: 'unedited',
  },
  {
    field: 'tax controversy',
    matter: {
      number: '55120-0002',
      client: 'Gallatin Ridge Ranch Partners, LP',
      description: 'IRS exam TY 2027-2028 - conservation easement',
    },
    windows: [
      ['WINWORD.EXE', 'GRRP Protest Ltr to Appeals (30-day ltr resp) v9 CLEAN.docx - Word', 103],
      ['msedge.exe', 'IRC §170(h) - Bloomberg Tax Research and 2 more pages - Work - Microsoft​ Edge', 37],
      ['Acrobat.exe', 'GRRP_Form 886-A_RA Stromberg.pdf - Adobe Acrobat Pro (64-bit)', 28],
      ['EXCEL.EXE', 'GRRP basis + appraisal comps (from KLT CPAs).xlsx  -  Read-Only - Excel', 25],
      ['OUTLOOK.EXE', 'Accepted: Gallatin Ridge - call w/ appraiser - Meeting Response ', 1],
    ],
    narrative:
      'Draft GRRP Protest Ltr to appeals (30-day ltr resp); research IRC §170(h); review GRRP Form 886-A RA Stromberg; review GRRP basis + appraisal comps (from KLT CPAs)',
    grade: 'unedited',
  },
  {
    field: 'insurance defense',
    matter: {
      number: 'CLM-8830417',
      client: 'Northgate Casualty Co. (insured: Fenwick Pools, Inc.)',
      description: 'Marsh v. Fenwick Pools - premises liability',
    },
    windows: [
      ['WINWORD.EXE', 'Fenwick - 90 Day Rpt to Carrier (per NGC guidelines).docx - Word', 62],
      ['Acrobat.exe', "MARSH_000412-000877 St. Brendan's records.pdf - Adobe Acrobat Pro (64-bit)", 84],
      ['OUTLOOK.EXE', 'Marsh - depo dates - Message (HTML) ', 4],
      [
        'OUTLOOK.EXE',
        'RE: Marsh v. Fenwick // Clm 8830417 // req for authority to retain biomech - Message (HTML) ',
        7,
      ],
      ['chrome.exe', 'Case Search - Odyssey Portal - Google Chrome', 5],
    ],
    narrative:
      "Review MARSH 000412-000877 St. Brendan's records; draft Fenwick - 90 Day Rpt to carrier (per NGC guidelines); e-mail re Marsh v. Fenwick req for authority to retain biomech and Marsh - depo dates",
    grade: 'unedited',
  },
  {
    field: 'regulatory - financial services',
    matter: {
      number: '40016.0101',
      client: 'Pennant Street Bank, N.A.',
      description: 'General regulatory advice 2031',
    },
    windows: [
      ['WINWORD.EXE', 'PSB memo re 1071 small biz data - exec summ (clean).docx - Word', 69],
      [
        'msedge.exe',
        'eCFR :: 12 CFR Part 1002 -- Equal Credit Opportunity Act (Regulation B) - Work - Microsoft​ Edge',
        31,
      ],
      ['ms-teams.exe', 'Meeting in "PSB Compliance Working Group" | Microsoft Teams', 48],
      ['ms-teams.exe', 'Chat | Ingrid Sallow (External) | Microsoft Teams', 9],
      ['POWERPNT.EXE', 'PSB_Board Training_Fair Lending_Q3 v2.pptx - PowerPoint', 22],
    ],
    narrative:
      'Draft PSB memo re 1071 small biz data - exec summ; video conference with PSB Compliance Working Group; research 12 CFR Part 1002 - Equal Credit Opportunity Act (Regulation B); work on PSB Board Training Fair Lending Q3 presentation; exchange messages with Ingrid Sallow',
    grade: 'unedited',
  },
  {
    field: 'personal injury - plaintiff',
    matter: {
      number: 'PI-31-311',
      client: 'Marguerite Toll',
      description: 'Toll v. Kestrel Transit Authority',
    },
    windows: [
      [
        'OUTLOOK.EXE',
        'Activity in Case 2:31-cv-01184-DRH-MWL Toll v. Kestrel Transit Authority Order on Motion to Compel - Message (Plain Text) ',
        4,
      ],
      ['Acrobat.exe', 'Dkt 61 Order GRANTING IN PART mtc.pdf - Adobe Acrobat Pro (64-bit)', 11],
      ['ms-teams.exe', 'Chat | Judge Haddock is asleep at the wheel (Toll) | Microsoft Teams', 10],
      ['WINWORD.EXE', 'Toll - Supp Resp to RFP 14-22 post-order.docx - Word', 57],
      ['OUTLOOK.EXE', 'RE: RE: lol did he even read it - Message (HTML) ', 3],
    ],
    narrative:
      'Draft Toll - supp resp to RFP 14-22 post-order; review Dkt 61 Order GRANTING IN PART MTC; exchange messages re Judge Haddock; review court notice re Toll v. Kestrel Transit Authority - order on motion to compel',
    grade: 'small edit',
    fault: 'of whom a chat was',
  },
  {
    field: 'Arbeitsrecht',
    matter: {
      number: '2031/00457',
      client: 'Drechsler Anlagenbau GmbH',
      description: 'Kündigungsschutzklage Wiesinger ./. Drechsler, ArbG Kassel 4 Ca 218/31',
    },
    windows: [
      ['WINWORD.EXE', 'Drechsler_Klageerwiderung_Entwurf3_ThB.docx - Word', 94],
      ['chrome.exe', 'BAG, Urteil vom 20.06.2028 - 2 AZR 311/27 - beck-online - Google Chrome', 36],
      ['OUTLOOK.EXE', 'AW: AW: WG: Wiesinger - Betriebsratsanhörung fehlt noch - Nachricht (HTML) ', 7],
      ['firefox.exe', 'beA - besonderes elektronisches Anwaltspostfach — Mozilla Firefox', 11],
      ['Acrobat.exe', 'Ladung Gütetermin 14.05.31.pdf - Adobe Acrobat Reader (64-bit)', 3],
    ],
    narrative:
      'Draft Drechsler Klageerwiderung; research BAG, Urteil vom 20.06.2028 - 2 AZR 311/27; review beA messages; e-mail re Wiesinger - Betriebsratsanhörung fehlt noch',
    grade: 'unedited',
  },
  {
    field: 'droit des sociétés',
    matter: {
      number: '31.0872',
      client: 'SAS Brasserie du Val Morin',
      description: "Cession de parts et garantie d'actif et de passif",
    },
    windows: [
      ['WINWORD.EXE', 'Val Morin_GAP_projet n°4_MVC (suivi modif).docx  -  Mode de compatibilité - Word', 87],
      ['WINWORD.EXE', 'PV AGE agrément cession - VM.docx - Word', 19],
      ['OUTLOOK.EXE', 'TR: RE: Val Morin - pièces manquantes data room - Message (HTML) ', 8],
      ['msedge.exe', 'Article L228-24 - Code de commerce - Légifrance - Travail – Microsoft​ Edge', 15],
      ['ms-teams.exe', 'Réunion avec Me Aurélie Desnoyers | Microsoft Teams', 42],
    ],
    narrative:
      'Draft Val Morin GAP projet n°4 MVC (suivi modif); video conference with Me Aurélie Desnoyers; draft PV AGE agrément cession; research Article L228-24 - Code de commerce; e-mail re Val Morin - pièces manquantes data room',
    grade: 'small edit',
    fault: 'initials, and that changes were tracked',
  },
  {
    field: 'derecho civil - arrendamientos',
    matter: {
      number: 'EXP-2031-146',
      client: 'Inmobiliaria Los Almendros, S.L.',
      description: 'Juicio verbal de desahucio - JPI nº 7 de Valladolid, autos 612/2031',
    },
    windows: [
      ['WINWORD.EXE', 'Almendros - demanda desahucio falta pago v2 (rev JMP).docx - Word', 71],
      ['chrome.exe', 'LexNET - Bandeja de entrada - Google Chrome', 8],
      ['OUTLOOK.EXE', 'RE: RV: burofax al inquilino - Mensaje (HTML) ', 6],
      ['AcroRd32.exe', 'Contrato arrendto. C-Olmedo 14 2ºB firmado.pdf - Adobe Acrobat Reader (64-bit)', 12],
      ['chrome.exe', 'CENDOJ - Buscador de jurisprudencia - Consejo General del Poder Judicial - Google Chrome', 27],
    ],
    narrative:
      'Draft Almendros - demanda desahucio falta pago; research CENDOJ case law; review Contrato arrendto. C-Olmedo 14 2ºB; review LexNET notices; e-mail re burofax al inquilino',
    grade: 'unedited',
  },
  {
    field: 'Erbrecht',
    matter: {
      number: 'E-0093/31',
      client: 'Frau Hannelore Tiedemann',
      description: 'Erbauseinandersetzung nach Klaus Tiedemann, AG Oldenburg',
    },
    windows: [
      ['soffice.bin', 'Tiedemann_Teilungsplan_v2_kl.odt – LibreOffice Writer', 53],
      ['thunderbird.exe', 'AW: Nachlassverzeichnis - Grundstück Bümmerstede - Mozilla Thunderbird', 9],
      ['thunderbird.exe', 'Fr. Tiedemann wieder völlig verwirrt am Telefon, Demenz? - Mozilla Thunderbird', 5],
      ['firefox.exe', 'Ferienhaus Langeoog 12.–26. Juli | Buchung bestätigen — Mozilla Firefox', 11],
      ['firefox.exe', '§ 2042 BGB - Einzelnorm - Gesetze im Internet — Mozilla Firefox', 7],
    ],
    narrative:
      'Draft Tiedemann Teilungsplan; e-mail re Nachlassverzeichnis - Grundstück Bümmerstede and Fr. Tiedemann; research § 2042 BGB',
    grade: 'unedited',
  },
  {
    field: 'software licensing',
    matter: {
      number: '60233.0005',
      client: 'Ardent Loop Analytics, Inc.',
      description: 'Enterprise SaaS agreement - Hallmoor Hospitals',
    },
    windows: [
      ['WINWORD.EXE', 'ALA-Hallmoor MSA (ALA cmts 8.6.31).docx - AutoRecovered - Word', 78],
      ['WINWORD.EXE', 'Hallmoor BAA - their form - mark up.docx - Word', 35],
      ['EXCEL.EXE', 'Ardent Loop realization + writeoffs - discount proposal 12pct INTERNAL.xlsx - Excel', 14],
      ['OUTLOOK.EXE', 'RE: Ardent - can we bump rates in Jan w/o them noticing - Message (HTML) ', 5],
      ['Zoom.exe', 'Zoom Meeting', 33],
    ],
    narrative:
      'Draft ALA-Hallmoor MSA; draft Hallmoor BAA - their form - mark up; video conference re Enterprise SaaS agreement',
    grade: 'unedited',
  },
  {
    field: 'real estate',
    matter: {
      number: '2031-RE-118',
      client: 'Juniper Crossing Land Co.',
      description: 'Sale of Tract 9 - PSA and title review',
    },
    windows: [
      ['WINWORD.EXE', 'Juniper Tract 9 PSA v7 clean.docx - Word', 49],
      ['Acrobat.exe', 'GF 31-20884 Title Commitment + Sched B docs.pdf - Adobe Acrobat Pro (64-bit)', 44],
      ['WINWORD.EXE', 'Oakhurst Methodist - Ground Lease Amd 2 - CONFIDENTIAL.docx - Word', 12],
      ['chrome.exe', 'Zillow: 4 bed homes with pool Lake Travis - Google Chrome', 9],
      ['OUTLOOK.EXE', "RE: [EXTERNAL] Tract 9 - survey / 30' drainage esmt - Message (HTML) ", 7],
    ],
    narrative:
      "Draft Juniper Tract 9 PSA; review GF 31-20884 title commitment + Sched B docs; draft Oakhurst Methodist - ground lease Amd 2; e-mail re Tract 9 - survey / 30' drainage esmt",
    grade: 'rewrite',
    fault: "another client's lease",
  },
  {
    field: 'criminal defense',
    matter: {
      number: '2031-CF-52',
      client: 'Brody Stamper',
      description: 'State v. Stamper - theft by deception, 3 cts',
    },
    windows: [
      ['Google Chrome', 'Stamper plea memo - Google Docs - Google Chrome', 38],
      ['Google Chrome', 'Re: Stamper is lying to us again - lou@gentryhale.com - Gentry Hale Mail - Google Chrome', 6],
      ['Google Chrome', 'GTL VisitMe - Video Visit in Progress - Google Chrome', 28],
      ['QuickTime Player', 'Stamper interview rm 2 - 3.29.31.mov', 66],
      ['Preview', 'Discovery 2nd supp - bank recs.pdf — Page 4 of 212', 31],
    ],
    narrative:
      'Review recording Stamper interview rm 2; draft Stamper plea memo; review Discovery 2nd supp - bank recs; participate in video visit; e-mail re Stamper',
    grade: 'small edit',
    fault: 'what the message was about',
  },
  {
    field: 'trade secret litigation',
    matter: {
      number: '10933.0021',
      client: 'Vantner Coatings Corp.',
      description: 'Vantner v. Olesko et al. - N.D. Ohio',
    },
    windows: [
      ['chrome.exe', 'Relativity - VANTNER_Review - Document Viewer - Google Chrome', 148],
      ['chrome.exe', 'Relativity - Saved Searches - Hot Docs Olesko - Google Chrome', 21],
      ['WINWORD.EXE', 'Olesko depo outline_RPK_v3.docx - Word', 66],
      ['EXCEL.EXE', 'Vantner priv log vol 004 - QC.xlsx - Excel', 40],
      ['OUTLOOK.EXE', 'Automatic reply: Vantner - ESI protocol / search terms - Message (HTML) ', 1],
      ['OUTLOOK.EXE', 'RE: Vantner v. Olesko, 1:31-cv-00662 - search term hit rpt - Message (HTML) ', 6],
    ],
    narrative:
      'Review documents in Relativity - VANTNER Review; draft Olesko depo outline RPK; work on Vantner priv log vol 004; review documents in Relativity - Hot Docs Olesko; e-mail re Vantner v. Olesko, 1:31-cv-00662 - search term hit rpt',
    grade: 'unedited',
  },
  {
    field: 'commercial finance',
    matter: {
      number: '71400.0033',
      client: 'Wrenfield Savings Bank',
      description: '$18.5M construction loan - Tallgrass Senior Living',
    },
    windows: [
      ['EXCEL.EXE', 'Tallgrass_Closing Cklst_v11_9.30.31.xlsx - Excel', 29],
      [
        'OUTLOOK.EXE',
        'Completed: Complete with DocuSign: Tallgrass - Guaranty (Purvis).pdf, Env Indemnity.pdf - Message (HTML) ',
        2,
      ],
      ['WINWORD.EXE', 'Tallgrass Loan Agmt - EXECUTION VERSION.docx  -  Protected View - Word', 24],
      ['OUTLOOK.EXE', 'RE: RE: RE: Tallgrass - sig pages in escrow / release - Message (HTML) ', 10],
      ['ms-teams.exe', 'Tallgrass closing call | Microsoft Teams', 37],
      ['chrome.exe', 'UCC Search - Secretary of State - Google Chrome', 8],
    ],
    narrative:
      'Participate in Tallgrass closing call; work on Tallgrass Closing Cklst; review Tallgrass Loan Agmt; e-mail re Tallgrass - sig pages in escrow / release; search UCC records (secretary of State)',
    grade: 'unedited',
  },
  {
    field: 'employment',
    matter: {
      number: '2904-11',
      client: 'Cobble Hill Veterinary Group',
      description: 'EEOC Charge 440-2031-03357 (Nwosu)',
    },
    windows: [
      ['WINWORD.EXE', 'Nwosu - EEOC Position Stmt DRAFT (bkm comments).docx - Saved - Word', 97],
      ['msedge.exe', 'EEOC Respondent Portal - Profile 1 - Microsoft​ Edge', 14],
      ['OUTLOOK.EXE', 'FW: Nwosu PIP + write ups (3 of 3) - Message (HTML) ', 9],
      ['Zoom.exe', 'Zoom Meeting', 52],
      ['Acrobat.exe', 'CHVG Handbook 2030 rev - signed ack Nwosu.pdf - Adobe Acrobat Pro (64-bit)', 11],
    ],
    narrative:
      'Draft Nwosu - EEOC Position Stmt; video conference re EEOC Charge 440-2031-03357; review EEOC Respondent Portal; review CHVG Handbook 2030 rev - signed ack Nwosu; e-mail re Nwosu PIP + write ups',
    grade: 'unedited',
  },
  {
    field: 'probate',
    matter: {
      number: 'P-31-0045',
      client: 'Estate of Wendell Crabtree',
      description: 'Independent administration - Logan County',
    },
    windows: [
      ['wpwin21.exe', 'WordPerfect 2021 - [C:\\Clients\\Crabtree Est\\Inventory & Appraisal 4th try.wpd]', 41],
      ['chrome.exe', '00045-Crabtree - Dashboard - Clio - Google Chrome', 5],
      ['chrome.exe', "Re: Dad's truck title - jtm@mossprobate.com - Moss Law Office Mail - Google Chrome", 6],
      ['chrome.exe', 'Form SS-4 EIN Assistant - Internal Revenue Service - Google Chrome', 12],
      ['FoxitPDFReader.exe', 'crabtree_ltrs of office CERTIFIED.pdf - Foxit PDF Reader', 3],
    ],
    narrative:
      'Draft inventory & appraisal; review Form SS-4 EIN Assistant; e-mail re truck title; review Crabtree ltrs of office CERTIFIED',
    grade: 'unedited',
  },
  {
    field: 'insurance defense - auto',
    matter: {
      number: 'AUT-31-55209',
      client: 'Lakeshore Indemnity (insured: R. Popescu)',
      description: 'Villagran v. Popescu - rear-end collision',
    },
    windows: [
      ['OUTLOOK.EXE', 'RE: Villagran - authority up to $85k, open at 30 - Message (HTML) ', 8],
      ['WINWORD.EXE', 'Villagran Mediation Stmt - CONF - kd v2.docx - Word', 63],
      ['Acrobat.exe', 'Villagran - Spine & Joint bills summary thru 7-31.pdf - Adobe Acrobat Pro (64-bit)', 27],
      ['chrome.exe', 'MyChart - Your test results: Biopsy - Google Chrome', 13],
      ['OUTLOOK.EXE', 'Accepted: Villagran mediation (Zoom) - Judge Tolliver (ret.) - Meeting Response ', 1],
    ],
    narrative:
      'Draft Villagran Mediation Stmt - CONF - kd; review Villagran - Spine & Joint bills summary thru 7-31; e-mail re Villagran - authority',
    grade: 'small edit',
    fault: 'initials, and a shortened legend',
  },
  {
    field: 'appellate',
    matter: {
      number: '15006.0002',
      client: 'Town of Ashgrove',
      description: 'Ashgrove v. Linwood Aggregate - zoning appeal',
    },
    windows: [
      ['WINWORD.EXE', 'Ashgrove Reply Br_FINAL_final2_TOA.docx - Word', 129],
      ['msedge.exe', "Lexis+® | Shepard's® - Bramhall v. Town of Essing - Work - Microsoft​ Edge", 32],
      ['Acrobat.exe', 'Joint App Vol II (A-301 to A-644).pdf - Adobe Acrobat Pro (64-bit)', 45],
      ['msedge.exe', 'Appellate E-Filing - Submit Document - Work - Microsoft​ Edge', 16],
      ['OUTLOOK.EXE', 'Ashgrove - word count?? - Message (HTML) ', 2],
    ],
    narrative:
      'Draft Ashgrove Reply brief FINAL final2 TOA; review joint app Vol II (A-301 to A-644); research Bramhall v. Town of Essing; review Appellate E-Filing',
    grade: 'small edit',
    fault: 'that it is final, and its tables',
  },
];
