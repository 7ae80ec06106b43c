/** A window by what it shows. */
export interface Titled {
  app: string;
  title: string;
}

/** One name for all windows that show the same. A control character cannot stand in either text. */
export const titledKey = ({ app, title }: Titled): string => `${app}\u0000${title}`;
