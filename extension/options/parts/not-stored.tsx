import { Notice } from '../../ui/index.ts';
import { options } from '../../ui/words/index.ts';

/** Shown where a change was not taken; what is shown beside it is what is stored. */
export function NotStored() {
  return <Notice tone="bad" text={options.notStored} advice={options.reloadAndTry} />;
}
