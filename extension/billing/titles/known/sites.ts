/** A page of a site that says what was done there. */
export interface KnownPage {
  /** Of a part of the page's title, folded. */
  page: RegExp;
  kind: 'reading' | 'research' | 'search' | 'filing' | 'sheet';
  /** What the narrative says; words of the site and of what its page is for. */
  says: string;
}

/** A site whose own name tells what was read there. */
export interface KnownSite {
  source: string;
  /** As titles write it. */
  names: readonly string[];
  /** As a narrative writes it. */
  as: string;
  kind: 'reading' | 'research' | 'search' | 'sheet';
  /**
   * Whether its name stands before what the page is called, with a dash or without, behind it in brackets, or not at all;
   * `room`: what the page is called is a data room's name.
   */
  form: 'before' | 'beside' | 'behind' | 'never' | 'room';
  /** What is said where the page names nothing else; nothing where it is left out. */
  alone?: string;
  /** Its name is left out where the page's own has a number. */
  numbered?: true;
  /** Parts of its titles that only say what the site is, folded. */
  drops?: RegExp;
  pages?: readonly KnownPage[];
}

/** What courts’ own mail shows besides a message, folded. */
const BOX =
  /^(?:posteingang|eingang|eingange|nachrichten|inbox|messages recus|messages|boite de reception|reception|bandeja(?: de entrada| de notificaciones| de acontecimientos)?|notificaciones(?: pendientes| recibidas)?|acontecimientos|justicia|mis notificaciones|besonderes elektronisches anwaltspostfach|geschaftlich|home|inicio|startseite|accueil|nachricht|postausgang|gesendet|messages envoyes|enviados)(?:[ :(].*)?$/;
/** What is sent to a court there, folded. */
const SENDING =
  /^(?:envio de (?:escritos|demandas?|documentos)|presentacion de (?:escritos|demandas?)|nuevo escrito|iniciar (?:escrito|procedimiento)|nachricht (?:erstellen|verfassen)|neue nachricht|nachrichtenentwurf|entwurfe|nouveau message|nouvelle affaire|deposer|envoyer|depot de (?:pieces|conclusions))(?:[ :(].*)?$/;

const post = (source: string, names: readonly string[], as: string, says: string): KnownSite => ({
  source,
  names,
  as,
  kind: 'reading',
  form: 'behind',
  alone: says,
  pages: [
    { page: SENDING, kind: 'filing', says: `(${as})` },
    { page: BOX, kind: 'reading', says },
  ],
});

/** What platforms of review call their pages, and Bates numbers, folded: none says what was read. */
const OF_REVIEW =
  /^(?:documents?|document (?:list|viewer|review)|review(?: queue| batch(?:es)?)?|viewer|list|home|dashboard|workspaces?|saved search(?:es)?|search(?:es)?|search results|folders?|batch(?:es)?(?: .*)?|coding|productions?|case home|assignments?|binder|storybuilder|[a-z]{1,10}[-_ .]{0,2}\d{4,}(?:[-–_ ].*)?)$/;
const reviewed = (names: readonly string[], as = names[0] ?? ''): KnownSite => ({
  source: `${as}: platform on which productions are reviewed, titles of its pages`,
  names,
  as: `documents in ${as}`,
  kind: 'reading',
  form: 'beside',
  alone: `documents in ${as}`,
  drops: OF_REVIEW,
});

/** What data rooms call their pages, folded. */
const OF_ROOM =
  /^(?:home|documents?|index|dashboard|files|folders?|overview|q ?& ?a|reports|users|activity|welcome|data ?room|vdr|virtual data ?room|search results)$/;
const room = (names: readonly string[]): KnownSite => ({
  source: `${names[0]}: data rooms, titles of their pages`,
  names,
  as: 'data room',
  kind: 'reading',
  form: 'room',
  alone: 'data room',
  drops: OF_ROOM,
});

/** A portal that names no case, by what is done on it. */
const portal = (source: string, names: readonly string[], as: string, kind: 'reading' | 'sheet'): KnownSite => ({
  source,
  names,
  as,
  kind,
  form: 'beside',
  alone: as,
  drops:
    /^(?:home|dashboard|login|log in|sign in|welcome|my (?:account|cases|applications|charges)|portal|appointed representative services|u\.?s\.? department of .*)$/,
});

/** Sites that say by their names what was read there, or which case it is about. */
export const KNOWN_SITES: readonly KnownSite[] = [
  reviewed(['Relativity', 'RelativityOne', 'Relativity Server', 'aiR for Review'], 'Relativity'),
  reviewed(['Everlaw']),
  reviewed(['DISCO', 'CS DISCO', 'DISCO Ediscovery'], 'DISCO'),
  reviewed(['Logikcull']),
  reviewed(['Reveal', 'Reveal AI', 'Brainspace'], 'Reveal'),
  reviewed(['Nextpoint']),
  reviewed(['Casepoint']),
  reviewed(['GoldFynch']),
  reviewed(['iCONECT', 'iCONECT XERA'], 'iCONECT'),
  reviewed(['Concordance', 'Concordance Desktop'], 'Concordance'),
  reviewed(['Ipro', 'Eclipse SE', 'IPRO Review'], 'Ipro'),
  reviewed(['Nebula', 'KLDiscovery Nebula'], 'Nebula'),
  room(['Datasite', 'Datasite Diligence', 'Datasite Acquire', 'Merrill DatasiteOne']),
  room(['Intralinks', 'Intralinks VDR', 'SS&C Intralinks']),
  room(['Firmex', 'Firmex VDR']),
  room(['Ansarada']),
  room(['iDeals', 'iDeals VDR']),
  room([
    'Box VDR',
    'DealRoom',
    'Venue',
    'DFIN Venue',
    'SecureDocs',
    'ShareVault',
    'Onehub',
    'CapLinked',
    'Drooms',
    'netfiles',
  ]),
  {
    source: 'Carta, Pulley, LTSE Equity: whose shares are shown',
    names: ['Carta', 'Pulley', 'LTSE Equity'],
    as: 'cap table records',
    kind: 'reading',
    form: 'beside',
    alone: 'cap table records',
    drops: /^(?:home|dashboard|cap table|captable|shareholders|securities|companies)$/,
  },
  portal('EEOC: a charge, as a respondent sees it', ['EEOC Respondent Portal'], 'EEOC Respondent Portal', 'reading'),
  portal(
    'EEOC: a charge, as whoever made it sees it',
    ['EEOC Public Portal', 'EEOC Portal'],
    'EEOC Public Portal',
    'reading',
  ),
  portal(
    'Department of Labor: applications for labor certification',
    ['Foreign Labor Application Gateway', 'Foreign Labor Application Gateway (FLAG)', 'FLAG', 'FLAG.dol.gov'],
    'DOL FLAG application',
    'sheet',
  ),
  portal(
    'Department of State: applications for visas',
    ['Consular Electronic Application Center', 'CEAC', 'Online Immigrant Visa Application (DS-260)'],
    'CEAC visa application',
    'sheet',
  ),
  portal(
    'USPTO: applications for marks',
    ['Trademark Center', 'TEAS', 'USPTO TEAS'],
    'trademark application in Trademark Center',
    'sheet',
  ),
  portal('FINRA, AAA, JAMS: arbitrations', ['FINRA DR Portal', 'DR Portal'], 'FINRA DR Portal', 'reading'),
  portal('AAA: arbitrations', ['AAA WebFile', 'AAA DOCS'], 'AAA WebFile', 'reading'),
  portal('JAMS: arbitrations', ['JAMS Access'], 'JAMS Access', 'reading'),
  portal('NLRB, OSHA, DOL: cases', ['NLRB My Account Portal', 'NLRB Portal'], 'NLRB portal', 'reading'),
  portal(
    'CMS: Medicare’s claims on settlements',
    ['Medicare Secondary Payer Recovery Portal', 'MSPRP'],
    'Medicare recovery portal',
    'reading',
  ),
  post('Bundesrechtsanwaltskammer: the attorneys’ mailbox for courts', ['beA', 'beA-Postfach'], 'beA', 'beA messages'),
  post(
    'Ministerio de Justicia: notices of courts and what is sent to them',
    ['LexNET', 'LexNET Justicia'],
    'LexNET',
    'LexNET notices',
  ),
  post('Conseil national des barreaux: messages of courts', ['RPVA', 'e-Barreau', 'eBarreau'], 'RPVA', 'RPVA messages'),
  post('Bundesministerium für Justiz (Österreich): what courts send', ['webERV', 'ERV'], 'webERV', 'webERV messages'),
  post(
    'Justiz der Länder: the mailbox of whoever has no attorney',
    ['Mein Justizpostfach', 'MJP', 'eBO'],
    'Justizpostfach',
    'Justizpostfach messages',
  ),
  {
    source: 'OurFamilyWizard: pages of its account',
    names: ['OurFamilyWizard', 'OFW'],
    as: 'OurFamilyWizard',
    kind: 'reading',
    form: 'before',
    alone: 'OurFamilyWizard',
    pages: [
      {
        page: /^(?:messages?|message board|inbox|sent|first view)(?: .*)?$/,
        kind: 'reading',
        says: 'OurFamilyWizard messages',
      },
    ],
  },
  {
    source: 'TalkingParents: pages of its account',
    names: ['TalkingParents'],
    as: 'TalkingParents',
    kind: 'reading',
    form: 'before',
    alone: 'TalkingParents',
    pages: [{ page: /^(?:messages?|conversations?|inbox)(?: .*)?$/, kind: 'reading', says: 'TalkingParents messages' }],
  },
  {
    source: 'AppClose: pages of its account',
    names: ['AppClose'],
    as: 'AppClose',
    kind: 'reading',
    form: 'before',
    alone: 'AppClose',
    pages: [{ page: /^(?:messages?|conversations?|inbox)(?: .*)?$/, kind: 'reading', says: 'AppClose messages' }],
  },
  {
    source: 'Department of Labor: occupations and their duties',
    names: ['O*NET OnLine', 'O*NET', 'Occupational Information Network O*NET OnLine'],
    as: 'O*NET',
    kind: 'research',
    form: 'before',
  },
  {
    source: 'Consejo General del Poder Judicial: decisiones de los tribunales',
    names: ['Consejo General del Poder Judicial', 'CENDOJ'],
    as: 'CENDOJ',
    kind: 'research',
    form: 'never',
    alone: 'CENDOJ case law',
    drops: /^(?:cendoj|buscador(?: de jurisprudencia| de contenidos)?|jurisprudencia|busqueda(?: avanzada)?)$/,
  },
  {
    source: 'Department of Labor: wages by occupation and place',
    names: ['FLAG Wage Search', 'OFLC Wage Search', 'FLC Data Center', 'Foreign Labor Certification Data Center'],
    as: 'OFLC wage data',
    kind: 'research',
    form: 'before',
    alone: 'OFLC wage data',
  },
  {
    source: 'Axon: what police recorded, shared by a prosecutor',
    names: ['Evidence.com', 'Axon Evidence'],
    as: 'Evidence.com',
    kind: 'reading',
    form: 'before',
  },
  {
    source: 'USPTO: the file of one application',
    names: ['Patent Center', 'Patent Center - USPTO'],
    as: 'Patent Center',
    kind: 'reading',
    form: 'before',
    numbered: true,
    drops: /^(?:uspto|home|\d{2}\/?\d{3},?\d{3})$/,
  },
  {
    source: 'USPTO: filing with the Trademark Trial and Appeal Board; titles of its pages',
    names: ['USPTO. ESTTA', 'ESTTA'],
    as: 'ESTTA',
    kind: 'reading',
    form: 'before',
  },
  {
    source: 'EOIR: the file of one case in immigration court',
    names: ['ECAS', 'ECAS Case Portal', 'EOIR Courts & Appeals System', 'EOIR Courts & Appeals System (ECAS)'],
    as: 'ECAS',
    kind: 'reading',
    form: 'before',
    alone: 'ECAS',
    drops: /^(?:executive office for immigration review|eoir|department of justice|home)$/,
  },
  {
    source: 'Companies House: register of companies',
    names: ['Companies House', 'Companies House service'],
    as: 'Companies House',
    kind: 'reading',
    form: 'before',
    alone: 'Companies House',
    drops: /^(?:find and update company information|search for companies or officers|gov\.uk|search results)$/,
  },
  {
    source: 'HM Land Registry: titles and searches',
    names: ['HM Land Registry', 'HM Land Registry portal', 'Land Registry'],
    as: 'HM Land Registry',
    kind: 'reading',
    form: 'never',
    alone: 'HM Land Registry',
    drops: /^(?:business e-services|portal|e-services|gov\.uk|home)$/,
  },
  {
    source: 'Finanzverwaltung: accounts of taxpayers',
    names: ['ELSTER', 'Mein ELSTER', 'ElsterOnline'],
    as: 'ELSTER',
    kind: 'reading',
    form: 'behind',
    alone: 'ELSTER',
    drops: /^(?:mein elster|startseite|mein benutzerkonto)$/,
  },
  {
    source: 'IRS: transcripts of accounts',
    names: ['Transcript Delivery System', 'TDS'],
    as: 'IRS transcripts',
    kind: 'reading',
    form: 'before',
    alone: 'IRS transcripts',
    drops: /^(?:internal revenue service|irs|irs\.gov)$/,
  },
  {
    source: 'Consejo de la Judicatura Federal: files of federal courts',
    names: ['Portal de Servicios en Línea del PJF', 'Servicios en Línea del PJF', 'PJF'],
    as: 'PJF',
    kind: 'reading',
    form: 'behind',
  },
  {
    source: 'California Division of Workers’ Compensation: cases',
    names: ['EAMS', 'EAMS Public Search'],
    as: 'EAMS',
    kind: 'search',
    form: 'before',
    drops: /^(?:public information (?:case )?search(?: tool)?|case search|home)$/,
    alone: 'EAMS',
  },
  {
    source: 'Social Security Administration: the electronic folder of a claimant',
    names: ['Electronic Records Express', 'ERE'],
    as: 'SSA',
    kind: 'reading',
    form: 'never',
    drops: /^(?:ssa|social security|home|appointed representative services)$/,
    pages: [{ page: /electronic folder/, kind: 'reading', says: "claimant's electronic folder" }],
    alone: "claimant's file in Electronic Records Express",
  },
  {
    source: 'RA-MICRO: the file of one matter',
    names: ['RA-MICRO', 'RAMICRO'],
    as: 'RA-MICRO',
    kind: 'reading',
    form: 'never',
  },
];
