import { random } from '../../clio-sandbox/random.ts';

/** One thing that happens. `which` and `browser` count modulo what is there, so that a shorter list still means something. */
export type Action =
  | { do: 'show'; title: string; app: string; stays: number }
  /** The title changes so often, ten times a second. */
  | { do: 'flap'; title: string; times: number }
  | { do: 'pass'; time: number }
  | { do: 'see'; what: 'idle' | 'input' | 'locked' | 'unlocked' | 'asleep' | 'awake' }
  /** The computer's clock is set; its zone changes. */
  | { do: 'clock'; by: number }
  | { do: 'zone'; minutes: number }
  | { do: 'kill'; who: 'worker' | 'recorder' | 'relay' | 'browser' | 'computer'; browser: number }
  /** From now on each step goes wrong with this chance. */
  | { do: 'trouble'; chance: number }
  | { do: 'disk'; full: boolean }
  /** Clio cannot be reached. */
  | { do: 'outage'; begins: boolean }
  /** The relay says its last samples once more, or leaves the next ones out. */
  | { do: 'relay'; mishap: 'repeats' | 'loses'; browser: number }
  | { do: 'tag'; which: number; matter: number; browser: number }
  /** All that can be sent is approved; `twice`: in two popups at the same time. */
  | { do: 'send'; twice: boolean; browser: number }
  | { do: 'change'; which: number; browser: number }
  | { do: 'withdraw' | 'take-back'; which: number; browser: number }
  | { do: 'undo' | 'sync' | 'take-over'; browser: number }
  | { do: 'typed' };

export const MATTERS = ['00012-Smith', '00041-Acme Corp', '10472-0001', '2024-00117'] as const;
const WORKS = ['Motion to compel', 'Answer', 'Lease', 'Closing checklist', 'Exhibit list', 'Term sheet'] as const;
const LOOSE = ['Inbox', 'Research notes', 'Calendar'] as const;

/** So many actions, the same for the same seed. */
export function actionsOf(seed: number, count: number): Action[] {
  const draw = random(seed);
  const below = (most: number) => Math.floor(draw() * most);
  const any = <T>(all: readonly [T, ...T[]]): T => all[below(all.length)] ?? all[0];
  const title = () => {
    const loose = draw() < 0.2;
    return loose ? any(LOOSE) : `${any(MATTERS)} — ${any(WORKS)} ${1 + below(9)}.docx`;
  };
  const browser = () => below(8);
  const made: [often: number, make: () => Action][] = [
    [26, () => ({ do: 'show', title: title(), app: 'Writer', stays: 1_000 + below(400_000) })],
    [2, () => ({ do: 'flap', title: title(), times: 5 + below(40) })],
    [8, () => ({ do: 'pass', time: 1_000 + below(200_000) })],
    [1, () => ({ do: 'pass', time: below(3_600_000) })],
    [
      5,
      () => ({ do: 'see', what: any(['idle', 'input', 'input', 'locked', 'unlocked', 'unlocked', 'asleep', 'awake']) }),
    ],
    [1, () => ({ do: 'clock', by: below(400_000) - 200_000 })],
    [1, () => ({ do: 'zone', minutes: any([0, 60, -300]) })],
    [
      6,
      () => ({
        do: 'kill',
        who: any(['worker', 'worker', 'worker', 'recorder', 'relay', 'browser', 'computer']),
        browser: browser(),
      }),
    ],
    [3, () => ({ do: 'trouble', chance: any([0.002, 0.01, 0.05]) })],
    [3, () => ({ do: 'trouble', chance: 0 })],
    [1, () => ({ do: 'disk', full: true })],
    [2, () => ({ do: 'disk', full: false })],
    [1, () => ({ do: 'outage', begins: true })],
    [2, () => ({ do: 'outage', begins: false })],
    [2, () => ({ do: 'relay', mishap: any(['repeats', 'loses']), browser: browser() })],
    [5, () => ({ do: 'tag', which: below(20), matter: below(MATTERS.length), browser: browser() })],
    [6, () => ({ do: 'send', twice: draw() < 0.3, browser: browser() })],
    [3, () => ({ do: 'change', which: below(20), browser: browser() })],
    [2, () => ({ do: any(['withdraw', 'take-back']), which: below(20), browser: browser() })],
    [2, () => ({ do: any(['undo', 'sync']), browser: browser() })],
    [1, () => ({ do: 'take-over', browser: browser() })],
    [1, () => ({ do: 'typed' })],
  ];
  const all = made.flatMap(([often, make]) => Array.from({ length: often }, () => make));
  return Array.from({ length: count }, () => all[below(all.length)]?.() ?? { do: 'typed' });
}
