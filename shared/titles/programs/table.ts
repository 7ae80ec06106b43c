import type { Purpose } from './kinds.ts';

/** Programs and sites of one purpose, by one source. */
export interface ProgramRow {
  purpose: Purpose;
  source: string;
  /** Names in full, as titles and systems write them. */
  names: readonly string[];
  /** Its windows are called like those who are written to. */
  messenger?: true;
  /** It calls, and writes no messages: a window with somebody's name is a call. */
  telephone?: true;
  /** Words that names begin with which go on, as "Adobe Acrobat Pro (64-bit)". */
  begin?: readonly string[];
}

/** Names between commas or breaks. */
export function listed(names: string): readonly string[] {
  return names
    .trim()
    .split(/\s*[,\n]\s*/)
    .filter(Boolean);
}

/** The first row that has a name counts. */
export const PROGRAMS: readonly ProgramRow[] = [
  {
    purpose: 'document',
    source: 'Microsoft Word: title bar and file names of the program, by platform',
    names: listed(
      'Word, Microsoft Word, Word Online, Microsoft Word Online, Word for the web, WINWORD, MSWORD, Word Viewer',
    ),
  },
  {
    purpose: 'document',
    source: 'LibreOffice, OpenOffice, ONLYOFFICE, WPS, WordPerfect, Apple: title bars',
    names:
      listed(`LibreOffice Writer, OpenOffice Writer, Apache OpenOffice Writer, OpenOffice.org Writer, Writer, swriter,
      ONLYOFFICE, ONLYOFFICE Desktop Editors, DesktopEditors, Document Editor, Documents Editor, WPS Writer, Pages,
      WordPerfect, wpwin, Corel WordPerfect, WordPad, AbiWord, WPS Office, WPS, Scrivener, soffice, soffice.bin, LibreOffice, OpenOffice`),
    begin: ['soffice', 'WordPerfect', 'Corel WordPerfect', 'LibreOffice 7', 'LibreOffice 24', 'LibreOffice 25'],
  },
  {
    purpose: 'document',
    source: 'Google Docs, Dropbox Paper, Zoho, Quip, Coda: titles of pages, by language',
    names: listed(
      'Google Docs, Google Dokumente, Documentos de Google, Documents Google, Dropbox Paper, Zoho Writer, Quip, Coda',
    ),
  },
  {
    purpose: 'sheet',
    source: 'Microsoft Office: what writes tables, slides, notes and drawings',
    names:
      listed(`Excel, Microsoft Excel, Excel Online, Excel for the web, PowerPoint, Microsoft PowerPoint, PowerPoint Online,
      POWERPNT, OneNote, Microsoft OneNote, OneNote for Windows 10, Visio, Microsoft Visio, Visio Professional,
      Project, Microsoft Project, MSPUB, Publisher, Microsoft Publisher, Access, Microsoft Access, Sway, Loop, Microsoft Loop`),
    begin: ['OneNote', 'Visio Pro'],
  },
  {
    purpose: 'sheet',
    source: 'LibreOffice, OpenOffice, Apple: title bars',
    names:
      listed(`LibreOffice Calc, LibreOffice Impress, LibreOffice Draw, LibreOffice Base, LibreOffice Math, OpenOffice Calc,
      OpenOffice Impress, OpenOffice Draw, Calc, Impress, Draw, Base, Numbers, Keynote, WPS Spreadsheets, WPS Presentation`),
  },
  {
    purpose: 'sheet',
    source: 'Google: titles of pages, by language',
    names: listed(`Google Sheets, Google Slides, Google Forms, Google Drawings, Google Keep, Google Tabellen,
      Google Präsentationen, Google Formulare, Google Notizen, Hojas de cálculo de Google, Presentaciones de Google,
      Formularios de Google`),
  },
  {
    purpose: 'sheet',
    source: 'Programs and sites that fill in forms: immigration, bankruptcy, family law, closings; titles',
    names:
      listed(`Docketwise, INSZoom, LawLogix, LawLogix Edge, eImmigration, Cerenade, Best Case, Best Case Bankruptcy,
      Best Case by Stretto, Jubilee, NextChapter, DissoMaster, DissoMaster Suite, Xspouse, FinPlan, Family Law Software,
      WealthDocx, Best Authority, Levit & James Best Authority, TOA Builder, Drafting Assistant, Contract Express, LEAP, Qualia, SoftPro, SoftPro Select, RamQuest, ResWare, ClosingVue, HotDocs, HotDocs Player, Lawgic, InterActive Legal`),
    begin: ['Best Case', 'DissoMaster', 'SoftPro'],
  },
  {
    purpose: 'sheet',
    source:
      'Programs that prepare returns: title bars, which begin with the program (Intuit, Thomson Reuters, CCH, Drake)',
    names:
      listed(`Lacerte, Lacerte Tax, LCTW, ProSeries, ProSeries Tax, ProConnect, UltraTax CS, UltraTax, GoSystem Tax RS, GoSystem,
      ProSystem fx, ProSystem fx Tax, CCH Axcess, CCH Axcess Tax, Drake Tax, Drake, TaxAct, TaxSlayer Pro, TurboTax, DATEV, ElsterFormular`),
  },
  {
    purpose: 'sheet',
    source: 'Sites on which papers are signed: titles of their pages, which name a paper',
    names: listed(
      `DocuSign, Docusign, DocuSign eSignature, Adobe Sign, Acrobat Sign, Dropbox Sign, HelloSign, PandaDoc`,
    ),
  },
  {
    purpose: 'sheet',
    source: 'Editors and notes: title bars, by language where they are translated',
    names:
      listed(`Notepad, Notepad++, Editor, Bloc-notes, Bloc de notas, Blocco note, Kladblok, Bloco de notas, TextEdit, Notes,
      Notizen, Sticky Notes, Sublime Text, Visual Studio Code, VS Code, VSCodium, Code, gedit, Text Editor, Texteditor,
      Éditeur de texte, Editor de texto, Kate, KWrite, Mousepad, Xed, Pluma, Obsidian, Notion, Evernote, Joplin, Bear,
      Simplenote, Logseq, Miro, Mural, Lucidchart, Lucidspark, Lucid, Figma, FigJam, Canva, Prezi, XMind, Emacs, GVIM, Vim, Typora, iA Writer, BBEdit, CaseMap, TimeMap, CaseFleet`),
    begin: ['Obsidian'],
  },
  {
    purpose: 'viewer',
    source: 'Adobe, Foxit, PDF-XChange, Nitro, Bluebeam, Kofax and others: title bars',
    names:
      listed(`Acrobat, Adobe Acrobat, Acrobat Reader, Adobe Acrobat Reader, Adobe Reader, Reader, AcroRd32, PDFgear,
      Foxit PDF Reader, Foxit Reader, Foxit PDF Editor, SumatraPDF, PDF-XChange Editor, PDF-XChange Viewer, Nitro Pro,
      Bluebeam Revu, Revu, Power PDF, Kofax Power PDF, PDF Expert, PDFelement, PDF24, PDF Annotator, DocuViewer, Adobe Acrobat online`),
    begin: [
      'Adobe Acrobat',
      'Acrobat',
      'Adobe Reader',
      'AcroRd',
      'Foxit',
      'PDF-XChange',
      'PDF XChange',
      'Nitro',
      'Bluebeam',
    ],
  },
  {
    purpose: 'viewer',
    source: 'macOS, GNOME, KDE and Windows: viewers, by language',
    names:
      listed(`Preview, Vorschau, Aperçu, Vista Previa, Vista previa, Anteprima, Voorvertoning, Skim, Evince, Document Viewer,
      Dokumentenbetrachter, Visionneur de documents, Visor de documentos, Okular, Xreader, Atril, xpdf, qpdfview, Zathura,
      Papers, Photos, Fotos, Windows Photo Viewer, Image Viewer, Bildbetrachter, Visionneur d'images, Visor de imágenes,
      Eye of GNOME, Loupe, Gwenview, XnView, IrfanView, Quick Look, Google Drive Viewer`),
  },
  {
    purpose: 'viewer',
    source: 'Platforms on which productions are reviewed, data rooms, transcripts: titles of their pages and windows',
    names:
      listed(`Relativity, RelativityOne, Everlaw, DISCO, CS DISCO, DISCO Ediscovery, Logikcull, Concordance, Nextpoint, Ipro, Summation, Datasite, Intralinks,
      Firmex, Ansarada, iDeals, Box VDR, DealRoom, TextMap, Transcript Pro, E-Transcript Viewer, Exhibit Manager,
      Doc Viewer, LiveNote, LiveNote Stream, Case Notebook, Thomson Reuters Case Notebook, Datasite Diligence, Reveal, Venue, Onehub, Caplinked,
      ACRIS, Landex, O*NET OnLine, Carta, Pulley, LTSE Equity,
      CoreLogic RealQuest, RealQuest, PropertyRadar, DataTree, Evidence.com, Axon Evidence, Otter.ai, Fireflies.ai, Trint`),
  },
  {
    purpose: 'comparison',
    source: 'Programs that compare documents: title bars',
    names:
      listed(`Litera Compare, Litera Change-Pro, Change-Pro, Workshare, Workshare Compare, Workshare Professional, Workshare DeltaView,
      DeltaView, Litera, Draftable, Draftable Legal, compareDocs, DocsCorp compareDocs, iManage Compare, Diff Doc, Beyond Compare,
      WinMerge, Meld, KDiff3`),
    begin: ['Litera Compare', 'Workshare Compare', 'Draftable'],
  },
  {
    purpose: 'recording',
    source: 'Players of sound and pictures: title bars',
    names: listed(`VLC media player, VLC, Windows Media Player, Media Player, Medienwiedergabe, Lecteur multimédia,
      Reproductor multimedia, QuickTime Player, Movies & TV, Filme & TV, mpv, MPC-HC, MPC-BE, PotPlayer, GOM Player, Totem,
      Videos, Celluloid, Audacity, Groove Music, iTunes, Express Scribe, FTR Player, For The Record, TrialDirector,
      Windows Media Player Legacy, Total Recorder`),
    begin: ['VLC media player', 'FTR '],
  },
  {
    purpose: 'mail',
    source: 'Outlook: title bars of its windows, and of its messages by language and format',
    names:
      listed(`Outlook, Microsoft Outlook, Outlook Web App, Outlook on the web, Outlook Web Access, OLK, Outlook (classic),
      Outlook (new), Outlook (PWA), HxOutlook, Message (HTML), Message (Plain Text), Message (Rich Text), Message, Message (text),
      Nachricht (HTML), Nachricht (Nur-Text), Nachricht (Rich-Text), Message (Texte brut), Message (Texte enrichi),
      Mensaje (HTML), Mensaje (Texto sin formato), Mensaje (Texto enriquecido), Messaggio (HTML), Messaggio (Testo normale),
      Bericht (HTML), Bericht (Tekst zonder opmaak), Mensagem (HTML), Mensagem (Texto sem formatação)`),
    begin: ['Outlook ', 'Microsoft Outlook'],
  },
  {
    purpose: 'mail',
    source: 'Other programs and sites of mail: titles',
    names:
      listed(`Gmail, Google Mail, Mail, Apple Mail, Thunderbird, Mozilla Thunderbird, Evolution, Proton Mail, ProtonMail,
      Fastmail, Spark, Spark Desktop, Superhuman, Airmail, eM Client, Mailbird, Mimestream, Canary Mail, Betterbird,
      Yahoo Mail, iCloud Mail, Zoho Mail, GMX, WEB.DE, Roundcube Webmail, Roundcube, Zimbra, HCL Notes, Lotus Notes, Geary,
      KMail, Claws Mail, The Bat!, Tutanota, Tuta Mail, Missive, Front, Hey, K-9 Mail, Windows Mail`),
  },
  {
    purpose: 'meeting',
    source: 'Zoom, Webex, Google Meet, GoTo, Jitsi and others: titles',
    names: listed(`Zoom, Zoom Meeting, Zoom Meetings, Zoom Workplace, Zoom Webinar, Zoom Cloud Meetings, zoom.us, Webex,
      Cisco Webex, Webex Meetings, Cisco Webex Meetings, Google Meet, Meet, GoTo, GoToMeeting, GoTo Meeting, GoToWebinar,
      Jitsi Meet, Whereby, BigBlueButton, BlueJeans, Lifesize, Remote Counsel, TrueConf, RingCentral Video, Chime, Amazon Chime,
      Cpthost, atmgr, g2mui`),
    begin: ['Webex', 'Cisco Webex', 'Zoom Workplace'],
  },
  {
    purpose: 'meeting',
    source:
      'Visits to inmates by video (ViaPath, Securus, Smart Communications, NCIC, ICSolutions): titles of their pages',
    names: listed(
      `GTL VisitMe, VisitMe, ViaPath, Securus, Securus Video Connect, SmartVisit, NCIC Video Visitation, The Visitor`,
    ),
  },
  {
    purpose: 'call',
    source: 'Telephones on a computer that only call: titles of their windows',
    telephone: true,
    names:
      listed(`FaceTime, FaceTime Video, FaceTime Audio, Phone, Telefon, Téléphone, Teléfono, Calls, Zoom Phone, Bria, Linphone, Zoiper, MicroSIP, X-Lite,
      Telephone`),
  },
  {
    purpose: 'call',
    source: 'Telephones on a computer: titles',
    names:
      listed(`Phone Link, Smartphone-Link, Mobile connecté, Enlace Móvil, Skype, Skype for Business, RingCentral, RingCentral Phone,
      Dialpad, Swyx, SwyxIt, SwyxIt!, SwyxON, Placetel, Placetel Webphone, sipgate, sipgate CLINQ, NFON, Cloudya, STARFACE, Aircall, OpenPhone, Quo, Grasshopper, ZoomPhone, 3CX, Vonage, 3CXDesktopApp, 3CX Desktop App, 8x8 Work, Nextiva, GoTo Connect,
      Jabber, Cisco Jabber, Google Voice, Mitel Connect, Avaya Workplace, Ooma`),
    begin: ['3CX'],
  },
  {
    purpose: 'chat',
    source: 'Teams, Slack and other places of work: titles',
    names:
      listed(`Teams, Microsoft Teams, Microsoft Teams (work or school), Microsoft Teams classic, ms-teams, Slack, Discord, Wire,
      Element, Mattermost, Rocket.Chat`),
    begin: ['Microsoft Teams', 'Teams '],
  },
  {
    purpose: 'chat',
    source: 'Messengers: titles, which are the names of those who are written to',
    messenger: true,
    names:
      listed(`Signal, WhatsApp, WhatsApp Web, WhatsApp Business, WhatsApp Desktop, Messages, Nachrichten, Mensajes, Telegram, Telegram Desktop,
      Telegram Web, Google Chat, Chat, Threema, Messenger, iMessage, Viber, WeChat, LINE`),
    begin: ['Telegram'],
  },
  {
    purpose: 'research',
    source: 'Publishers of law: titles of their pages',
    names:
      listed(`Westlaw, Westlaw Edge, Westlaw Precision, Westlaw Classic, Thomson Reuters Westlaw, Westlaw UK, Westlaw Canada,
      WestlawNext, Lexis, Lexis+, LexisNexis, Lexis Advance, Lexis+ AI, Lexis 360, Lexis 360 Intelligence, Practical Law,
      CoCounsel, Fastcase, Casetext, CourtListener, HeinOnline, Bloomberg Law, vLex, vLex Justis, Google Scholar, Justia,
      Casemaker, FindLaw, Cornell Law School, US Law, U.S. Code, U.S. Constitution, LII, LII / Legal Information Institute, BAILII, AustLII, CanLII, NZLII,
      beck-online, beck-online.DIE DATENBANK, juris, juris Das Rechtsportal, dejure.org, Einzelnorm, Wolters Kluwer Online, rechtsprechung-im-internet.de,
      Gesetze im Internet, openJur, Dalloz, Dalloz.fr, Doctrine, Doctrine.fr, Légifrance, Legifrance, Lextenso, LexisNexis 360,
      Aranzadi, Aranzadi Digital, Aranzadi One, La Ley Digital, Tirant Online, vLex España, BOE.es, BOE, CENDOJ, Noticias Jurídicas,
      EUR-Lex, CURIA, HUDOC, Google Patents, Espacenet, patent search, Patentscope, WIPO Patentscope, USPTO, Patent Public Search, TESS, Trademark Search, DPMAregister, EDGAR, SEC.gov, Casemine, Trellis, Docket Navigator,
      Law360, Checkpoint, CCH AnswerConnect, Bloomberg Tax, IntelliConnect, VitalLaw, Secondary Sources, Lex Machina, UniCourt,
      eCFR, Electronic Code of Federal Regulations (e-CFR), Lawriter, ORC, Lawriter - ORC, Justia Trademarks, RIA Checkpoint, Checkpoint Edge,
      PubMed, PubMed Central, UpToDate, ClinicalKey, SSRN, JSTOR, ScienceDirect, Cochrane Library, vLex Fastcase, vLex Justis, vLex México, Find Case Law, Lawtel,
      Legislation.gov.uk, ICLR, SOQUIJ, Lamyline, Navis, Lextenso, Lexbase, Swisslex, Fedlex, RIS, Jusline, entscheidsuche.ch, Iberley, Sepín, El Derecho,
      Semanario Judicial de la Federación, Diario Oficial de la Federación, AILALink, ProView, Thomson Reuters ProView, Acquisition.GOV, GovInfo, govinfo, Congress.gov, Federal Register, California Legislative Information, FindLaw, Ohio Laws, NY State Senate, Justia Law, CA Legislative Info, beck-online.de,
      Online Sunshine, Municode Library, Municode, Municode Next, American Legal Publishing, American Legal Publishing Corporation, eCode360, General Code, Texas Constitution and Statutes, Illinois General Assembly, MN Revisor's Office, Minnesota Office of the Revisor of Statutes, Washington State Legislature, Florida Senate, Nebraska Legislature, Oregon Revised Statutes, Colorado Revised Statutes, Virginia Law, NCLEG, Code of Virginia`),
    begin: [
      'Westlaw',
      'Thomson Reuters Westlaw',
      'Lexis+',
      'LexisNexis',
      'Practical Law',
      'CoCounsel',
      'Bloomberg Law',
      'Fastcase',
      'CourtListener',
      'HeinOnline',
      'Google Scholar',
    ],
  },
  {
    purpose: 'viewer',
    source: 'USPTO: titles of pages that show the file of one application or proceeding',
    names: listed(
      'Patent Center, TSDR, TTABVUE, TTABVUE. Trademark Trial and Appeal Board Inquiry System, Global Dossier',
    ),
  },
  {
    purpose: 'viewer',
    source:
      'Conseil national des barreaux, ministère de la Justice, Justiz NRW: portals that show the file of one case',
    names: listed(
      'e-Barreau, eBarreau, RPVA, beA, beA-Postfach, besonderes elektronisches Anwaltspostfach, LexNET, LexNET Justicia, webERV, Mein Justizpostfach, eBO, Akteneinsichtsportal, Portail du justiciable, Télérecours, Télérecours avocats',
    ),
  },
  {
    purpose: 'docket',
    source: 'Courts’ dockets and those who show them, agencies’ among them: titles',
    names:
      listed(`PACER, PACER Case Locator, PACER: Login, CM/ECF, CM/ECF LIVE, CM/ECF NextGen, NextGen CM/ECF, ECF, DocketBird,
      CourtDrive, Docket Alarm, PTAB E2E, P-TACTS, PacerPro, CourtLink, CourtAlert, Docket Report, Docket Sheet, Docket Text, History/Documents, RECAP Archive, re:SearchTX, Odyssey Portal, eCourts, NYSCEF, GAO EPDS, EPDS, Electronic Protest Docketing System,
      MyHMCTS`),
    begin: ['PACER', 'CM/ECF', 'DocketBird', 'CourtDrive', 'Docket Alarm', 'NextGen CM/ECF'],
  },
  {
    purpose: 'filing',
    source: 'E-filing: titles of portals',
    names:
      listed(`eFile, e-File, eFiling, E-Filing, eFileTexas, eFileTexas.gov, eFileCA, eFileIL, Odyssey eFileCA, Odyssey eFileIL,
      Odyssey File & Serve, File & Serve, File & ServeXpress, File and ServeXpress, FileTime, One Legal, InfoTrack, ABC Legal, First Legal, Rapid Legal, Nationwide Legal, USLegalPRO, CourtFiling.net, DDS Legal,
      Green Filing, TrueFiling, TurboCourt, Florida Courts E-Filing Portal, MyFlCourtAccess, eFlex, CE-File, EGVP, Prove Up`),
    begin: ['efile', 'Odyssey'],
  },
  {
    purpose: 'quiet',
    source: 'Programs and sites that send faxes: title bars',
    names: listed(
      'eFax, eFax Messenger, eFax Corporate, MyFax, RightFax, SRFax, HelloFax, WestFax, InterFAX, FAX.PLUS',
    ),
  },
  {
    purpose: 'search',
    source: 'Search engines: titles of pages of results',
    names:
      listed(`Google Search, Google Suche, Google-Suche, Recherche Google, Buscar con Google, Búsqueda de Google, Bing,
      Search, Microsoft Bing, DuckDuckGo, Yahoo Search, Ecosia, Startpage, Qwant, Brave Search, Kagi Search, Kagi`),
  },
  {
    purpose: 'quiet',
    source: 'Sites and programs of no client: networks, assistants, music, Clio itself',
    names:
      listed(`Clio, Clio Manage, Clio Grow, Clio Draft, Filevine, MyCase, PracticePanther, Smokeball, Litify, LinkedIn, Facebook, Instagram, Twitter, Reddit, Pinterest, TikTok,
      ChatGPT, Claude, Gemini, Google Gemini, Copilot, Microsoft Copilot, Microsoft 365 Copilot, Perplexity, Le Chat, Grok,
      DeepSeek, Legal Tracker, CounselLink, TyMetrix 360, eBillingHub, Collaborati, BillingPoint, Legal-X, Legal X, Legal eXchange, CounselGO, SimpleLegal, Brightflag, Quovant, Apperio,
      SAP Ariba, Coupa, BusyLamp, Litigation Advisor, Acuity ELM, Passport ELM, Pay.gov, Spotify, Spotify Premium, Spotify Free, Netflix, Prime Video, Apple Music, Amazon.com, Amazon, eBay, Etsy, Walmart.com, Costco, Best Buy, Expedia, Booking.com, Hotels.com,
      Airbnb, Vrbo, Kayak, KAYAK, Tripadvisor, OpenTable, Yelp, Uber, Lyft, DoorDash, Instacart, Google Maps, Apple Maps,
      Google Flights, Waze, MapQuest`),
    begin: ['Spotify', 'Amazon.com', 'Expedia'],
  },
  {
    purpose: 'plain',
    source: 'Tasks, practice management: their titles are words of any kind',
    names: listed(`Contact, Task, Trello, Asana,
      Monday.com, Smartsheet, Airtable, Jira, Confluence, Calculator, Rechner`),
  },
  {
    purpose: 'plain',
    source: 'Dictation (Nuance, Philips, Olympus, BigHand): title bars, which name what is dictated or nothing',
    names:
      listed(`Dragon, natspeak, DragonBar, DragonPad, Dragon Professional, Dragon Legal, Dragon Legal Group, SpeechExec, SpeechExec Dictate,
      SpeechLive, ODMS, BigHand, Winscribe`),
    begin: ['Dragon Legal', 'Dragon Professional', 'SpeechExec', 'ODMS'],
  },
  {
    purpose: 'plain',
    source: 'WealthCounsel: pages of its drafting program, which name no client',
    names: listed('WealthCounsel, Wealth Docx, Wealth Docx Central, Business Docx, Elder Docx'),
    begin: ['Wealth Docx'],
  },
  {
    purpose: 'viewer',
    source: 'Agents of claims and notices in reorganizations: titles of their pages on one case',
    names:
      listed(`Kroll Restructuring Administration, Kroll, Epiq 11, Epiq, Stretto, Verita Global, Verita, KCC, Omni Agent Solutions,
      Donlin Recano, BMC Group`),
  },
  {
    purpose: 'folder',
    source: 'Document systems and drives: their pages and windows show folders, and files by name',
    names:
      listed(`NetDocuments, ndOffice, iManage, iManage Work, iManage Work 10, iManage Work Desktop for Windows, Worldox, DeskSite,
      FileSite, OpenText eDOCS, M-Files, SharePoint, OneDrive, Dropbox, Box, Google Drive, ShareFile, Citrix Files, Egnyte,
      Meine Ablage, Mon Drive, Mi unidad, My Drive`),
    begin: ['iManage Work'],
  },
  {
    purpose: 'calendar',
    source: 'Outlook, Google and Apple: calendars, and what stands in them, by language',
    names:
      listed(`Meeting, Meeting Occurrence, Meeting Series, Appointment, Appointment Series, Appointment Occurrence, Event,
      Besprechung, Besprechungsserie, Besprechungsinstanz, Termin, Terminserie, Réunion, Série de réunions, Rendez-vous,
      Série de rendez-vous, Reunión, Serie de reuniones, Cita, Serie de citas, Evento, Événement, Ereignis, Google Calendar,
      Google Kalender, Google Agenda, Outlook Calendar, Calendar, Kalender, Calendrier, Calendario`),
  },
  {
    purpose: 'quiet',
    source: 'Programs that scan: title bars',
    names:
      listed(`NAPS2, Not Another PDF Scanner, Not Another PDF Scanner 2, ScanSnap Home, ScanSnap Manager, Epson Scan, Epson Scan 2,
      EPSON Scan, HP Scan, HP Smart, Canon IJ Scan Utility, IJ Scan Utility, Brother iPrint&Scan, Windows Fax and Scan, Windows Scan,
      Image Capture, Digitale Bilder, Transfert d'images, Captura de Imagen, Simple Scan, Document Scanner, Skanlite, VueScan,
      PaperPort, Kofax PaperPort, CapturePerfect, PaperStream Capture, gscan2pdf, XSane`),
    begin: ['ScanSnap', 'VueScan'],
  },
  {
    purpose: 'plain',
    source: 'Cases, payments, signatures: titles of pages',
    names: listed(`Case Status Online, LawPay, ReadySign`),
  },
  {
    purpose: 'viewer',
    source: 'Agencies, courts and messages between parents: titles of pages',
    names: listed(
      'Case Center, CaseLines, OurFamilyWizard, OFW, TalkingParents, AppClose, 2houses, RA-MICRO, E-Akte, ESTTA, PTAB E2E, USCIS, myUSCIS, EOIR, ECAS, ECAS Case Portal, Probate Case Access',
    ),
  },
  {
    purpose: 'folder',
    source: 'Windows, macOS, GNOME, KDE: folders, by language',
    names:
      listed(`File Explorer, Windows Explorer, Explorer, Datei-Explorer, Explorateur de fichiers, Explorador de archivos,
      Esplora file, Verkenner, Finder, Nautilus, Files, Dateien, Fichiers, Archivos, Dolphin, Thunar, Nemo, Caja, Total Commander,
      Directory Opus, 7-Zip, WinZip, WinRAR, Archive Manager`),
  },
  {
    purpose: 'browser',
    source: 'Browsers by the names of their programs; those that titles end with stand with private windows',
    names: listed('msedge, chrome, firefox, safari, opera, vivaldi, brave, iexplore, browser, navigator'),
    begin: [
      'google chrome',
      'chromium',
      'mozilla firefox',
      'firefox esr',
      'microsoft edge',
      'brave',
      'opera',
      'vivaldi',
      'safari',
    ],
  },
];

/** Names that are words or persons' names as well: in front of a title, alone, they name nothing. */
export const ALSO_WORDS: readonly string[] =
  listed(`Word, Writer, Pages, Numbers, Keynote, Preview, Vorschau, Aperçu, Vista previa,
  Anteprima, Photos, Fotos, Reader, Mail, Messages, Nachrichten, Mensajes, Message, Phone, Telefon, Téléphone, Teléfono, Calls,
  Files, Dateien, Fichiers, Archivos, Project, Publisher, Access, Draw, Base, Calc, Notes, Notizen, Editor, Code, Signal, Spark,
  Evolution, Meeting, Meeting Series, Appointment, Event, Contact, Task, Besprechung, Termin, Réunion, Rendez-vous, Reunión, Cita, Evento, Événement, Ereignis, Meld,
  Calendar, Kalender, Calendrier, Calendario, Teams, Meet, Zoom, Box, Front, Hey, Loop, Sway, Bear, Notion, Wire, Element, Line,
  Videos, Papers, Loupe, Skim, Impress, Chime, Claude, Gemini, Doctrine, Browser, Navigator, Safari, Opera, Explorer, Relativity, Disco,
  Outlook, Excel, SEC.gov, BOE, CURIA, Concordance, Secondary Sources, Copilot, Text Editor, Document Viewer,
  Image Viewer, Totem, Dragon, Venue, Carta, Pulley, Reveal, Drake, GoSystem, U.S. Constitution, Finder, Chat, Einzelnorm, DISCO, Summation, Nextpoint, Trademark Search, Media Player, Beta, Messenger, Editor de texto, Trello, Jabber, Vonage`);
