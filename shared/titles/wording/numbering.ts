import type { Wording } from './wording.ts';

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

/** What is called by a number of a year and a running number, as "Ord. 31-14": no day stands behind it. */
export const NUMBERED: readonly Wording[] = [
  {
    source: 'Ordinances, resolutions, bills, dockets and notices as clerks number them; file names of firms',
    by: {
      en: [
        'ord',
        'ordinance',
        'res',
        'resolution',
        'bill',
        'no',
        'nos',
        'case',
        'docket',
        'dkt',
        'cause',
        'PL',
        'chapter',
      ],
      de: ['Nr', 'Az', 'VO', 'Satzung'],
      fr: ['RG', 'décret', 'arrêté', 'délibération'],
      es: ['autos', 'expediente', 'expte', 'decreto', 'oficio'],
    },
  },
];

/** Before the number of a place in a statute or a contract, whose own parts stand in brackets: "cl 4(2)". */
export const PROVISIONS: readonly Wording[] = [
  {
    source:
      'Bluebook, OSCOLA, and the citation rules of German, French and Spanish courts: parts of statutes and contracts',
    by: {
      en: [
        'cl',
        'cls',
        'clause',
        's',
        'ss',
        'sec',
        'sect',
        'section',
        'art',
        'article',
        'r',
        'rule',
        'reg',
        'regulation',
        'para',
        'par',
        'item',
        'sch',
        'schedule',
        'condition',
        'FRCP',
        'FRE',
        'CPR',
        'IRC',
        'USC',
        'CFR',
      ],
      de: ['Abs', 'Ziff', 'Nr', 'Artikel', 'Satz'],
      fr: ['al', 'alinéa', 'clause'],
      es: ['apartado', 'artículo', 'cláusula', 'párrafo'],
    },
  },
];
