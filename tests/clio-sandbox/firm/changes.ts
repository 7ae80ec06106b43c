import type { World } from '../world.ts';
import { type BillState, newId, type SandboxActivity, type SandboxMatter, touch, type Versioned } from './firm.ts';

type Change<T extends Versioned> = Partial<Omit<T, keyof Versioned>>;

/** What people do in Clio itself, beside the client under test. Every change moves the record's ETag and `updated_at`. */
export interface Changes {
  changeMatter(id: number, change: Change<SandboxMatter>): void;
  closeMatter(id: number): void;
  /** Opens it again. */
  reopenMatter(id: number): void;
  renumber(id: number, displayNumber: string): void;
  /** A new scheme for every matter at once, as an administrator may apply it. */
  renumberAll(prefix: string): void;
  /** The only users who may see it; null for everyone. */
  limitMatter(id: number, userIds: readonly number[] | null): void;
  /** Renames a client, without moving `updated_at` of the client's matters: Clio does not promise that it moves. */
  renameClient(id: number, name: string): void;
  /** A copy of the first matter under a new id and number. */
  addMatter(displayNumber: string, change?: Change<SandboxMatter>): SandboxMatter;
  removeMatter(id: number): void;
  /** An entry typed in Clio: by default an hour by the signed-in user on no matter. */
  addActivity(given: Change<SandboxActivity> & { date: string }): SandboxActivity;
  changeActivity(id: number, change: Change<SandboxActivity>): void;
  removeActivity(id: number): void;
  /** Puts an entry on a bill, which freezes it; a draft bill unless said otherwise. */
  freeze(activityId: number, state?: BillState): void;
  /** Puts an entry on a bill, or moves its bill to another state; null takes it off. */
  bill(activityId: number, state: BillState | null): void;
  /** Sets the running timer of an entry's user on it; null stops every timer. */
  runTimer(activityId: number | null): void;
}

function found<T>(records: Map<number, T>, id: number): T {
  const record = records.get(id);
  if (record === undefined) throw new RangeError(`the sandbox has no record ${id}`);
  return record;
}

export function createChanges(world: World): Changes {
  const fresh = () => {
    const now = world.now();
    return { version: 1, createdAt: now, updatedAt: now };
  };
  function change<T extends Versioned>(record: T, values: Change<T>): void {
    Object.assign(record, values);
    touch(record, world.now());
  }
  const changeMatter: Changes['changeMatter'] = (id, values) => change(found(world.firm.matters, id), values);

  const bill: Changes['bill'] = (activityId, state) => {
    const activity = found(world.firm.activities, activityId);
    const last = activity.bill ?? { ...fresh(), id: newId(world.firm), state: 'draft' };
    change(activity, { bill: state === null ? null : { ...last, state } });
  };

  return {
    changeMatter,
    closeMatter(id) {
      changeMatter(id, { status: 'Closed', closeDate: new Date(world.now()).toISOString().slice(0, 10) });
    },
    reopenMatter: (id) => changeMatter(id, { status: 'Open', closeDate: null }),
    renumber: (id, displayNumber) => changeMatter(id, { displayNumber }),
    renumberAll(prefix) {
      for (const { id, number } of world.firm.matters.values()) {
        changeMatter(id, { displayNumber: `${prefix}${String(number).padStart(5, '0')}` });
      }
    },
    limitMatter: (id, userIds) => changeMatter(id, { onlyFor: userIds }),
    renameClient(id, name) {
      const matters = [...world.firm.matters.values()].filter(({ client }) => client.id === id);
      const [first] = matters;
      if (first === undefined) throw new RangeError(`the sandbox has no client ${id}`);
      // The matters of one client share the record.
      change(first.client, { name });
    },
    addMatter(displayNumber, values = {}) {
      const { matters } = world.firm;
      const all = [...matters.values()];
      const [first] = all;
      if (first === undefined) throw new RangeError('the sandbox has no matter to copy');
      const id = Math.max(...matters.keys()) + 7;
      const matter: SandboxMatter = { ...first, number: all.length + 1, displayNumber, ...values, ...fresh(), id };
      matters.set(id, matter);
      return { ...matter };
    },
    removeMatter(id) {
      found(world.firm.matters, id);
      world.firm.matters.delete(id);
    },
    addActivity(given) {
      const { firm } = world;
      const userId = given.userId ?? world.signedIn;
      const activity: SandboxActivity = {
        quantity: 3600,
        note: null,
        matterId: null,
        categoryId: null,
        taskCodeId: null,
        activityCodeId: null,
        price: firm.users.get(userId)?.rate ?? 0,
        nonBillable: false,
        noCharge: false,
        bill: null,
        ...given,
        ...fresh(),
        userId,
        id: newId(firm),
      };
      firm.activities.set(activity.id, activity);
      return { ...activity };
    },
    changeActivity: (id, values) => change(found(world.firm.activities, id), values),
    removeActivity(id) {
      found(world.firm.activities, id);
      world.firm.activities.delete(id);
    },
    freeze: (activityId, state = 'draft') => bill(activityId, state),
    bill,
    runTimer(activityId) {
      const { firm } = world;
      if (activityId === null) return firm.timers.clear();
      const { userId } = found(firm.activities, activityId);
      firm.timers.set(userId, { ...fresh(), id: newId(firm), activityId });
    },
  };
}
