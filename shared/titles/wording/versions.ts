import type { Wording } from './wording.ts';

/** Before a version's number. */
export const VERSION_MARKS: readonly Wording[] = [
  {
    source: 'File names of firms; iManage, NetDocuments and SharePoint: versions beside names',
    by: {
      any: ['v', 'v.', 'ver', 'ver.', 'vers', 'rev', 'rev.', 'version', 'revision'],
      en: ['draft', 'draft no.', 'draft #', 'turn'],
      de: ['Fassung', 'Entwurf', 'Version', 'Stand'],
      fr: ['version', 'révision', 'projet', 'ébauche'],
      es: ['versión', 'revisión', 'borrador'],
    },
  },
];

/** Which copy of a document it is: last words of a name, alone or in brackets. */
export const COPIES: readonly Wording[] = [
  {
    source: 'Windows Explorer, Finder, OneDrive and Dropbox: names of copies',
    by: {
      en: ['copy', 'conflicted copy', 'Recovered', 'Autosaved', 'AutoRecovered', 'compare', 'comparison'],
      de: ['Kopie', 'in Konflikt stehende Kopie', 'Vergleich'],
      fr: ['copie', 'copie en conflit', 'comparaison'],
      es: ['copia', 'copia en conflicto', 'comparación'],
      it: ['copia'],
      nl: ['kopie'],
      pt: ['cópia'],
    },
  },
  {
    source: 'File names of firms: the state of a draft',
    by: {
      en: [
        'final',
        'FINAL',
        'vF',
        'vFinal',
        'vSigning',
        'vClosing',
        'vExecution',
        'vClean',
        'FILE THIS ONE',
        'FILE THIS',
        'USE THIS ONE',
        'USE THIS VERSION',
        'SEND THIS ONE',
        'DO NOT USE',
        'DO NOT FILE',
        'DO NOT SEND',
        'final version',
        'final draft',
        'final final',
        'last',
        'latest',
        'new',
        'clean',
        'clean version',
        'clean copy',
        'redline',
        'redlined',
        'red-line',
        'blackline',
        'marked',
        'marked copy',
        'markup',
        'mark-up',
        'tracked',
        'tracked changes',
        'track changes',
        'compared',
        'for review',
        'for signature',
        'execution version',
        'execution copy',
        'edits',
        'with edits',
        'comments',
        'with comments',
        'annotated',
        'working',
        'working copy',
        'working draft',
        'old',
        'superseded',
        'highlighted',
        'OCR',
        'ocr',
      ],
      de: [
        'final',
        'endgültig',
        'Endfassung',
        'Reinfassung',
        'Schlussfassung',
        'Änderungsfassung',
        'Vergleichsfassung',
        'bereinigt',
        'konsolidiert',
        'neu',
        'alt',
        'Arbeitsfassung',
        'mit Anmerkungen',
        'mit Änderungen',
        'Änderungsmodus',
        'zur Unterschrift',
        'zur Prüfung',
      ],
      fr: [
        'final',
        'finale',
        'définitif',
        'définitive',
        'version finale',
        'version définitive',
        'vf',
        'vdef',
        'propre',
        'version propre',
        'comparé',
        'marquée',
        'suivi des modifications',
        'avec commentaires',
        'pour signature',
        'annoté',
        'annotée',
      ],
      es: [
        'final',
        'definitivo',
        'definitiva',
        'versión final',
        'limpio',
        'limpia',
        'versión limpia',
        'comparado',
        'comparada',
        'control de cambios',
        'con comentarios',
        'con cambios',
        'para firma',
        'anotado',
      ],
    },
  },
];

/** In brackets behind a name: how a file was made, or how much of a paper it holds. */
export const FILE_STATES: readonly Wording[] = [
  {
    source: 'File names of firms, court reporters and scanners: what kind of copy a file is',
    by: {
      en: [
        'full',
        'complete',
        'rough',
        'condensed',
        'mini',
        'certified',
        'excerpt',
        'excerpts',
        'unsigned',
        'scan',
        'scanned',
        'redacted',
        'unredacted',
        'searchable',
        'compressed',
        'flattened',
        'color',
        'b&w',
        'bates stamped',
        'bates labeled',
        'unfiled',
      ],
      de: ['vollständig', 'Auszug', 'Auszüge', 'nicht unterschrieben', 'Scan', 'gescannt', 'geschwärzt'],
      fr: ['complet', 'complète', 'extrait', 'extraits', 'non signé', 'non signée', 'scanné', 'scannée', 'caviardé'],
      es: ['completo', 'completa', 'extracto', 'sin firmar', 'escaneado', 'escaneada', 'tachado'],
    },
  },
];

/** With a file of which such words are said. */
export const ENCLOSED: readonly Wording[] = [
  {
    source: 'File names of firms: what a file holds besides the paper',
    by: {
      en: ['exhibits', 'exhs', 'exs', 'attachments', 'enclosures', 'signature', 'signatures'],
      de: ['Anlagen'],
      fr: ['pièces', 'annexes'],
      es: ['anexos', 'documentos'],
    },
  },
];

/** What a paper is called before it is done. */
export const DRAFTS: readonly Wording[] = [
  {
    source: 'File names of firms: a paper that is still written',
    by: { en: ['draft'], de: ['Entwurf'], fr: ['projet', 'ébauche'], es: ['borrador'], it: ['bozza'], nl: ['concept'] },
  },
];

/** What was done to a paper by somebody, as names say it behind or before whoever did it. */
export const EDITS: readonly Wording[] = [
  {
    source: 'File names of firms: changes and remarks of one side in a draft',
    by: {
      en: [
        'edits',
        'insert',
        'inserts',
        'comments',
        'cmts',
        'cmt',
        'changes',
        'revisions',
        'rev',
        'rev.',
        'redline',
        'redlines',
        'markup',
        'mark-up',
        'mark up',
      ],
      de: ['Anmerkungen', 'Änderungen', 'Kommentare', 'Korrekturen'],
      fr: ['commentaires', 'modifications', 'remarques', 'annotations'],
      es: ['comentarios', 'cambios', 'revisiones', 'modificaciones'],
    },
  },
];

/** Whose changes they are, where they are called by what they are. */
export const SIDES: readonly Wording[] = [
  {
    source: 'File names of firms: sides of a deal or a case, and those who read drafts',
    by: {
      en: [
        'client',
        'client’s',
        'our',
        'their',
        'OC',
        'opposing counsel',
        'co-counsel',
        'counsel',
        'partner',
        'associate',
        'buyer',
        'seller',
        'purchaser',
        'landlord',
        'LL',
        'tenant',
        'lender',
        'borrower',
        'investor',
        'company',
        'issuer',
        'underwriter',
        'agent',
        'licensor',
        'licensee',
        'plaintiff',
        'defendant',
        'husband',
        'wife',
        'inventor',
        'expert',
        'CPA',
        'GC',
        'HR',
        'board',
        'management',
        'bank',
        'trustee',
        'debtor',
        'creditor',
        'employer',
        'employee',
        'insurer',
        'petitioner',
        'respondent',
        'contractor',
        'owner',
        'broker',
        'H',
        'W',
      ],
      de: [
        'Mandant',
        'Mandantin',
        'Mandanten',
        'Gegner',
        'Gegenseite',
        'Käufer',
        'Verkäufer',
        'Vermieter',
        'Mieter',
        'Notar',
        'Bank',
      ],
      fr: [
        'client',
        'cliente',
        'cédant',
        'cessionnaire',
        'acquéreur',
        'vendeur',
        'bailleur',
        'preneur',
        'confrère',
        'notaire',
        'banque',
      ],
      es: [
        'cliente',
        'comprador',
        'vendedor',
        'arrendador',
        'arrendatario',
        'contraparte',
        'contrario',
        'notario',
        'notaría',
        'banco',
      ],
    },
  },
];

/** Before the names of two versions that are compared. */
export const COMPARISON_OF: readonly Wording[] = [
  {
    source: 'Workshare, Litera, Word, compareDocs: names of the documents that comparisons make',
    by: {
      en: [
        'Comparison of',
        'Compare',
        'Comparison',
        'Redline of',
        'Redline -',
        'Change-Pro Redline -',
        'Blackline of',
        'Delta View Comparison of',
      ],
      de: ['Vergleich von', 'Vergleich', 'Vergleich zwischen'],
      fr: ['Comparaison de', 'Comparaison', 'Comparaison entre'],
      es: ['Comparación de', 'Comparación', 'Comparación entre'],
    },
  },
];

/** Between two versions that are compared. */
export const COMPARED_TO: readonly Wording[] = [
  {
    source: 'Workshare, Litera, Word, compareDocs: names of the documents that comparisons make',
    by: {
      any: ['vs', 'vs.', '&', '/'],
      en: ['to', 'and', 'against', 'with', 'versus', 'compared to', 'from'],
      de: ['zu', 'gegen', 'und', 'mit'],
      fr: ['et', 'avec', 'contre', 'à'],
      es: ['y', 'con', 'contra', 'a'],
    },
  },
];

/** Before the name of what was copied. */
export const COPY_OF: readonly Wording[] = [
  {
    source: 'Windows XP, Google Docs: names of copies',
    by: {
      en: ['Copy of', 'Clone of'],
      de: ['Kopie von'],
      fr: ['Copie de', "Copie d'"],
      es: ['Copia de'],
      it: ['Copia di'],
      nl: ['Kopie van'],
      pt: ['Cópia de'],
    },
  },
];

/** That a paper is kept from others: words of every page of it, and of nothing that it is about. */
export const LEGENDS: readonly Wording[] = [
  {
    source: 'Legends of privilege and of protective orders on papers and in their names',
    by: {
      en: [
        'ATTORNEY-CLIENT PRIVILEGED',
        'ATTORNEY CLIENT PRIVILEGED',
        'ATTORNEY-CLIENT PRIVILEGE',
        'ATTORNEY-CLIENT COMMUNICATION',
        'PRIVILEGED ATTORNEY-CLIENT COMMUNICATION',
        'ATTORNEY-CLIENT',
        'ATTORNEY WORK PRODUCT',
        'ATTORNEY WORK-PRODUCT',
        'WORK PRODUCT',
        'PRIVILEGED',
        'PRIVILEGED & CONFIDENTIAL',
        'PRIVILEGED AND CONFIDENTIAL',
        'PRIVILEGED/CONFIDENTIAL',
        'CONFIDENTIAL',
        'CONFIDENTIAL & PRIVILEGED',
        'CONFIDENTIAL AND PRIVILEGED',
        'HIGHLY CONFIDENTIAL',
        'HIGHLY CONFIDENTIAL - AEO',
        "ATTORNEYS' EYES ONLY",
        "ATTORNEY'S EYES ONLY",
        "OUTSIDE COUNSEL'S EYES ONLY",
        'AEO',
        'LEGALLY PRIVILEGED',
        'SUBJECT TO PROTECTIVE ORDER',
        'FILED UNDER SEAL',
        'UNDER SEAL',
        'FOR SETTLEMENT PURPOSES ONLY',
        'FRE 408',
        'RULE 408',
        'WITHOUT PREJUDICE',
      ],
      de: [
        'VERTRAULICH',
        'STRENG VERTRAULICH',
        'ANWALTSGEHEIMNIS',
        'ANWALTLICHE KORRESPONDENZ',
        'ANWALTSKORRESPONDENZ',
      ],
      fr: ['CONFIDENTIEL', 'SECRET PROFESSIONNEL', 'CONFIDENTIEL AVOCAT-CLIENT', 'CORRESPONDANCE CONFIDENTIELLE'],
      es: ['CONFIDENCIAL', 'SECRETO PROFESIONAL', 'CONFIDENCIAL ABOGADO-CLIENTE'],
    },
  },
];

/** Before the number of the page that is shown. */
export const PAGE_WORDS: readonly Wording[] = [
  {
    source: 'Preview, Okular, Evince, browsers’ viewers: the page shown',
    by: {
      en: ['page', 'pages', 'p.', 'pg.', 'slide'],
      de: ['Seite', 'S.', 'Folie'],
      fr: ['page', 'p.', 'diapositive'],
      es: ['página', 'pág.', 'diapositiva'],
      it: ['pagina'],
      nl: ['pagina'],
      pt: ['página'],
    },
  },
];

/** Between the page that is shown and how many there are. */
export const PAGE_OF: readonly Wording[] = [
  {
    source: 'Preview, Okular, Evince: the page shown',
    by: { en: ['of'], de: ['von'], fr: ['sur', 'de'], es: ['de'], any: ['/'] },
  },
];
