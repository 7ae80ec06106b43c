import { useEffect, useState } from 'preact/hooks';
import { browser } from '../../platform.ts';
import { Menu, type MenuLine } from '../components/menu.tsx';
import { doneWords } from '../model/act-words.ts';
import { halfHourBefore } from '../model/add-from.ts';
import { useReview } from '../state/review-context.ts';
import { hasSidePanel, openInTab, openSidePanel, windowHere } from '../state/surface.ts';

/** What concerns the whole page rather than the day's time. */
export function PageMenu({
  onWeek,
  onSearch,
  onHistory,
}: {
  onWeek: () => void;
  onSearch: () => void;
  onHistory: () => void;
}) {
  const { day, acts, setOver } = useReview();
  const [window, setWindow] = useState<number | null>(null);
  // Known beforehand, because the panel must open in the very press.
  useEffect(() => {
    if (hasSidePanel()) void windowHere().then(setWindow);
  }, []);
  const { surface } = document.documentElement.dataset;
  const lines: MenuLine[] = [
    ...(day.undo ? [{ label: `Undo: ${doneWords(day.undo)}`, hint: 'u', act: () => void acts.undo() }] : []),
    ...(day.redo ? [{ label: `Redo: ${doneWords(day.redo)}`, hint: '⇧ u', act: () => void acts.redo() }] : []),
    { label: 'Week', hint: 'w', act: onWeek },
    { label: 'Go to a date…', hint: 'g', act: () => setOver({ kind: 'date' }) },
    { label: 'Search days', hint: 'Ctrl F', act: onSearch },
    { label: 'What was posted', hint: 'p', act: onHistory },
    { label: 'Add time by hand', hint: 'a', act: () => setOver({ kind: 'add', ...halfHourBefore(day.asOf) }) },
    {
      label: day.hideNames ? 'Show names' : 'Hide names',
      hint: '.',
      act: () => void acts.hideNames(!day.hideNames),
    },
    ...(surface !== 'tab' ? [{ label: 'Open in a tab', act: () => void openInTab() }] : []),
    ...(surface !== 'panel' && window !== null
      ? [{ label: 'Open in the side panel', act: () => void openSidePanel(window) }]
      : []),
    { label: 'Keys', hint: '?', act: () => setOver({ kind: 'keys' }) },
    { label: 'Options', act: () => void browser.runtime.openOptionsPage() },
  ];
  return (
    <Menu label="Menu" lines={lines}>
      <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
        <path d="M2.5 4.5h11M2.5 8h11M2.5 11.5h11" stroke="currentColor" stroke-width="1.5" stroke-linecap="round" />
      </svg>
    </Menu>
  );
}
