import { expect, it } from 'vitest';
import { createAlreadyKnown } from '../../../../extension/background/drafts/already-in-clio.ts';
import type { AlreadyInClio } from '../../../../extension/background/posting/already-in-clio.ts';

const DAY = '2026-11-23';
const inClio = (id: number): AlreadyInClio[] => [{ id, matter: 7, seconds: 600 }] as unknown as AlreadyInClio[];

it('of two answers about a day, that to the later question is known, whichever comes last', async () => {
  const answers: ((value: AlreadyInClio[] | null) => void)[] = [];
  const ask = () => new Promise<AlreadyInClio[] | null>((resolve) => answers.push(resolve));
  const already = createAlreadyKnown(
    ask,
    () => 0,
    () => undefined,
  );
  const [first, second] = [already.fresh(DAY), already.fresh(DAY)];
  answers[1]?.(inClio(2));
  await second;
  answers[0]?.(inClio(1));
  await first;
  expect(already.known(DAY)).toEqual(inClio(2));
  const third = already.fresh(DAY);
  const fourth = already.fresh(DAY);
  answers[3]?.(inClio(4));
  await fourth;
  answers[2]?.(null);
  expect(await third).toEqual(inClio(4));
});
