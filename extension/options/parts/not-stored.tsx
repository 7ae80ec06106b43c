import { Notice } from '../../ui/index.ts';

/** Said where a change was not taken; what is shown beside it is what is stored. */
export function NotStored() {
  return <Notice tone="bad" text="This change could not be stored." advice="Reload this page and try again." />;
}
