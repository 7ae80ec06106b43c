/** What no extension can take out of a browser. Found by looking into the files of real ones. */
export const leftByBrowser =
  'Chrome, Edge and their kin may keep deleted titles in files of their own for a long time. To be rid of those at once, remove Matterline from the browser: all that it recorded there goes with it.';
