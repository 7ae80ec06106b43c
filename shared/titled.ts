/** A window by what it shows. */
export interface Titled {
  app: string;
  title: string;
  /** Clio's id of the matter whose page in Clio it shows; absent for every other window. */
  pageMatter?: number;
}

/** One name for all windows that show the same. A control character cannot stand in either text. */
export const titledKey = ({ app, title, pageMatter }: Titled): string =>
  pageMatter === undefined ? `${app}\u0000${title}` : `${app}\u0000${title}\u0000${pageMatter}`;

/** Whether two windows show the same. */
export const showsSame = (a: Titled, b: Titled): boolean =>
  a.app === b.app && a.title === b.title && a.pageMatter === b.pageMatter;

/** What a window shows, of all that is known of it. */
export const titledOf = ({ app, title, pageMatter }: Titled): Titled =>
  pageMatter === undefined ? { app, title } : { app, title, pageMatter };
