/** What is the matter, and the next step; null where that is to install again, in the way that serves here. */
export type TroubleWords = readonly [what: string, next: string | null];
