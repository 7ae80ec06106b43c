import type { GradedGroup } from './graded-groups.ts';

/** Thirty groups of a fifteenth set, each with whose matter it is. */
export const GRADED_FIFTEENTH: readonly GradedGroup[] = [
  {
    field: 'probate',
    matter: {
      number: '00614-Hasbrook',
      client: 'Estate of Wendell R. Hasbrook',
      description: "Estate Administration (Wendell Hasbrook, dec'd)",
    },
    windows: [
      ['WINWORD.EXE', 'Hasbrook - Inventory and Appraisement DRAFT 2.docx - Word', 41],
      ['EXCEL.EXE', 'Hasbrook DOD values.xlsx - Excel', 26],
      ['Acrobat.exe', 'Raymond James stmt 2031-03.pdf - Adobe Acrobat Pro (64-bit)', 12],
      ['OUTLOOK.EXE', "RE: Dad's truck and the coin collection - Message (HTML) ", 9],
      ['OUTLOOK.EXE', 'Inbox - lfenwick@fenwickode.com - Outlook', 4],
    ],
    narrative:
      'Draft Hasbrook - Inventory and Appraisement; work on Hasbrook DOD values; review Raymond James stmt 2031-03; e-mail re truck and the coin collection',
    grade: 'unedited',
  },
  {
    field: 'family',
    matter: {
      number: '00288-Echeverry-Platt',
      client: 'Marisol Echeverry-Platt',
      description: 'Dissolution of Marriage w/ Children',
    },
    windows: [
      ['WINWORD.EXE', 'Resp to Petitioner 2d RFP - MEP.docx - Word', 68],
      ['Acrobat.exe', 'Venmo history Jan-Jun 2030 BATES MEP 000411-000502.pdf - Adobe Acrobat Pro (64-bit)', 33],
      ['OUTLOOK.EXE', 'FW: FW: screenshots from Tuesday night - Message (HTML) ', 7],
      ['OUTLOOK.EXE', 'RE: Platt / parenting time over Labor Day - Message (HTML) ', 11],
      ['msedge.exe', 'OurFamilyWizard | Messages and 2 more pages - Work - Microsoft\u200b Edge', 14],
    ],
    narrative:
      'Draft resp to Petitioner 2d RFP - MEP; review Venmo history Jan-Jun 2030 BATES MEP 000411-000502; e-mail re Platt / parenting time over Labor Day and screenshots from Tuesday night; review OurFamilyWizard messages',
    grade: 'unedited',
  },
  {
    field: 'immigration',
    matter: {
      number: '1107.014',
      client: 'Tidewater Robotics, Inc.',
      description: 'H-1B Extension – S. Venkataraghavan',
    },
    windows: [
      ['WINWORD.EXE', 'Support Letter_Venkataraghavan_H1B ext_v3 clean.docx - Word', 52],
      ['Acrobat.exe', 'i-129.pdf - Adobe Acrobat Pro (64-bit)', 37],
      ['chrome.exe', 'Foreign Labor Application Gateway (FLAG) - Google Chrome', 16],
      [
        'chrome.exe',
        'Occupational Information Network O*NET OnLine - 17-2199.08 - Robotics Engineers - Google Chrome',
        8,
      ],
      ['OUTLOOK.EXE', 'RE: job duties - please confirm percentages - Message (HTML) ', 10],
    ],
    narrative:
      'Draft Support Letter Venkataraghavan H1B ext; work on Form I-129; work on DOL FLAG application; e-mail re job duties; research O*NET 17-2199.08 - Robotics Engineers',
    grade: 'unedited',
  },
  {
    field: 'criminal',
    matter: {
      number: '2031-0093',
      client: 'Darnell Oquist',
      description: 'State v. Oquist – OVI / Refusal',
    },
    windows: [
      ['vlc.exe', 'BWC_Unit 214_2031-02-08_0142.mp4 - VLC media player', 74],
      ['WINWORD.EXE', 'Mtn to Suppress - Oquist.docx - Word', 49],
      ['Acrobat.exe', 'Oquist Discovery Pkt 1.pdf - Adobe Acrobat Reader (64-bit)', 21],
      ['msedge.exe', 'Search Results - Westlaw Precision and 5 more pages - Profile 1 - Microsoft\u200b Edge', 38],
      ['OUTLOOK.EXE', 'Oquist - offer - Message (HTML) ', 5],
    ],
    narrative:
      'Review recording BWC Unit 214; draft mtn to suppress - Oquist; legal research re State v. Oquist; review Oquist Discovery Pkt 1; e-mail re Oquist - offer',
    grade: 'unedited',
  },
  {
    field: 'realestate',
    matter: {
      number: '00451-Juniper Flats',
      client: 'Juniper Flats Holdings LLC',
      description: 'Purchase of 2280 Carrow Rd (retail strip)',
    },
    windows: [
      [
        'WINWORD.EXE',
        'PSA 2280 Carrow - Buyer comments 5-14 (redline to Seller v2).docx  -  Compatibility Mode - Word',
        57,
      ],
      ['Acrobat.exe', 'Title Commitment NCS-1184420 w exceptions.pdf - Adobe Acrobat Pro (64-bit)', 44],
      ['Acrobat.exe', 'ALTA_22-118_Sheet 1 of 2.pdf - Adobe Acrobat Pro (64-bit)', 15],
      ['OUTLOOK.EXE', 'RE: RE: Carrow Rd - Sched B-II items 9, 14, 17 - Message (HTML) ', 13],
    ],
    narrative:
      'Revise PSA 2280 Carrow (buyer comments); review Title Commitment NCS-1184420 w exceptions; review ALTA 22-118 Sheet 1 of 2; e-mail re Carrow Rd - Sched B-II items 9, 14, 17',
    grade: 'unedited',
  },
  {
    field: 'employment',
    matter: {
      number: '00902-Brightwater',
      client: 'Brightwater Dental Partners, PLLC',
      description: 'EEOC Charge (L. Amundsen)',
    },
    windows: [
      ['WINWORD.EXE', 'Position Statement - Amundsen charge v4 JTK edits.docx - Word', 83],
      ['EXCEL.EXE', 'attendance log 2029-2030.xlsx  -  Read-Only - Excel', 18],
      ['msedge.exe', 'EEOC Respondent Portal - Work - Microsoft\u200b Edge', 9],
      ['ms-teams.exe', 'Chat | Jodi Kessinger | Microsoft Teams', 6],
      ['OUTLOOK.EXE', 'Re: Amundsen - did he ever sign the handbook ack? - Message (HTML) ', 8],
    ],
    narrative:
      'Draft position statement - Amundsen charge; review attendance log 2029-2030; review EEOC Respondent Portal; e-mail re Amundsen - handbook ack; exchange messages with Jodi Kessinger',
    grade: 'unedited',
  },
  {
    field: 'bankruptcy',
    matter: {
      number: '30-11872',
      client: 'Gregory and Tamsin Vollmar',
      description: 'Vollmar – Chapter 13',
    },
    windows: [
      ['chrome.exe', 'CM/ECF LIVE - U.S. Bankruptcy Court:ohnb - Google Chrome', 11],
      ['Acrobat.exe', 'POC 7-1 Lakeview Loan.pdf - Adobe Acrobat Pro (64-bit)', 14],
      ['WINWORD.EXE', 'Objection to Claim 7 - Lakeview.docx - Word', 35],
      ['EXCEL.EXE', 'Vollmar means test backup.xlsx - Excel', 22],
      ['OUTLOOK.EXE', "Trustee's MTD - Vollmar 30-11872 - arrears - Message (HTML) ", 6],
    ],
    narrative:
      "Draft objection to Claim 7 - Lakeview; work on Vollmar means test backup; review proof of claim 7-1 Lakeview Loan; review docket; e-mail re trustee's motion to dismiss - Vollmar - arrears",
    grade: 'unedited',
  },
  {
    field: 'injury',
    matter: {
      number: '00733-Teague',
      client: 'Rosalind Teague',
      description: 'MVA 9/3/29',
    },
    windows: [
      ['WINWORD.EXE', 'TEAGUE DEMAND LTR - PROGRESSIVE.docx - Word', 62],
      ['EXCEL.EXE', 'Teague Specials.xlsx - Excel', 29],
      ['Acrobat.exe', 'Mercy Ortho records + bills 1-188.pdf - Adobe Acrobat Pro (64-bit)', 58],
      ['OUTLOOK.EXE', 'RE: Claim 29-4471902 / Your insured: Dobry - Message (HTML) ', 6],
      ['chrome.exe', 'Clio Manage - Google Chrome', 5],
      ['chrome.exe', 'Delta Air Lines - Trip Summary - Google Chrome', 12],
    ],
    narrative:
      'Draft Teague Demand Ltr - Progressive; review Mercy Ortho records + bills 1-188; work on Teague Specials; e-mail re Claim 29-4471902',
    grade: 'unedited',
  },
  {
    field: 'patent',
    matter: {
      number: 'CVF-0022-US',
      client: 'Corvane Fluidics Ltd.',
      description: 'Resp. to Non-Final OA – Microvalve Array',
    },
    windows: [
      ['WINWORD.EXE', 'CVF-0022-US OA Response (draft).docx - Word', 94],
      ['Acrobat.exe', 'CTNF_18_xxx_2031-01-22.pdf - Adobe Acrobat Pro (64-bit)', 27],
      [
        'msedge.exe',
        'US9841121B2 - Pneumatic microvalve manifold - Google Patents and 7 more pages - Work - Microsoft\u200b Edge',
        46,
      ],
      ['msedge.exe', 'Patent Center | USPTO and 7 more pages - Work - Microsoft\u200b Edge', 7],
      ['ms-teams.exe', 'Meeting with Examiner (interview) | Microsoft Teams', 28],
    ],
    narrative:
      'Draft OA response; research US9841121B2 - Pneumatic microvalve manifold; video conference with Examiner (interview); review non-final office action of 2031-01-22',
    grade: 'unedited',
  },
  {
    field: 'trademark',
    matter: {
      number: '00129-Old Ferry',
      client: 'Old Ferry Baking Co.',
      description: 'TM Clearance & Filing – CRUMBLEMOOR',
    },
    windows: [
      ['Safari', 'Trademark search', 47],
      ['Microsoft Word', 'Crumblemoor clearance memo.docx', 39],
      ['Preview', 'specimen - bag front + back.pdf – Page 1 of 2', 4],
      ['Mail', 'Re: crumblemoor - one word or two??', 8],
    ],
    narrative:
      'Trademark search; draft Crumblemoor clearance memo; e-mail re crumblemoor - one word or two; review specimen - bag front + back',
    grade: 'unedited',
  },
  {
    field: 'tax',
    matter: {
      number: '2030-0418',
      client: 'Pellworth Marine Services, Inc.',
      description: 'IRS Exam – 2027/2028 Employment Tax',
    },
    windows: [
      ['Acrobat.exe', 'IDR 0006 Pellworth.pdf - Adobe Acrobat Pro (64-bit)', 13],
      ['EXCEL.EXE', '1099 vs W2 workers - section 530 chart.xlsx - Excel', 48],
      ['WINWORD.EXE', 'Ltr to RA re IDR 6.docx - Word', 31],
      [
        'chrome.exe',
        '26 CFR § 31.3121(d)-1 - Who are employees. | Electronic Code of Federal Regulations (e-CFR) | US Law | LII / Legal Information Institute - Google Chrome',
        15,
      ],
      ['olk.exe', 'Mail - Priya Sandoval - Outlook', 12],
    ],
    narrative:
      'Work on 1099 vs W2 workers - section 530 chart; draft ltr to RA re IDR 6; research 26 CFR § 31.3121(d)-1 - Who are employees; review IDR 0006 Pellworth',
    grade: 'unedited',
  },
  {
    field: 'estateplanning',
    matter: {
      number: '00857-Quist',
      client: 'Howard and Lenore Quist',
      description: 'Revocable Trust & Pour-Over Wills',
    },
    windows: [
      ['WINWORD.EXE', 'Quist Joint Rev Trust - signing copy.docx - Word', 53],
      ['WINWORD.EXE', 'POA-HC Lenore.docx - Word', 14],
      ['Zoom.exe', 'Zoom Meeting', 42],
      ['OUTLOOK.EXE', 'Accepted: Quist signing - conf rm B, 2 witnesses - Meeting Response ', 1],
      ['OUTLOOK.EXE', 'RE: who gets the cabin - Message (HTML) ', 7],
    ],
    narrative:
      'Draft Quist Joint Rev Trust; video conference re revocable trust & pour-over wills; draft POA-HC Lenore; e-mail re cabin',
    grade: 'unedited',
  },
  {
    field: 'elderlaw',
    matter: {
      number: '00340-Rostad',
      client: 'Imelda Rostad',
      description: 'Medicaid Planning / LTC Application',
    },
    windows: [
      ['EXCEL.EXE', 'Rostad 60 mo lookback.xlsx - Excel', 66],
      ['Acrobat.exe', 'Scan_20310611_0004.pdf - Adobe Acrobat Reader (64-bit)', 24],
      ['Acrobat.exe', 'Scan_20310611_0005.pdf - Adobe Acrobat Reader (64-bit)', 19],
      ['WINWORD.EXE', 'Caregiver Agreement (Rostad-dtr).docx - Word', 28],
      ['OUTLOOK.EXE', 'FW: Notice of Missing Verifications - Message (HTML) ', 6],
    ],
    narrative:
      'Work on Rostad 60 mo lookback; review scanned documents; draft Caregiver Agreement (Rostad-daughter); e-mail re notice of missing verifications',
    grade: 'unedited',
  },
  {
    field: 'guardianship',
    matter: {
      number: '00566-Kray',
      client: 'Arlen Thibodeaux-Kray',
      description: 'Guardianship of Minor (niece)',
    },
    windows: [
      ['WINWORD.EXE', 'Proposed Order Appt Guardian.docx - Word', 18],
      ['msedge.exe', 'Odyssey eFileCA - Filing Details - Work - Microsoft\u200b Edge', 22],
      [
        'msedge.exe',
        'Court Forms: GC-210(P) | California Courts | Self Help Guide and 1 more page - Work - Microsoft\u200b Edge',
        9,
      ],
      ['Acrobat.exe', 'gc210p.pdf - Adobe Acrobat Pro (64-bit)', 17],
      ['OUTLOOK.EXE', 'Filing Rejected - Envelope 14882071 - Message (HTML) ', 4],
    ],
    narrative:
      'Work on court filing re guardianship of minor; draft Proposed Order Appt Guardian; work on Form GC-210(P); review court forms: GC-210(P) - California Courts; review court notice',
    grade: 'small edit',
    fault: 'one form twice, and a notice of what',
  },
  {
    field: 'landlord',
    matter: {
      number: '0088-SableRidge',
      client: 'Sable Ridge Apartments, LP',
      description: 'Eviction – Unit 3C (nonpayment)',
    },
    windows: [
      ['WINWORD.EXE', '3C Complaint FED.doc  -  Compatibility Mode - Word', 16],
      ['Acrobat.exe', '3C ledger thru 10-31.pdf - Adobe Acrobat Reader (64-bit)', 6],
      ['OUTLOOK.EXE', '3C paid partial last night - Message (HTML) ', 5],
      ['chrome.exe', 'Case Search - Municipal Court Clerk - Google Chrome', 7],
    ],
    narrative:
      'Draft 3C Complaint FED; search court records (Municipal Court Clerk); review 3C ledger thru 10-31; e-mail re 3C partial payment',
    grade: 'unedited',
  },
  {
    field: 'construction',
    matter: {
      number: '1214.003',
      client: 'Haldane Brothers Mechanical, Inc.',
      description: "Mechanic's Lien & Claim – Parkview Senior Living",
    },
    windows: [
      ['Acrobat.exe', 'PCO 14-31 backup combined.pdf - Adobe Acrobat Pro (64-bit)', 51],
      ['EXCEL.EXE', 'Parkview pay app recon (HBM) v6.xlsx - Excel', 64],
      ['WINWORD.EXE', 'Affidavit of Lien - Parkview.docx - Word', 27],
      ['OUTLOOK.EXE', 'RE: Parkview - retainage and COs 14, 19, 22 - Message (HTML) ', 12],
      ['ms-teams.exe', 'Haldane weekly | Microsoft Teams', 31],
    ],
    narrative:
      'Work on Parkview pay app recon (HBM); review PCO 14-31 backup combined; participate in weekly Haldane meeting; draft affidavit of lien - Parkview; e-mail re Parkview - retainage and COs 14, 19, 22',
    grade: 'unedited',
  },
  {
    field: 'insurance',
    matter: {
      number: '3310.0071',
      client: 'Cumberland Mutual Assurance Company',
      description: 'Coverage Opinion – Dorsett Warehouse Roof Collapse',
    },
    windows: [
      ['Acrobat.exe', 'CP 10 30 10 12 Causes of Loss - Special Form.pdf - Adobe Acrobat Pro (64-bit)', 36],
      ['Acrobat.exe', 'Rimkus prelim rpt Dorsett.pdf (SECURED) - Adobe Acrobat Pro (64-bit)', 29],
      ['msedge.exe', '"decay" "hidden from view" collapse - Westlaw Precision - Profile 1 - Microsoft\u200b Edge', 72],
      ['WINWORD.EXE', 'Dorsett coverage opinion - outline.docx - Word', 55],
    ],
    narrative:
      'Research decay, hidden from view, collapse; draft Dorsett coverage opinion - outline; review CP 10 30 10 12 causes of loss - special form; review Rimkus prelim rpt Dorsett',
    grade: 'unedited',
  },
  {
    field: 'corporate',
    matter: {
      number: 'LUM-004',
      client: 'Lumenfold, Inc.',
      description: 'Series A Financing',
    },
    windows: [
      ['WINWORD.EXE', 'Lumenfold - SPA (NVCA) - Co Counsel Comments 3.2.2032(148213.6).docx - Word', 88],
      ['EXCEL.EXE', 'Lumenfold_ProForma_CapTable_vF2.xlsx - Excel', 34],
      ['msedge.exe', 'Lumenfold Series A - Datasite Diligence and 3 more pages - Work - Microsoft\u200b Edge', 41],
      ['OUTLOOK.EXE', 'RE: Lumenfold/Northgate - open points list - Message (HTML) ', 17],
      ['OUTLOOK.EXE', 'Lumenfold all hands call - Meeting ', 2],
      ['Zoom.exe', 'Zoom Meeting', 46],
    ],
    narrative:
      'Work on Lumenfold - SPA (NVCA, co counsel comments); video conference re Series A Financing; review Lumenfold Series A data room; work on Lumenfold Pro Forma Cap Table; e-mail re Lumenfold/Northgate - open points list',
    grade: 'unedited',
  },
  {
    field: 'merger',
    matter: {
      number: '00215-Bexley',
      client: 'Bexley Precision Castings LLC',
      description: 'Sale of Assets to Orrick Falls Industrial',
    },
    windows: [
      ['WINWORD.EXE', 'Disclosure Schedules - Bexley (working).docx - Word', 77],
      ['Acrobat.exe', 'Material contracts index + leases.pdf - Adobe Acrobat Pro (64-bit)', 38],
      ['ms-teams.exe', 'Chat | Bexley deal team | Microsoft Teams', 9],
      ['OUTLOOK.EXE', 'Sched 3.12 - missing the Toyota forklift leases - Message (HTML) ', 8],
      ['WINWORD.EXE', 'Kettering Tool - Consent to Assignment.docx - Word', 11],
    ],
    narrative:
      'Draft disclosure schedules - Bexley; review material contracts index + leases; draft Kettering Tool - consent to assignment; exchange messages with Bexley deal team; e-mail re Sched 3.12 - missing the Toyota forklift leases',
    grade: 'unedited',
  },
  {
    field: 'environmental',
    matter: {
      number: '00071-Marrow Creek',
      client: 'City of Marrow Creek',
      description: 'NPDES Permit Renewal / Draft Permit Comments',
    },
    windows: [
      ['Acrobat.exe', 'Draft Permit 1PD00043_MD public notice.pdf - Adobe Acrobat Pro (64-bit)', 45],
      ['WINWORD.EXE', 'Comments on Draft NPDES - phosphorus limits.docx - Word', 59],
      [
        'firefox.exe',
        'eCFR :: 40 CFR 122.44 -- Establishing limitations, standards, and other permit conditions (applicable to State NPDES programs, see § 123.25). — Mozilla Firefox',
        17,
      ],
      ['EXCEL.EXE', 'DMR data 2026-2030.xlsx  -  Protected View - Excel', 12],
    ],
    narrative:
      'Draft comments on Draft NPDES - phosphorus limits; review draft Permit 1PD00043 MD public notice; research 40 CFR 122.44 - Establishing limitations, standards, and other permit conditions; review DMR data 2026-2030',
    grade: 'unedited',
  },
  {
    field: 'zoning',
    matter: {
      number: '00498-Three Elms',
      client: 'Three Elms Montessori School',
      description: 'Conditional Use Permit & Variance',
    },
    windows: [
      ['POWERPNT.EXE', 'BZA 9-16 Three Elms.pptx - PowerPoint', 43],
      [
        'msedge.exe',
        'Chapter 1147 - OFF-STREET PARKING AND LOADING | Code of Ordinances | Municode Library and 2 more pages - Work - Microsoft\u200b Edge',
        26,
      ],
      ['OUTLOOK.EXE', "RE: traffic study - neighbors' objections - Message (HTML) ", 10],
      ['Acrobat.exe', 'Site Plan C-2 rev 4.pdf - Adobe Acrobat Reader (64-bit)', 8],
      ['Zoom.exe', 'Zoom Meeting', 33],
    ],
    narrative:
      "Work on BZA 9-16 Three Elms presentation; video conference re Conditional Use Permit & Variance; research Chapter 1147 - Off-Street Parking and Loading; e-mail re traffic study - neighbors' objections; review Site Plan C-2",
    grade: 'unedited',
  },
  {
    field: 'workerscomp',
    matter: {
      number: '2030-WC-117',
      client: 'Ignacio Bellweather',
      description: 'Bellweather v. Stanhope Foods (L shoulder)',
    },
    windows: [
      ['WINWORD.EXE', 'Depo prep - Dr Halvering.docx - Word', 38],
      ['Acrobat.exe', 'QME Supp Rpt 8.19.30.pdf - Adobe Acrobat Pro (64-bit)', 31],
      ['chrome.exe', 'EAMS - Public Information Case Search - Google Chrome', 4],
      ['Zoom.exe', 'Depo of Dr. Halvering (Veritext)', 97],
      ['OUTLOOK.EXE', 'RE: Bellweather - AME strike / TD underpayment - Message (HTML) ', 9],
    ],
    narrative:
      'Attend depo of Dr. Halvering (Veritext) by video; draft depo prep - Dr Halvering; review QME Supp Rpt 8.19.30; e-mail re Bellweather - AME strike / TD underpayment',
    grade: 'small edit',
    fault: '"draft depo prep"',
  },
  {
    field: 'disability',
    matter: {
      number: '00779-Stavisky',
      client: 'Noreen Stavisky',
      description: 'SSDI Hearing',
    },
    windows: [
      ['WINWORD.EXE', 'Stavisky pre-hearing brief to ALJ.docx - Word', 71],
      [
        'msedge.exe',
        'Electronic Records Express - Appointed Representative Services - Work - Microsoft\u200b Edge',
        18,
      ],
      ['Acrobat.exe', 'Exhibit 14F - HO.pdf - Adobe Acrobat Pro (64-bit)', 42],
      ['OUTLOOK.EXE', 'my new meds list - Message (HTML) ', 3],
    ],
    narrative:
      "Draft Stavisky pre-hearing brief to ALJ; review Exhibit 14F - HO; review claimant's file in Electronic Records Express; e-mail re new meds list",
    grade: 'unedited',
  },
  {
    field: 'education',
    matter: {
      number: '00602-Corliss',
      client: 'Parents of J.D. (Corliss)',
      description: 'IEP / Due Process – Fallbrook USD',
    },
    windows: [
      ['Microsoft Word', 'Due Process Complaint - Corliss.docx — Edited', 64],
      ['Preview', 'IEP 2030-10-02 signed w exception.pdf – Page 11 of 27', 29],
      ['Mail', 'Inbox — Exchange (2,318 messages, 41 unread)', 8],
      ['Mail', 'Fwd: Prior Written Notice - 1:1 aide', 5],
      [
        'Safari',
        '20 U.S. Code § 1415 - Procedural safeguards | U.S. Code | US Law | LII / Legal Information Institute',
        13,
      ],
    ],
    narrative:
      'Draft Due Process complaint - Corliss; review IEP 2030-10-02 signed w exception; research 20 U.S. Code § 1415 - Procedural safeguards; e-mail re prior written notice - 1:1 aide',
    grade: 'unedited',
  },
  {
    field: 'licensing',
    matter: {
      number: '00833-Holbrough',
      client: 'Renata Holbrough, R.N.',
      description: 'Board of Nursing Investigation',
    },
    windows: [
      ['WINWORD.EXE', 'Response to Board ltr - Holbrough 2nd draft.docx - Word', 48],
      ['OUTLOOK.EXE', 'RE: Pyxis records - what I remember - Message (HTML) ', 11],
      ['Acrobat.exe', 'Notice of Opportunity for Hearing.pdf - Adobe Acrobat Pro (64-bit)', 9],
      ['msedge.exe', 'Section 4723.28 - Ohio Revised Code | Ohio Laws - Work - Microsoft\u200b Edge', 12],
      ['ms-teams.exe', 'Call with Renata Holbrough | Microsoft Teams', 24],
      ['EXCEL.EXE', 'timesheet CLE hours 2031.xlsx - Excel', 10],
    ],
    narrative:
      'Draft response to board ltr - Holbrough; telephone conference with Renata Holbrough; research Section 4723.28 - Ohio Revised Code; e-mail re Pyxis records; review notice of opportunity for hearing',
    grade: 'unedited',
  },
  {
    field: 'collections',
    matter: {
      number: 'PSCU-2031-062',
      client: 'Prairie Star Credit Union',
      description: 'Prairie Star CU v. Nedrow (auto deficiency)',
    },
    windows: [
      ['WINWORD.EXE', 'Garnishment - Nedrow - Employer Interrogs.docx - Word', 12],
      ['EXCEL.EXE', 'PSCU judgments w interest calc.xlsx - Excel', 15],
      ['chrome.exe', 'NE.gov - Justice Case Search - Google Chrome', 6],
      ['OUTLOOK.EXE', 'RE: Nedrow payoff good thru 8/15 - Message (HTML) ', 4],
    ],
    narrative:
      'Work on PSCU judgments w interest calc; draft garnishment - Nedrow - Employer Interrogs; search court records; e-mail re Nedrow payoff good thru 8/15',
    grade: 'unedited',
  },
  {
    field: 'appellate',
    matter: {
      number: '00190-Wexcombe',
      client: 'Wexcombe Township Board of Trustees',
      description: 'Appeal (6th Cir. No. 31-3308) – Sign Ordinance',
    },
    windows: [
      ['WINWORD.EXE', 'APPELLEE BR - Wexcombe - TOC TOA fix.docx - Word', 112],
      [
        'firefox.exe',
        "City of Austin v. Reagan Nat'l Advertising of Austin, LLC, 596 U.S. 61 (2022) - Google Scholar — Mozilla Firefox",
        21,
      ],
      ['Acrobat.exe', 'RE 41 - Opinion and Order, PageID 1288-1319.pdf - Adobe Acrobat Pro (64-bit)', 34],
      [
        'firefox.exe',
        'Rule 32. Form of Briefs, Appendices, and Other Papers | Federal Rules of Appellate Procedure | US Law | LII / Legal Information Institute — Mozilla Firefox',
        5,
      ],
      ['OUTLOOK.EXE', 'ECF Notice: 31-3308 "Motion extension of time to file brief" - Message (HTML) ', 2],
    ],
    narrative:
      "Draft appellee brief - Wexcombe; review RE 41 - opinion and order, PageID 1288-1319; research City of Austin v. Reagan Nat'l Advertising of Austin, LLC, 596 U.S. 61 (2022); research Rule 32. Form of Briefs, Appendices, and Other Papers; review court notice re 31-3308 motion extension of time to file brief",
    grade: 'unedited',
  },
  {
    field: 'healthcare',
    matter: {
      number: '2204-009',
      client: 'Linden Valley Orthopaedics, P.C.',
      description: 'Physician Employment Agmt – Dr. Osei-Farrow',
    },
    windows: [
      ['WINWORD.EXE', 'LVO - Physician Empl Agmt (Osei-Farrow) CLEAN 11.6.docx - Word', 46],
      ['WINWORD.EXE', 'Compare Result 3 - Word', 14],
      ['Acrobat.exe', 'MGMA 2030 wRVU ortho spine.pdf - Adobe Acrobat Reader (64-bit)', 7],
      ['olk.exe', 'Re: tail coverage + non-compete radius - Owen Tarbell - Outlook', 12],
    ],
    narrative:
      'Draft LVO - Physician Empl Agmt (Osei-Farrow); review comparison of documents; e-mail re tail coverage + non-compete radius; review MGMA 2030 wRVU ortho spine',
    grade: 'unedited',
  },
  {
    field: 'association',
    matter: {
      number: '00055-Heron Lakes HOA',
      client: 'Heron Lakes Homeowners Association',
      description: 'CC&R Amendment / Short-Term Rentals',
    },
    windows: [
      ['WINWORD.EXE', '2nd Amended and Restated Declaration - STR section only.docx - Word', 51],
      ['Acrobat.exe', 'Decl recorded 1998 OR Bk 4411 Pg 207.pdf - Adobe Acrobat Reader (64-bit)', 23],
      ['OUTLOOK.EXE', 'RE: RE: RE: airbnb house on Egret Ct - Message (HTML) ', 9],
      [
        'msedge.exe',
        '720.306 - Meetings of members; voting and election procedures; amendments - Online Sunshine - Work - Microsoft\u200b Edge',
        11,
      ],
      ['Zoom.exe', 'Zoom Meeting', 55],
    ],
    narrative:
      'Video conference re CC&R Amendment / Short-Term Rentals; draft 2nd amended and restated declaration - STR section only; review decl recorded 1998 OR Bk 4411 Pg 207; research Section 720.306 - Meetings of members, voting and election procedures; e-mail re airbnb house on Egret Ct',
    grade: 'unedited',
  },
  {
    field: 'litigation',
    matter: {
      number: '00947-Castellan',
      client: 'Castellan Packaging Corp.',
      description: 'Castellan v. Dunmore Logistics (breach of supply agmt)',
    },
    windows: [
      ['chrome.exe', 'Relativity - Castellan v Dunmore - Documents - Google Chrome', 118],
      ['WINWORD.EXE', 'Hot docs memo - Castellan.docx - Word', 25],
      ['EXCEL.EXE', 'Priv log 2nd supp.xlsx - Excel', 37],
      ['OUTLOOK.EXE', 'Castellan - meet and confer re ESI custodians - Message (HTML) ', 10],
      ['ms-teams.exe', 'Chat | Teddy Morrow (Paralegal) | Microsoft Teams', 5],
    ],
    narrative:
      'Review documents in Relativity - Castellan v Dunmore; work on Priv log 2nd supp; draft Hot docs memo - Castellan; e-mail re Castellan - meet and confer re ESI custodians',
    grade: 'unedited',
  },
];
