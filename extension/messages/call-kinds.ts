import type { CallName } from './calls.ts';

/**
 * What becomes of a call whose answer never comes, because the worker ended meanwhile. `read`: it changes nothing and is
 * asked again. `act`: it is kept until it is answered, and done once. `once`: it takes somebody's part in it, or holds a
 * secret, or is about this moment alone; whoever asked is told, and asks again.
 */
export const CALL_KINDS: Readonly<Record<CallName, 'read' | 'act' | 'once'>> = {
  'application.check': 'once',
  'application.tryClient': 'once',
  'apps.read': 'read',
  'backup.made': 'act',
  'backup.read': 'once',
  'backups.read': 'read',
  'billing.increment': 'act',
  'billing.read': 'read',
  'categories.read': 'read',
  'codes.read': 'read',
  'connection.approval': 'read',
  'connection.approvalAgain': 'read',
  'connection.make': 'once',
  'connection.paste': 'once',
  'connection.remove': 'once',
  'connection.renew': 'once',
  'consent.give': 'act',
  'day.read': 'read',
  'day.send': 'act',
  'days.find': 'read',
  'draft.change': 'act',
  'draft.fix': 'act',
  'entry.change': 'act',
  'entry.decide': 'act',
  'entry.retry': 'act',
  'entry.takeBack': 'act',
  'entry.duplicate': 'act',
  'entry.withdraw': 'act',
  'exclusion.preview': 'read',
  'firm.begin': 'once',
  'firm.laid': 'read',
  'firm.makeSetup': 'once',
  'firm.makeShared': 'once',
  'firm.open': 'once',
  'firm.read': 'read',
  'firm.use': 'once',
  'firm.useLaid': 'once',
  'firm.without': 'act',
  'helper.diagnose': 'read',
  'helper.examine': 'read',
  'helper.repair': 'once',
  'helper.retry': 'once',
  'helper.takeOver': 'once',
  'import.drop': 'act',
  'import.preview': 'read',
  'import.take': 'once',
  'imports.read': 'read',
  'items.time': 'read',
  'learning.forget': 'act',
  'learning.read': 'read',
  'matter.delete': 'act',
  'matter.time': 'read',
  'matters.find': 'read',
  'narratives.read': 'read',
  'ownWords.forget': 'act',
  'ownWords.read': 'read',
  'posting.history': 'read',
  'posting.pause': 'act',
  'posting.resume': 'act',
  'properties.read': 'read',
  'recording.pause': 'act',
  'recording.resume': 'act',
  'replaced.bringBack': 'once',
  'replaced.delete': 'act',
  'reports.read': 'read',
  'restore.drop': 'once',
  'restore.finish': 'once',
  'restore.take': 'once',
  'review.act': 'act',
  'review.redo': 'act',
  'review.undo': 'act',
  'rules.preview': 'read',
  'rules.propose': 'read',
  'rules.read': 'read',
  'rules.remember': 'act',
  'rules.save': 'act',
  'settings.change': 'act',
  'settings.read': 'read',
  'snippets.read': 'read',
  'state.read': 'read',
  'sync.now': 'once',
  'time.delete': 'act',
  'timeline.export': 'read',
  'timer.confirm': 'act',
  'timer.start': 'act',
  'timer.stop': 'act',
  'title.try': 'read',
  'week.read': 'read',
};

/** An act that a page asked for and that is not answered yet. */
export interface KeptAct {
  id: string;
  /** When it was asked for, epoch milliseconds; acts are done in this order. */
  at: number;
  call: CallName;
  params: object;
}

/** Where kept acts stand in the browser's memory for the session: names that begin so, and the act's id. */
export const KEPT_ACT = 'act:';
