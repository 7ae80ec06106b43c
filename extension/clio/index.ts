export { changeEntry, createEntry, readEntry, removeEntry } from './activities.ts';
export { missingScopes, type Need, WANTED_SCOPES, type WantedScope } from './application.ts';
export { type Authorization, newAuthorization, type RedirectFault, readCode, readRedirect } from './authorization.ts';
export { type Category, categories } from './categories.ts';
export { categoriesNamed, type UnknownName, withName } from './category-names.ts';
export { API_VERSION, type Client, type ClientOptions, createClient, type TokenSource } from './client.ts';
export { clioTime } from './clock.ts';
export type { EntryChange, StoredEntry, WantedEntry } from './entries.ts';
export { changedEntries, entriesById, entriesOn } from './entry-lists.ts';
export {
  createLimiter,
  type Limiter,
  type LimiterMemory,
  type LimiterOptions,
  type LimiterState,
  type Priority,
} from './limits.ts';
export { type ClioMatter, matterNamePage, matterPage, mattersById, type NamedMatter } from './matters.ts';
export { sendingOnce, type Wire } from './once.ts';
export { MAX_IDS, type Page } from './paging.ts';
export type { Answer, Failure, Problem } from './problems.ts';
export {
  type Attribute,
  compareStored,
  findEntries,
  isAlike,
  isSame,
  type Match,
  matchEntries,
  mayBeSince,
} from './reconcile.ts';
export { type Redirect, redirectsOf, releaseRedirects, sandboxRedirects } from './redirects.ts';
export { activitiesWebUrl, matterWebUrl, REGIONS, type Region, sandboxRegion } from './regions.ts';
export { type Scope, scopeFor } from './scopes.ts';
export { type BillingSettings, billingSettings } from './settings.ts';
export { type Snippet, snippets } from './snippets.ts';
export { runningTimer } from './timer.ts';
export {
  type Credentials,
  deauthorize,
  exchangeCode,
  knowsClient,
  reachRegion,
  refreshTokens,
  type TokenDoor,
  type Tokens,
} from './tokens.ts';
export type { Fetch } from './transport.ts';
export { type Self, type User, users, whoAmI } from './users.ts';
export { type UtbmsCode, type UtbmsSet, utbmsCodes, utbmsSets } from './utbms.ts';
export { isErrorShown } from './whose.ts';
