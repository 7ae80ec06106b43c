/**
 * Browsers whose private windows bear no mark of their own, by what their windows or programs are called: Chromium and
 * what is made of it, and GNOME Web. Firefox and what is made of it write a mark into the title.
 */
const UNMARKED =
  /chrom(?:e|ium)|(?:^|[^a-z])(?:brave|vivaldi|opera|yandex|thorium|iridium|slimjet|cromite|helium|epiphany|whale|coc-?coc|comet)(?:$|[^a-z])|(?:microsoft|ms)-?edge|(?:^|[^a-z])edge(?:$|[^a-z])/;

/** Whether an application, by its name, is a browser whose private windows cannot be told by their titles. */
export function isUnmarkedBrowser(app: string): boolean {
  return UNMARKED.test(app.toLowerCase());
}
