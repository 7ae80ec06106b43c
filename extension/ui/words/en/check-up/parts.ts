/** What it is, and the next step; null where that is to install again, in the way that serves here. */
export type TroubleWords = readonly [what: string, next: string | null];

export const NOTHING_TO_DO = 'There is nothing to do.';
export const ADMINISTRATOR = 'Ask your administrator';
export const SIGN_IN_AGAIN = 'Sign out of this computer and in again.';
export const REINSTALL = 'Install the helper again.';
