import { random } from '../random.ts';
import { badGateway, type Fault, faultOf, unavailable } from './fault-kinds.ts';
import { type FaultName, parseFaults, type Script, type Target } from './fault-script.ts';

/** What a request is, for those who choose its fault. */
export interface Arrival {
  isApi: boolean;
  isRead: boolean;
  /** It makes an entry. */
  isPost: boolean;
  isToken: boolean;
}

export interface Faults {
  /** Adds faults, in the language of README.md. */
  add(text: string): void;
  /** What is to go wrong with a request that just came; null: nothing. */
  arrived(arrival: Arrival): Fault | null;
  /** What is to go wrong with the answer to an entry that was just made; null: nothing. */
  created(): Fault | null;
  /** The milliseconds of a delay, or 1 for a switch that is on; else 0. */
  level(name: FaultName): number;
  /** Back to the faults of the start. */
  reset(): void;
}

interface Running extends Script {
  draw: () => number;
  left: number;
  queue: Script['next'][number][];
}

function isAbout(script: Script, arrival: Arrival): boolean {
  const fits: Record<Target, boolean> = {
    api: arrival.isApi,
    read: arrival.isApi && arrival.isRead,
    write: arrival.isApi && !arrival.isRead,
    post: arrival.isPost,
    token: arrival.isToken,
    all: true,
  };
  return script.on.some((target) => fits[target]);
}

/**
 * What a script does to one request. Four numbers are drawn for each that it is about, whether anything happens or
 * not, so that one seed and one order of requests mean one course of events.
 */
function chosen(script: Running, arrival: Arrival): Fault | null {
  if (!isAbout(script, arrival)) return null;
  const [hit, which, chance, when] = [script.draw(), script.draw(), script.draw(), script.draw()];
  const [least, most] = script.delay;
  const details = {
    chance,
    delay: least + Math.floor(when * (most - least + 1)),
    retry: script.retry,
    status: script.status,
  };
  const due = script.queue.shift();
  if (due !== undefined) return faultOf(due, details);
  if (hit >= script.rate || script.left === 0) return null;
  script.left -= 1;
  const kind = script.kinds[Math.floor(which * script.kinds.length)];
  return kind === undefined ? null : faultOf(kind, details);
}

/** @throws RangeError when the text cannot be read */
export function createFaults(start: string): Faults {
  const counts = new Map<FaultName, number>();
  let scripts: Running[] = [];

  function clear(): void {
    counts.clear();
    scripts = [];
  }
  function add(text: string): void {
    const wanted = parseFaults(text);
    if (wanted.clear) clear();
    for (const [name, number] of wanted.named) counts.set(name, number);
    const { script } = wanted;
    if (script !== null) {
      scripts.push({ ...script, draw: random(script.seed), left: script.times, queue: [...script.next] });
    }
  }
  function take(name: FaultName): boolean {
    const count = counts.get(name) ?? 0;
    if (count > 0) counts.set(name, count - 1);
    return count > 0;
  }
  function byName({ isApi, isPost }: Arrival): Fault | null {
    if (take('down')) return faultOf('cut');
    if (isApi && take('html403')) return faultOf('html403');
    if (isPost && take('post-cut')) return faultOf('cut');
    if (isPost && take('post-503')) return { ...faultOf('5xx-before'), instead: unavailable() };
    if (isApi && take('401')) return faultOf('401');
    return isApi && take('429') ? faultOf('429') : null;
  }

  add(start);
  return {
    add,
    arrived(arrival) {
      const fault = byName(arrival);
      if (fault !== null) return fault;
      for (const script of scripts) {
        const its = chosen(script, arrival);
        if (its !== null) return its.kind === 'ok' ? null : its;
      }
      return null;
    },
    created() {
      if (take('post-lost')) return faultOf('lost');
      if (take('post-502')) return { ...faultOf('5xx-after'), mask: badGateway() };
      return take('garbage-201') ? faultOf('garbage') : null;
    },
    level: (name) => counts.get(name) ?? 0,
    reset() {
      clear();
      add(start);
    },
  };
}
