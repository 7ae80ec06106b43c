/** A page of a site that says what was done there. */
export interface KnownPage {
  /** Of a part of the page's title, folded. */
  page: RegExp;
  kind: 'reading' | 'research' | 'search' | 'filing';
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
  kind: 'reading' | 'research' | 'search';
  /** Whether its name stands before what the page is called, behind it in brackets, or not at all. */
  form: 'before' | 'behind' | 'never';
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

/** Sites that say by their names what was read there, or which case it is about. */
export const KNOWN_SITES: readonly KnownSite[] = [
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
    names: ['O*NET OnLine', 'O*NET'],
    as: 'O*NET',
    kind: 'research',
    form: 'before',
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
    drops: /^(?:public information search(?: tool)?|case search|home)$/,
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
    alone: 'Electronic Records Express',
  },
  {
    source: 'RA-MICRO: the file of one matter',
    names: ['RA-MICRO', 'RAMICRO'],
    as: 'RA-MICRO',
    kind: 'reading',
    form: 'never',
  },
];
