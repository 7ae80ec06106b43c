import type { MatterView } from '../messages/views.ts';
import { common } from './words/index.ts';

/** What a matter is called: its number, or words with its id where it is not known on this computer. */
export function matterNumber({ id, number }: Pick<MatterView, 'id' | 'number'>): string {
  return number ?? common.matters.unknown(id);
}
