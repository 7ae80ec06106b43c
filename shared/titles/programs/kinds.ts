/** What can be done with a program. `document`: it writes prose; `sheet`: it writes what is not prose. */
export type Work = 'document' | 'sheet' | 'mail' | 'call' | 'meeting' | 'chat' | 'research' | 'docket' | 'filing';

/**
 * What a program, or a site in a browser, is for. `viewer`: it only shows; `recording`: it plays what was recorded;
 * `comparison`: it shows how two versions differ;
 * `folder`: it shows files and opens none; `calendar`: when something is, and no work on it; `search`: it finds pages of any kind; `browser`: the page decides; `plain`: its titles are words and tell no kind of
 * work; `quiet`: nothing it shows tells of work.
 */
export type Purpose =
  | Work
  | 'viewer'
  | 'recording'
  | 'comparison'
  | 'folder'
  | 'calendar'
  | 'search'
  | 'browser'
  | 'plain'
  | 'quiet';
