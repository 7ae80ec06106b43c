import { useEffect, useState } from 'preact/hooks';
import { browser } from '../../platform.ts';
import { popup } from '../../ui/words/index.ts';
import { menuContext } from '../commands/command.ts';
import { menuLines } from '../commands/menu-lines.ts';
import type { CommandName } from '../commands/table.ts';
import { Menu, type MenuLine } from '../components/menu.tsx';
import { useDoing } from '../state/review-context.ts';
import { hasSidePanel, openInTab, openSidePanel, windowHere } from '../state/surface.ts';

const words = popup.shell.pageMenu;

const COMMANDS: readonly CommandName[] = [
  'week',
  'goToDate',
  'search',
  'history',
  'reports',
  'addTime',
  'timer',
  'names',
];

/** What concerns the whole page rather than the day's time. */
export function PageMenu() {
  const { now } = useDoing();
  const [window, setWindow] = useState<number | null>(null);
  // Known beforehand, because the panel must open in the very press.
  useEffect(() => {
    if (hasSidePanel()) void windowHere().then(setWindow);
  }, []);
  const { surface } = document.documentElement.dataset;
  const lines = (): MenuLine[] => {
    const review = now();
    const { undo, redo } = review.day;
    const commands = (...names: CommandName[]) => menuLines(names, menuContext(review, null));
    return [
      ...(undo ? commands('undo') : []),
      ...(redo ? commands('redo') : []),
      ...commands(...COMMANDS),
      ...(surface !== 'tab' ? [{ label: words.openInTab, act: () => void openInTab() }] : []),
      ...(surface !== 'panel' && window !== null
        ? [{ label: words.openInPanel, act: () => void openSidePanel(window) }]
        : []),
      ...commands('keys'),
      { label: words.options, act: () => void browser.runtime.openOptionsPage() },
    ];
  };
  return (
    <Menu label={words.label} lines={lines}>
      <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
        <path d="M2.5 4.5h11M2.5 8h11M2.5 11.5h11" stroke="currentColor" stroke-width="1.5" stroke-linecap="round" />
      </svg>
    </Menu>
  );
}
