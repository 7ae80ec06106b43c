import type { Area } from '../../../extension/background/platform.ts';
import { lives, unanswered } from './lives.ts';
import { HANGS, type Steps } from './steps.ts';
import type { VirtualTime } from './virtual-time.ts';

/** Values that a browser keeps; what a worker does with them are steps. */
export function steppedArea(name: string, values: Map<string, unknown>, steps: Steps, time: VirtualTime): Area {
  async function step<T>(what: string, work: () => T): Promise<T> {
    const life = lives.getStore();
    if (!life?.mortal) return work();
    if (!life.alive) return unanswered();
    const fate = steps.next('memory', `${name} ${what}`);
    if (fate === 'fails') throw new Error('QUOTA_BYTES quota exceeded');
    if (fate === 'dies-before') life.die();
    if (fate === 'hangs') await new Promise<void>((go) => time.later(go, HANGS));
    if (!life.alive) return unanswered();
    const value = work();
    if (fate === 'dies-after') life.die();
    return life.alive ? value : unanswered();
  }
  return {
    all: () => step('all', () => structuredClone(Object.fromEntries(values))),
    get: (key) => step(`get ${key}`, () => structuredClone(values.get(key))),
    set: (key, value) => step(`set ${key}`, () => void values.set(key, structuredClone(value))),
    remove: (key) => step(`remove ${key}`, () => void values.delete(key)),
  };
}
