import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { withoutNames } from './without-names.ts';

/** Whether names are hidden on this page. */
export const NamesHidden = createContext(false);

/** How names, titles and narratives are written now: as they are, or without words. */
export function useNames(): (text: string) => string {
  return useContext(NamesHidden) ? withoutNames : (text) => text;
}
