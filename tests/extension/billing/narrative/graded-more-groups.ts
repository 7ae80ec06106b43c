import type { GradedGroup } from './graded-groups.ts';

/** Thirty more groups, in four languages, graded as the others are. */
export const GRADED_MORE: readonly GradedGroup[] = [
  {
    field: 'litigation en',
    windows: [
      ['WINWORD.EXE', 'Ltr Brief to Mag. J. Ostrow re Privilege Log Dispute (draft 2).docx - Word', 44],
      ['OUTLOOK.EXE', 'RE: Ostrow letter brief - exhibits A-D - Message (HTML)', 9],
      ['chrome', 'In re Kellogg Brown & Root, Inc., 756 F.3d 754 | Westlaw Edge - Google Chrome', 18],
    ],
    narrative:
      'Draft ltr brief to Mag. J. Ostrow re privilege log dispute; research In re Kellogg Brown & Root, Inc., 756 F.3d 754; e-mail re Ostrow letter brief - exhibits A-D',
    grade: 'unedited',
  },
  {
    field: 'litigation en',
    windows: [
      ['Acrobat.exe', 'Renner, Paul Depo Transcript 10-14-26 (full).pdf - Adobe Acrobat Pro', 75],
      ['WINWORD.EXE', 'Renner Depo Digest.docx - Word', 40],
      ['Teams', 'Chat | Renner trial team | Microsoft Teams', 4],
    ],
    narrative:
      'Review Paul Renner Depo Transcript 10-14-26; draft Renner Depo Digest; exchange messages with Renner trial team',
    grade: 'unedited',
  },
  {
    field: 'litigation en',
    windows: [
      ['firefox', 'CM/ECF - U.S. District Court:txsd - Docket Report — Mozilla Firefox', 7],
      ['firefox', 'txsd.uscourts.gov/cgi-bin/DktRpt.pl?884512 — Mozilla Firefox', 3],
      ['WINWORD.EXE', 'Agreed Mot. to Continue Trial Setting.docx - Word', 26],
    ],
    narrative: 'Draft agreed mot. to continue trial setting; review docket',
    grade: 'unedited',
  },
  {
    field: 'litigation en',
    windows: [
      ['OUTLOOK.EXE', 'Canceled: Renner - all-hands - Message (HTML)', 1],
      ['OUTLOOK.EXE', 'RE: [EXT] Renner - Rule 11 letter (response due 12/8) - Message (HTML)', 14],
      ['WINWORD.EXE', 'Rule_11_Response_Ltr_v2_DL_comments.docx - Word', 51],
    ],
    narrative: 'Draft Rule 11 response ltr; e-mail re Renner - Rule 11 letter (response due 12/8)',
    grade: 'unedited',
  },
  {
    field: 'deals en',
    windows: [
      ['WINWORD.EXE', "Stock Purchase Agreement (Bayard) - 4th turn - buyer's counsel 12.02.26.docx - Word", 68],
      ['EXCEL.EXE', 'Bayard Cap Table (pro forma).xlsx [Protected View] - Excel', 13],
      ['Zoom', 'All-hands: Bayard signing - Zoom', 37],
    ],
    narrative:
      'Draft stock purchase agreement (Bayard); video conference re All-hands: Bayard signing; review Bayard Cap Table (pro forma)',
    grade: 'unedited',
  },
  {
    field: 'deals en',
    windows: [
      ['OUTLOOK.EXE', 'Bayard - HSR filing / second request timing - Message (HTML)', 12],
      ['chrome', 'Premerger Notification Program | Federal Trade Commission - Google Chrome', 8],
      ['WINWORD.EXE', 'Memo to File - HSR analysis - Bayard.docx - Word', 33],
    ],
    narrative:
      'Draft memo to file - HSR analysis - Bayard; e-mail re Bayard - HSR filing / second request timing; review Premerger Notification Program',
    grade: 'unedited',
  },
  {
    field: 'real estate en',
    windows: [
      ['WINWORD.EXE', '77 Wharf St Lease - Rider B.docx - Word', 29],
      ['Acrobat.exe', '77 Wharf St Lease Rider B_TenantComments_12-2-26.pdf - Adobe Acrobat Pro', 17],
      ['RingCentral', 'Broker - Tim Alvarado - RingCentral', 8],
    ],
    narrative: 'Draft and review 77 Wharf St Lease - Rider B; confer with Tim Alvarado',
    grade: 'unedited',
  },
  {
    field: 'patents en',
    windows: [
      ['WINWORD.EXE', 'App. Ser. No. 18-771,204 - Response to Restriction Requirement.docx - Word', 36],
      ['chrome', 'Google Patents - US9876543B1 - Google Chrome', 11],
      ['OUTLOOK.EXE', 'RE: ABC-0117US - election of Group I - Message (HTML)', 5],
    ],
    narrative:
      'Draft App. Ser. No. 18-771,204 - response to Restriction Requirement; research US9876543B1; e-mail re ABC-0117US - election of Group I',
    grade: 'unedited',
  },
  {
    field: 'trademarks en',
    windows: [
      ['chrome', 'BRIGHTHOLLOW - Trademark Search | USPTO - Google Chrome', 7],
      ['WINWORD.EXE', 'Response to Office Action - Sec 2(d) - BRIGHTHOLLOW.docx - Word', 58],
      ['Acrobat.exe', 'OfficeAction_98112345.pdf - Adobe Acrobat Pro', 16],
    ],
    narrative:
      'Draft response to office action - Sec 2(d) - BRIGHTHOLLOW; review office action 98112345; research BRIGHTHOLLOW',
    grade: 'unedited',
  },
  {
    field: 'estates en',
    windows: [
      ['WINWORD.EXE', 'First and Final Account - Estate of Doyle (waiver).docx - Word', 47],
      ['Acrobat.exe', 'Chase stmt 7781 Jan-Jun 2026.pdf - Adobe Acrobat Pro', 21],
      ['Outlook', 'Doyle: distribution receipts - Message (HTML)', 6],
    ],
    narrative:
      'Draft first and final account - estate of Doyle (waiver); review Chase stmt 7781 Jan-Jun 2026; e-mail re Doyle: distribution receipts',
    grade: 'unedited',
  },
  {
    field: 'estates en',
    windows: [
      ['Zoom', 'Signing - Doyle family (remote notary) - Zoom', 42],
      ['WINWORD.EXE', 'Trust Certification - Doyle - signed.docx - Word', 5],
      ['NAPS2', 'NAPS2 - Not Another PDF Scanner', 6],
    ],
    narrative: 'Video conference re signing - Doyle family (remote notary); review trust certification - Doyle',
    grade: 'unedited',
  },
  {
    field: 'immigration en',
    windows: [
      ['Acrobat.exe', 'I-797C Receipt Notice - Nadar.pdf - Adobe Acrobat Reader', 6],
      ['WINWORD.EXE', 'Personal Statement - S. Nadar - EN translation.docx - Word', 34],
      ['WhatsApp', 'Sanjay Nadar - WhatsApp', 9],
    ],
    narrative:
      'Draft personal statement - S. Nadar - EN translation; exchange messages with Sanjay Nadar; review I-797C Receipt Notice - Nadar',
    grade: 'unedited',
  },
  {
    field: 'employment en',
    windows: [
      ['WINWORD.EXE', 'Severance Agmt & General Release - Pruitt (OWBPA 21-day).docx - Word', 38],
      ['OUTLOOK.EXE', 'FW: Pruitt - unemployment hearing notice - Message (HTML)', 5],
      ['chrome', 'Cal. Gov. Code § 12940 - FindLaw - Google Chrome', 9],
    ],
    narrative:
      'Draft severance agmt & general release - Pruitt (OWBPA 21-day); research Cal. Gov. Code § 12940; e-mail re Pruitt - unemployment hearing notice',
    grade: 'unedited',
  },
  {
    field: 'family en',
    windows: [
      ['WINWORD.EXE', 'Ex Parte Request - Emergency Custody - Soto v Soto.docx - Word', 49],
      ['chrome', 'TalkingParents - Conversation with Miguel Soto - Google Chrome', 16],
      ['OUTLOOK.EXE', 'RE: Soto - school pickup 12/4 - Message (HTML)', 4],
    ],
    narrative:
      'Draft ex parte request - emergency custody - Soto v Soto; review TalkingParents messages; e-mail re Soto - school pickup 12/4',
    grade: 'unedited',
  },
  {
    field: 'criminal en',
    windows: [
      ['Acrobat.exe', 'CAD Log & 911 Transcript - Inc. 26-0041873.pdf - Adobe Acrobat Pro', 31],
      ['VLC', 'Axon_Body_3_Video_2026-09-02_2316.mp4 - VLC media player', 28],
      ['WINWORD.EXE', 'Motion in Limine No. 4 (gang evidence).docx - Word', 42],
    ],
    narrative:
      'Draft motion in limine No. 4 (gang evidence); review CAD Log & 911 transcript - Inc. 26-0041873; review recording Axon Body 3 video',
    grade: 'unedited',
  },
  {
    field: 'bankruptcy en',
    windows: [
      ['WINWORD.EXE', 'Adv. Compl. - Trustee v. Hollis (547-548).docx - Word', 63],
      ['chrome', 'Docket - In re Hollis Marine LLC - 26-20417 - CourtDrive - Google Chrome', 9],
      ['OUTLOOK.EXE', 'RE: Hollis - retainer top-up - Message (HTML)', 4],
    ],
    narrative: 'Draft adv. compl - trustee v. Hollis (547-548); review docket in re Hollis Marine LLC - 26-20417',
    grade: 'unedited',
  },
  {
    field: 'litigation de',
    windows: [
      ['WINWORD.EXE', '2026_12_01_Schriftsatz_Erwiderung_Bauer_gg_Stadtwerke.docx - Word', 59],
      ['firefox', 'BGB § 536 Mietminderung - dejure.org — Mozilla Firefox', 8],
      ['OUTLOOK.EXE', 'AW: Bauer ./. Stadtwerke - Terminsverlegung - Nachricht (HTML)', 5],
    ],
    narrative:
      'Draft Schriftsatz Erwiderung Bauer gg Stadtwerke; research BGB § 536 Mietminderung; e-mail re Bauer ./. Stadtwerke - Terminsverlegung',
    grade: 'unedited',
  },
  {
    field: 'deals de',
    windows: [
      ['WINWORD.EXE', 'SPA_Konsortialvertrag_Rev3_HM.docx [Kompatibilitätsmodus] - Word', 47],
      ['Teams', 'Besprechung mit Dr. Anke Vogel | Microsoft Teams', 33],
      ['EXCEL.EXE', 'Due-Diligence-Liste_Stand_01.12.2026.xlsx - Excel', 22],
    ],
    narrative: 'Draft SPA Konsortialvertrag; video conference with Dr. Anke Vogel; work on Due-Diligence-Liste',
    grade: 'unedited',
  },
  {
    field: 'employment de',
    windows: [
      ['Acrobat.exe', 'Arbeitsvertrag Köhler unterzeichnet.pdf - Adobe Acrobat Reader', 9],
      ['soffice', 'Stellungnahme_Köhler_an_Integrationsamt.odt — LibreOffice Writer', 41],
      ['thunderbird', 'Köhler - Anhörung Betriebsrat - Mozilla Thunderbird', 6],
    ],
    narrative:
      'Draft Stellungnahme Köhler an Integrationsamt; review Arbeitsvertrag Köhler; e-mail re Köhler - Anhörung Betriebsrat',
    grade: 'unedited',
  },
  {
    field: 'litigation fr',
    windows: [
      ['WINWORD.EXE', 'Assignation TJ Lyon - Meunier - projet v3.docx - Word', 62],
      ['chrome', 'Article 1240 - Code civil - Légifrance - Google Chrome', 7],
      ['OUTLOOK.EXE', 'TR: Meunier / pièces adverses 12 à 18 - Message (HTML)', 10],
    ],
    narrative:
      'Draft Assignation TJ Lyon - Meunier; e-mail re Meunier / pièces adverses 12 à 18; research Article 1240 - Code civil',
    grade: 'unedited',
  },
  {
    field: 'deals fr',
    windows: [
      ['WINWORD.EXE', 'Bail commercial - Galerie Vernet - remarques preneur.docx - Word', 43],
      ['Teams', 'Réunion avec Claire Vernet | Microsoft Teams', 27],
      ['Acrobat.exe', 'Extrait Kbis Vernet SARL.pdf - Adobe Acrobat Reader', 4],
    ],
    narrative:
      'Work on Bail commercial - Galerie Vernet (tenant comments); video conference with Claire Vernet; review Extrait Kbis Vernet SARL',
    grade: 'unedited',
  },
  {
    field: 'litigation es',
    windows: [
      ['WINWORD.EXE', 'Escrito_Oposicion_Monitorio_Vidal.docx - Word', 52],
      ['chrome', 'Artículo 815 LEC - Noticias Jurídicas - Google Chrome', 6],
      ['thunderbird', 'Redactar: Vidal - vista 14 enero - Thunderbird', 5],
    ],
    narrative: 'Draft Escrito Oposicion Monitorio Vidal; research Artículo 815 LEC; e-mail re Vidal - vista 14 enero',
    grade: 'unedited',
  },
  {
    field: 'employment es',
    windows: [
      ['Zoom', 'Reunión Zoom - Carmen Vidal', 24],
      ['WINWORD.EXE', 'Papeleta conciliación - Robles (2).docx - Word', 31],
      ['OUTLOOK.EXE', 'RE: Robles - nóminas 2025 - Mensaje (HTML)', 5],
    ],
    narrative:
      'Draft Papeleta conciliación - Robles; video conference re Carmen Vidal; e-mail re Robles - nóminas 2025',
    grade: 'unedited',
  },
  {
    field: 'litigation en',
    windows: [
      ['WINWORD.EXE', 'Joint Pretrial Stmt - Haddad v. Corvus (Corvus inserts 12-3).docx - Word', 53],
      ['Acrobat.exe', 'Haddad Dep. Ex. 14 - Invoice 22071.pdf - Adobe Acrobat Pro', 8],
      ['Webex', 'Webex Meeting - Haddad pretrial conference', 31],
    ],
    narrative:
      'Draft joint pretrial stmt - Haddad v. Corvus; attend Haddad pretrial conference by video; review Haddad Dep. Ex. 14 - Invoice 22071',
    grade: 'unedited',
  },
  {
    field: 'litigation en',
    windows: [
      ['chrome', 'Lex Machina - Judge Rosalind Achebe - Google Chrome', 9],
      ['chrome', 'Haddad v. Corvus Energy - Docket Alarm - Google Chrome', 6],
      ['OUTLOOK.EXE', 'RE: Haddad: joint pretrial statement - sections 4 & 5 - Message (HTML)', 12],
    ],
    narrative:
      'E-mail re Haddad: joint pretrial statement - sections 4 & 5; research Judge Rosalind Achebe; review docket Haddad v. Corvus Energy',
    grade: 'unedited',
  },
  {
    field: 'deals en',
    windows: [
      ['WINWORD.EXE', 'Operating Agreement_Fennimore Ventures LLC_12.03.2026_clean.docx - Word', 45],
      ['OUTLOOK.EXE', 'Automatic reply: Fennimore - Message (HTML)', 1],
      ['3CX', 'Call with Paula Fennimore - 3CX', 14],
    ],
    narrative: 'Draft Operating Agreement Fennimore Ventures LLC; telephone conference with Paula Fennimore',
    grade: 'unedited',
  },
  {
    field: 'estates en',
    windows: [
      ['soffice', 'Irrevocable_Trust_Agreement_Ekberg_DRAFT.odt — LibreOffice Writer', 49],
      ['evince', 'Ekberg - life insurance policy 2019.pdf', 13],
      ['thunderbird', 'Re: Ekberg trust questions - Mozilla Thunderbird', 7],
    ],
    narrative:
      'Draft irrevocable trust agreement Ekberg; review Ekberg - life insurance policy 2019; e-mail re Ekberg trust questions',
    grade: 'unedited',
  },
  {
    field: 'immigration en',
    windows: [
      ['WINWORD.EXE', 'H-1B Support Ltr - Vantage Robotics (ML edits).docx - Word', 36],
      ['chrome', 'FLAG - Labor Condition Application - Google Chrome', 12],
      ['OUTLOOK.EXE', 'RE: H-1B - job duties for Arun P. - Message (HTML)', 9],
    ],
    narrative:
      'Draft H-1B Support Ltr - Vantage Robotics; work on DOL FLAG application - labor condition application; e-mail re H-1B - job duties for Arun P.',
    grade: 'unedited',
  },
  {
    field: 'litigation de',
    windows: [
      ['WINWORD.EXE', 'Klageerwiderung Roth ./. Elbtal eG - Entwurf 2.docx - Word', 64],
      ['chrome', 'beA - Nachricht - Google Chrome', 4],
      ['Acrobat.exe', 'Ladung LG Dresden 12.01.2027.pdf - Adobe Acrobat Reader', 5],
    ],
    narrative: 'Draft Klageerwiderung Roth ./. Elbtal eG; review Ladung LG Dresden 12.01.2027; review beA messages',
    grade: 'unedited',
  },
  {
    field: 'deals fr',
    windows: [
      ['WINWORD.EXE', 'Statuts SAS Orsay_v2_projet.docx - Word', 34],
      ['OUTLOOK.EXE', 'RE: Orsay - AG extraordinaire - Message (HTML)', 7],
      ['Zoom', 'Réunion Zoom - Orsay AGE', 22],
    ],
    narrative: 'Draft Statuts SAS Orsay; video conference re Orsay AGE; e-mail re Orsay - AG extraordinaire',
    grade: 'unedited',
  },
];
