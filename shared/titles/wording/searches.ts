import type { Wording } from './wording.ts';

/** A page of what a search found; what was sought may stand before or after. */
export const SEARCHES: readonly Wording[] = [
  {
    source: 'Google, Bing, DuckDuckGo, Explorer, Outlook: titles of their results',
    by: {
      en: [
        'Search',
        'Search results',
        'Search Results',
        'Search results in',
        'Search results for',
        'Results',
        'Google Search',
        'Find results',
      ],
      de: [
        'Suche',
        'Suchergebnisse',
        'Suchergebnisse in',
        'Suchergebnisse für',
        'Google-Suche',
        'Google Suche',
        'Suchen',
      ],
      fr: [
        'Recherche',
        'Résultats de la recherche',
        'Résultats de recherche',
        'Résultats de recherche dans',
        'Résultats de recherche pour',
        'Recherche Google',
      ],
      es: [
        'Búsqueda',
        'Resultados de la búsqueda',
        'Resultados de búsqueda',
        'Resultados de búsqueda en',
        'Resultados de búsqueda de',
        'Buscar con Google',
        'Búsqueda de Google',
      ],
    },
  },
];

/** How many things a page found, after a number. */
export const RESULTS: readonly Wording[] = [
  {
    source: 'Westlaw, Lexis, PACER, Explorer: counts in titles',
    by: {
      en: [
        'result',
        'results',
        'results found',
        'search results',
        'hits',
        'items',
        'matches',
        'documents found',
        'cases found',
      ],
      de: ['Ergebnis', 'Ergebnisse', 'Treffer', 'Elemente', 'Suchergebnisse'],
      fr: ['résultat', 'résultats', 'éléments', 'documents trouvés'],
      es: ['resultado', 'resultados', 'elementos', 'coincidencias'],
    },
  },
];
