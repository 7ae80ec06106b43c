import { attorney } from './attorney.ts';
import { PRIVATE_TITLE } from './check.ts';
import type { WholeWorld } from './world.ts';

const MINUTE = 60_000;

/** A morning: it is recorded, reviewed and sent. */
export async function morning(world: WholeWorld): Promise<void> {
  const [browser] = world.browsers;
  if (!browser) throw new Error('There is one.');
  const { begin, ask, insist, day, send, settle } = attorney(world, browser);
  await begin();
  await world.show('00012-Smith — Motion to compel.docx', 12 * MINUTE);
  await world.show(PRIVATE_TITLE, 7 * MINUTE);
  await world.show('00041-Acme Corp — Answer.docx', 9 * MINUTE);
  await world.show('Inbox', 4 * MINUTE, 'Mail');
  const { day: today } = await day();
  const acme = world.sandbox.matter('00041-Acme Corp').id;
  await insist(async () => {
    const { needs } = await day(today);
    const starts = needs.flatMap(({ rows }) => rows).find(({ title }) => title === 'Inbox')?.starts;
    if (!starts) return true;
    await ask('review.act', { act: { kind: 'tag', starts, matter: acme } });
    return null;
  });
  await send(today);
  await settle(today);
}
