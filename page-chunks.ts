// What of the popup goes into which file of a build: a page of few files opens sooner than one of many.

/** What is asked about the modules of a build. */
interface Modules {
  getModuleInfo(id: string): { importers: readonly string[] } | null;
}

type Name = (id: string, modules: Modules) => string | null;

const OF_POPUP = /[\\/]extension[\\/]popup[\\/]/;
/** Its first script, which asks for the day; and what begins once the words are there: the modules read them at once. */
const ASKS = /[\\/]extension[\\/]popup[\\/]main\.ts$/;
const SHOWS = /[\\/]extension[\\/]popup[\\/]page\.tsx$/;

/** Names the file of what of the popup a beginning needs at once; what is imported on demand is none of that. */
function neededBy(beginning: RegExp, name: string): Name {
  const known = new Map<string, boolean>();
  const isNeeded = (id: string, modules: Modules): boolean => {
    const there = known.get(id);
    if (there !== undefined) return there;
    // Nothing imports itself, by however many steps.
    const importers = modules.getModuleInfo(id)?.importers ?? [];
    const does = importers.some((importer) => beginning.test(importer) || isNeeded(importer, modules));
    known.set(id, does);
    return does;
  };
  return (id, modules) => (OF_POPUP.test(id) && isNeeded(id, modules) ? name : null);
}

/** The popup's files, the one that is loaded first with the higher priority: what both need is in that one. */
export const POPUP_FILES: readonly { name: Name; priority: number }[] = [
  { name: neededBy(ASKS, 'ask'), priority: 2 },
  { name: neededBy(SHOWS, 'review'), priority: 0 },
];
