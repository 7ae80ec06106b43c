import type { Day } from '../../../shared/index.ts';
import { isKeptDialog, KEPT_DIALOG, type KeptDialog } from '../../messages/kept-dialog.ts';
import { browser } from '../../platform.ts';

const PAGE = crypto.randomUUID();
const OWN = KEPT_DIALOG + PAGE;

/** The attribute by which pages of this extension know one another. */
const MARK = 'page';

/** Gives this page its mark. */
export function markPage(): void {
  document.documentElement.dataset[MARK] = PAGE;
}

/** Whether a page is still open: then its dialog is its own. */
function isOpen(page: string): boolean {
  return browser.extension.getViews().some((view) => view.document.documentElement.dataset[MARK] === page);
}

/** Where the browser's memory is full or out of order, a dialog is open all the same. */
function tried(work: Promise<unknown>): Promise<void> {
  return work.then(
    () => undefined,
    () => undefined,
  );
}

/** Keeps the dialog that is open in this page; not waited for, as the page may be closed in the next moment. */
export function keepDialog(dialog: Pick<KeptDialog, 'day' | 'about' | 'fields'>): void {
  void tried(browser.storage.session.set({ [OWN]: { ...dialog, page: PAGE, at: Date.now() } satisfies KeptDialog }));
}

/** The dialog of this page was left. */
export function dropDialog(): void {
  void tried(browser.storage.session.remove(OWN));
}

/**
 * The dialog of a day that lay open in a page that is gone, the last one typed in; null where there is none. From now on
 * none of them is kept any more.
 */
export async function takeDialog(day: Day): Promise<KeptDialog | null> {
  const all = await browser.storage.session.get(null).catch(() => ({}));
  const left = Object.entries(all)
    .filter(isKeptDialog)
    .map(([name, value]) => ({ name, dialog: value as KeptDialog }))
    .filter(({ dialog }) => dialog.day === day && !isOpen(dialog.page));
  await tried(browser.storage.session.remove(left.map(({ name }) => name)));
  const [last] = left.sort((a, b) => b.dialog.at - a.dialog.at);
  return last?.dialog ?? null;
}
