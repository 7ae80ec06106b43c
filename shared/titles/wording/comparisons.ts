import type { Wording } from './wording.ts';

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
