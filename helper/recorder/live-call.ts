import { readTitle } from '../../shared/index.ts';

/** Whether a window shows a call or meeting under way. Never a chat, a calendar or a document about one. */
export function isLiveCall(app: string, title: string): boolean {
  return readTitle(title, app).talk?.live ?? false;
}
