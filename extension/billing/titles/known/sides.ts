/** A side of a deal, a case or a family, as names of files call it; each against another. */
interface SideRow {
  source: string;
  /** As a narrative writes it. */
  as: string;
  /** Words between commas: small, with a capital or in capitals; abbreviations in capitals alone. */
  words: string;
  /** In capitals alone: "LL". */
  short?: string;
  /** Absent where it stands against many. */
  against?: string;
}

const SIDES: readonly SideRow[] = [
  {
    source: 'Sales of companies, assets and land (en, de, fr, es)',
    as: 'buyer',
    words:
      'buyer, buyers, purchaser, acquirer, käufer, käuferin, käuferseite, acquéreur, cessionnaire, comprador, compradora',
    against: 'seller',
  },
  {
    source: 'Sales of companies, assets and land (en, de, fr, es)',
    as: 'seller',
    words: 'seller, sellers, vendor, verkäufer, verkäuferin, verkäuferseite, vendeur, cédant, vendedor, vendedora',
    against: 'buyer',
  },
  {
    source: 'Leases (en, de, fr, es)',
    as: 'tenant',
    words: 'tenant, lessee, subtenant, mieter, mieterin, preneur, locataire, arrendatario, inquilino',
    against: 'landlord',
  },
  {
    source: 'Leases (en, de, fr, es)',
    as: 'landlord',
    words: 'landlord, lessor, vermieter, vermieterin, bailleur, arrendador',
    short: 'LL',
    against: 'tenant',
  },
  {
    source: 'Credit (en, de, fr, es)',
    as: 'lender',
    words: 'lender, lenders, agent bank, admin agent, kreditgeber, darlehensgeber, prêteur, prestamista',
    against: 'borrower',
  },
  {
    source: 'Credit (en, de, fr, es)',
    as: 'borrower',
    words: 'borrower, obligor, kreditnehmer, darlehensnehmer, emprunteur, prestatario',
    against: 'lender',
  },
  {
    source: 'Financings (en, fr, es)',
    as: 'investor',
    words:
      'investor, investors, lead investor, lead inv, underwriter, underwriters, investoren, investisseur, inversor',
    against: 'company',
  },
  { source: 'Financings', as: 'company', words: 'company, issuer, émetteur, emisor', against: 'investor' },
  { source: 'Licences', as: 'licensor', words: 'licensor, franchisor, lizenzgeber, concédant', against: 'licensee' },
  { source: 'Licences', as: 'licensee', words: 'licensee, franchisee, lizenznehmer', against: 'licensor' },
  {
    source: 'Cases (en, de, fr)',
    as: 'plaintiff',
    words: 'plaintiff, plaintiffs, claimant, kläger, demandeur',
    against: 'defendant',
  },
  {
    source: 'Cases (en, de, fr, es)',
    as: 'defendant',
    words: 'defendant, defendants, beklagte, défendeur, demandado',
    against: 'plaintiff',
  },
  { source: 'Cases', as: 'petitioner', words: 'petitioner', against: 'respondent' },
  { source: 'Cases', as: 'respondent', words: 'respondent', against: 'petitioner' },
  { source: 'Families', as: 'husband', words: 'husband, ehemann, époux, marido', short: 'H', against: 'wife' },
  { source: 'Families', as: 'wife', words: 'wife, ehefrau, épouse, esposa', short: 'W', against: 'husband' },
  { source: 'Families', as: 'mother', words: 'mother, mom, mutter, mère, madre', against: 'father' },
  { source: 'Families', as: 'father', words: 'father, dad, vater, père, padre', against: 'mother' },
  { source: 'Construction', as: 'owner', words: 'owner, bauherr, maître d’ouvrage', against: 'contractor' },
  { source: 'Construction', as: 'contractor', words: 'contractor, generalunternehmer', against: 'owner' },
  { source: 'Services', as: 'customer', words: 'customer, kunde', against: 'supplier' },
  {
    source: 'Services',
    as: 'supplier',
    words: 'supplier, service provider, lieferant, proveedor',
    against: 'customer',
  },
  { source: 'Counsel of the company, or counsel beside one', as: 'co counsel', words: 'co counsel, co-counsel' },
  ...[
    'insurer',
    'carrier',
    'debtor',
    'trustee',
    'committee',
    'target',
    'parent',
    'sponsor',
    'city',
    'county',
    'utility',
    'union',
    'adjuster',
  ].map((side) => ({ source: 'Sides of other matters', as: side, words: side })),
];

/** What somebody makes of a paper, as a narrative writes it. */
const MADE: readonly (readonly [as: string, words: string])[] = [
  [
    'comments',
    'comments, comment, cmts, cmt, commentaires, remarques, observations, obs, anmerkungen, anm, kommentare, comentarios, observaciones',
  ],
  ['edits', 'edits, changes, revisions, revs, änderungen, korrekturen, modifications, modifs, cambios, correcciones'],
  ['redline', 'redline, redlines, red-line, blackline, markup, mark-up, mark up, turn'],
  ['draft', 'draft, dft, version, entwurf, projet, borrador'],
];

/** Words between commas as one piece of a pattern: small, with a capital, or in capitals. */
function spelled(words: string): string {
  const each = words
    .split(/\s*,\s*/)
    .flatMap((word) => [word, word.charAt(0).toUpperCase() + word.slice(1), word.toUpperCase()])
    .concat(words.split(/\s*,\s*/).map((word) => word.replace(/(?<!\p{L})\p{Ll}/gu, (letter) => letter.toUpperCase())));
  return [...new Set(each)].sort((a, b) => b.length - a.length).join('|');
}

const anySide = SIDES.map(({ words, short }) => `${spelled(words)}${short ? `|${short}` : ''}`).join('|');
const anyMade = MADE.map(([, words]) => spelled(words)).join('|');
/** "Seller cmts", "Tenant's counsel redline", "TENANT COMMENTS", "Buyer_comments"; and "comments from Tenant". */
const OF_SIDE = new RegExp(
  `(?<![\\p{L}])(?<!(?:^| )(?:to|re|on|for|against|vs\\.?|zu|à|a|al|sur|sobre) )(?<side>${anySide})(?:[’']?s)?(?:[ _](?:counsel|side|atty))?[ _-](?<made>${anyMade})(?![\\p{L}])|(?<![\\p{L}])(?<also>${anyMade})[ _](?:from|by|of|von|vom|der|des|de|du|del|de la)?[ _]?(?<by>${anySide})(?![\\p{L}’'])`,
  'u',
);

const MADE_WORD = new RegExp(anyMade, 'u');

/** Whose comments, and what they are, as a narrative says it: "seller comments". */
export interface SideSaid {
  side: string;
  said: string;
}

const sideBy = new Map(
  SIDES.flatMap(({ as, words, short }) =>
    [...words.split(/\s*,\s*/), ...(short ? [short.toLowerCase()] : [])].map((word) => [word, as] as const),
  ),
);
const madeBy = new Map(MADE.flatMap(([as, words]) => words.split(/\s*,\s*/).map((word) => [word, as] as const)));

/** Whose comments or draft a name says that it has; null where it names no side. */
export function sideSaidIn(name: string): SideSaid | null {
  // Most names have no such word, and are looked through for each side in vain.
  if (!MADE_WORD.test(name)) return null;
  const { side, by, made, also } = OF_SIDE.exec(name)?.groups ?? {};
  const who = sideBy.get((side ?? by ?? '').toLowerCase());
  const what = madeBy.get((made ?? also ?? '').toLowerCase());
  return who !== undefined && what !== undefined ? { side: who, said: `${who} ${what}` } : null;
}

/** In brackets behind a subject: "(seller comments)", "(NVCA, investor redline)". */
const BEHIND = new RegExp(
  `[(,] ?(?<side>${SIDES.map(({ as }) => as).join('|')}) (?:${MADE.map(([as]) => as).join('|')})\\)$`,
  'u',
);

/** The side whose comments a subject says that it has; null for none. */
export function sideBehind(subject: string): string | null {
  return BEHIND.exec(subject)?.groups?.side ?? null;
}

/** The side against which one stands; null where it stands against many, or none. */
export function sideAgainst(side: string): string | null {
  return SIDES.find(({ as }) => as === side)?.against ?? null;
}
