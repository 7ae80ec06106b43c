// What is not on the first screen: it comes once the page can be used.

export { NoAnswer } from '../../ui/index.ts';
export { Seek } from '../commands/seek.ts';
export { CardBody } from '../day/card-body.tsx';
export { ExcludedItems } from '../day/excluded-items.tsx';
export { Sent } from '../day/sent.tsx';
export { History } from '../views/history.tsx';
export { Search } from '../views/search.tsx';
export { Week } from '../views/week.tsx';
export { DayColumn } from './day-column.tsx';
export { Overlay } from './overlay.tsx';
export { Progress } from './progress.tsx';
export { ChosenBar } from './selection-bar.tsx';
export { TimerBar } from './timer-bar.tsx';
export { TroubleList } from './trouble-list.tsx';
