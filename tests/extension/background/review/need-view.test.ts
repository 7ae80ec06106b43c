import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import type { NeedView } from '../../../../extension/messages/items.ts';
import type { Stretch } from '../kept-day.ts';
import { reviewStage } from '../review-stage.ts';

const line = ({ kind, title, things, minutes }: NeedView) => [kind, title, things.map((thing) => thing.title), minutes];

async function needsOf(stretches: readonly Stretch[]) {
  const stage = await reviewStage(stretches);
  return { stage, needs: (await stage.day()).needs };
}

describe('what needs a matter', () => {
  it('is one errand by the name that its titles have, and is placed by one act', async () => {
    const { stage, needs } = await needsOf([
      [600, 'Letter to Delgado.docx'],
      [300, 'RE: Delgado settlement'],
      [120, 'Delgado exhibits'],
      [600, '00012-Smith brief'],
      [200, 'Calendar'],
    ]);
    expect(needs.map(line)).toEqual([
      ['errand', 'Delgado', ['Letter to Delgado.docx', 'RE: Delgado settlement', 'Delgado exhibits'], 17],
      ['one', 'Calendar', [], 3],
    ]);
    await stage.act({ kind: 'tag', starts: needs[0]?.starts ?? [], matter: 8 });
    const after = await stage.day();
    expect(after.needs.map(({ title }) => title)).toEqual(['Calendar']);
    expect(after.minutes).toEqual({ total: 30, sent: 0, ready: 27, needs: 3 });
  });

  it('leaves an errand where one of its things is placed elsewhere', async () => {
    const { stage, needs } = await needsOf([
      [600, 'Letter to Delgado.docx'],
      [300, 'RE: Delgado settlement'],
      [120, 'Delgado exhibits'],
    ]);
    await stage.act({ kind: 'tag', starts: needs[0]?.things[2]?.starts ?? [], matter: 8 });
    expect((await stage.day()).needs.map(line)).toEqual([
      ['errand', 'Delgado', ['Letter to Delgado.docx', 'RE: Delgado settlement'], 15],
    ]);
  });

  it('is one for each mail program whose windows do not say which message was read', async () => {
    const { needs } = await needsOf([
      [300, 'Inbox - a.ruiz@firm.example - Outlook'],
      [600, '00012-Smith brief'],
      [200, 'Mail - Anna Ruiz - Outlook'],
      [120, 'RE: Novak lease - Message (HTML)'],
      [100, 'Sent Items - a.ruiz@firm.example - Outlook'],
      [600, '00012-Smith brief'],
      [90, 'Calendar - a.ruiz@firm.example - Outlook'],
      [80, 'Inbox (3) - anna@firm.example - Gmail'],
    ]);
    expect(
      needs.filter(({ mail }) => mail !== undefined).map(({ mail, kind, minutes }) => [mail, kind, minutes]),
    ).toEqual([
      ['Outlook', 'one', 10],
      ['Gmail', 'one', 1],
    ]);
    const others = needs.filter(({ mail }) => mail === undefined).flatMap(({ rows }) => rows.map(({ title }) => title));
    expect(others.sort()).toEqual(['Calendar - a.ruiz@firm.example - Outlook', 'RE: Novak lease - Message (HTML)']);
  });

  it('is put together where it is under a minute and not alone', async () => {
    const long: Stretch = [180, 'Calendar'];
    const short: Stretch[] = [
      [59, 'Clock'],
      [2, 'Weather'],
      [30, 'News'],
    ];
    expect((await needsOf([long, ...short])).needs.map(line)).toEqual([
      ['one', 'Calendar', [], 3],
      ['short', '', ['Clock', 'Weather', 'News'], 2],
    ]);
    expect((await needsOf([long, ...short.slice(0, 1)])).needs.map(({ kind }) => kind)).toEqual(['one', 'one']);
    expect((await needsOf(short)).needs.map(({ kind }) => kind)).toEqual(['one', 'one', 'short']);
  });

  it('stays put together once all that is longer was given to a matter', async () => {
    const { stage, needs } = await needsOf([
      [180, 'Calendar'],
      [59, 'Clock'],
      [30, 'Weather'],
      [40, 'News'],
    ]);
    await stage.act({ kind: 'tag', starts: needs[0]?.starts ?? [], matter: 8 });
    expect((await stage.day()).needs.map(line)).toEqual([['short', '', ['Clock', 'Weather', 'News'], 2]]);
  });

  it('adds up: the minutes of things to the errand, and all to what the day needs', async () => {
    const stretches = Array.from(
      { length: 40 },
      (_, place): Stretch => [
        17 + ((place * 53) % 140),
        `${['Delgado', 'Amaya', 'usury', 'Novak'][place % 4]} part ${place % 7}`,
      ],
    );
    const { stage, needs } = await needsOf(stretches);
    const sum = (list: readonly { minutes: number }[]) => list.reduce((all, { minutes }) => all + minutes, 0);
    const { minutes } = await stage.day();
    expect(sum(needs)).toBe(minutes.needs);
    for (const need of needs) {
      expect(sum(need.rows)).toBe(need.minutes);
      if (need.things.length > 0) expect(sum(need.things)).toBe(need.minutes);
      for (const thing of need.things) expect(sum(thing.rows)).toBe(thing.minutes);
    }
    const worked = needs.flatMap(({ rows }) => rows.map((row) => row.worked)).reduce((all, one) => all + one, 0);
    expect(worked).toBe(stretches.reduce((all, [seconds]) => all + seconds * 1000, 0));
  });
});
