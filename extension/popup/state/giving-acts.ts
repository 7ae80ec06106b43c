import type { DayView } from '../../messages/day.ts';
import { popup } from '../../ui/words/index.ts';
import { givenWords } from '../model/act-words.ts';
import { type GiftOf, itemsIn, takenTogether } from '../model/sure.ts';
import type { Acts } from './review-context.ts';

const words = popup.status;

/** What gives items to matters. @param dayShown the day on screen */
export function givingActs(
  act: Acts['act'],
  dayShown: () => DayView | null,
): Pick<Acts, 'give' | 'giveEach' | 'takeTogether'> {
  const giveEach = async (of: readonly GiftOf[]) => {
    if (of.length === 0) return;
    const gifts = of.map(({ matter, starts }) => ({ matter: matter.id, starts }));
    await act({ kind: 'give', gifts }, words.givenAll(itemsIn(of), of.length));
  };
  return {
    giveEach,
    give: async (items, matter, always = null) => {
      const done = givenWords(items.count, matter, dayShown()?.hideNames ?? false);
      const tag = { kind: 'tag', starts: items.starts, matter: matter.id } as const;
      await act(tag, always ? words.thirdTime(done) : done, matter, always);
    },
    takeTogether: async () => {
      const day = dayShown();
      await giveEach(day ? takenTogether(day).gifts : []);
    },
  };
}
