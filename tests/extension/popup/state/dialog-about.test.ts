import { describe, expect, it } from 'vitest';
import type { DayView } from '../../../../extension/messages/day.ts';
import { allNeeds, draftsOf, itemsOf } from '../../../../extension/popup/model/targets.ts';
import { aboutOf, dialogOn } from '../../../../extension/popup/state/dialog-about.ts';
import type { Over } from '../../../../extension/popup/state/review-context.ts';
import { at, day, entry, need, row, SMITH } from '../../../e2e/parts/fed-parts.ts';
import { FULL } from '../../../e2e/parts/fed-views.ts';

/** Every dialog about something of a day in which something can be typed. */
function dialogsOf(view: DayView): Over[] {
  const targets = [
    ...allNeeds(view).map((one) => itemsOf({ kind: 'need', need: one })),
    ...draftsOf(view).map((card) => itemsOf({ kind: 'card', card })),
  ].flatMap((items) => items ?? []);
  const open = view.entries.filter(({ state, onBill }) => (state === 'posted' && !onBill) || state === 'refused');
  return [
    ...targets.map((items): Over => ({ kind: 'share', items })),
    ...draftsOf(view).map((card): Over => ({ kind: 'time', card })),
    ...open.map((one): Over => ({ kind: 'entry', entry: one })),
    { kind: 'add', start: at(9), end: at(10) },
  ];
}

/** The dialog about the same on another reading of the day. */
function found(over: Over, view: DayView): Over | null {
  const about = aboutOf(over);
  if (!about) throw new Error('nothing is typed in it');
  return dialogOn(view, structuredClone(about));
}

describe('a dialog on a later reading of its day', () => {
  it('is about the very same where that is still there', () => {
    const dialogs = dialogsOf(FULL);
    expect(dialogs.length).toBeGreaterThan(10);
    for (const over of dialogs) expect(found(over, FULL)).toEqual(over);
  });

  it('is about an item that has gone on since, as it is now', () => {
    const before = row('Word', 'Brief', at(9), 10);
    const [over] = dialogsOf(day({ needs: [need([before])] }));
    const later = { ...before, starts: [...before.starts, at(11)], minutes: 25, worked: 1_500_000 };
    expect(over && found(over, day({ needs: [need([later])] }))).toMatchObject({
      items: { starts: [at(9), at(11)], minutes: 25 },
    });
  });

  it('is none where its items, its draft or its entry are gone, or can no longer be changed', () => {
    for (const over of dialogsOf(FULL)) expect(over.kind === 'add' || found(over, day({})) === null).toBe(true);
    const [one, two] = [row('Word', 'A', at(9), 10), row('Word', 'B', at(10), 10)];
    const [both] = dialogsOf(day({ needs: [need([one, two])] }));
    expect(both && found(both, day({ needs: [need([one])] }))).toBeNull();
    const sent = entry(SMITH, 6, 'posted');
    for (const change of [{ onBill: true }, { state: 'changing' as const }])
      expect(found({ kind: 'entry', entry: sent }, day({ entries: [{ ...sent, ...change }] }))).toBeNull();
  });

  it.each<Over>([{ kind: 'ledger' }, { kind: 'date' }, { kind: 'keys' }, { kind: 'timer' }])(
    'is nothing to keep: $kind',
    (over) => {
      expect(aboutOf(over)).toBeNull();
    },
  );
});
