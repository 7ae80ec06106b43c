/** Spanish, by the pages that say it: each loads its own words alone. */
export const books = {
  example: () => import('./pages/example.ts'),
  /** What of the popup comes once that can be used. */
  further: () => import('./pages/further.ts'),
  options: () => import('./pages/options.ts'),
  popup: () => import('./pages/popup.ts'),
  reports: () => import('./pages/reports.ts'),
  welcome: () => import('./pages/welcome.ts'),
};
