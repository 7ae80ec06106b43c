import type { World } from '../world.ts';
import { type SandboxUser, touch, type Versioned } from './firm.ts';
import { newUser } from './seed.ts';

type Change = Partial<Omit<SandboxUser, keyof Versioned>>;

/** What an administrator does to users in Clio itself. Every change moves the user's ETag and `updated_at`. */
export interface People {
  /** Copies, in the order of ids. */
  users(): SandboxUser[];
  /** Another attorney, who may log in, sees everything and has no role unless said otherwise. */
  addUser(name: string, change?: Change): SandboxUser;
  changeUser(id: number, change: Change): void;
  /** The user may no longer log in: the tokens are refused, and nobody keeps new time for that user. */
  disableUser(id: number): void;
  enableUser(id: number): void;
}

export function createPeople(world: World): People {
  const changeUser: People['changeUser'] = (id, change) => {
    const user = world.firm.users.get(id);
    if (user === undefined) throw new RangeError(`the sandbox has no user ${id}`);
    Object.assign(user, change);
    touch(user, world.now());
  };
  return {
    users: () => [...world.firm.users.values()].map((user) => structuredClone(user)),
    addUser(name, change = {}) {
      const id = Math.max(...world.firm.users.keys()) + 74;
      const user = { ...newUser(id, name, 300, world.now()), ...change };
      world.firm.users.set(id, user);
      return structuredClone(user);
    },
    changeUser,
    disableUser: (id) => changeUser(id, { enabled: false }),
    enableUser: (id) => changeUser(id, { enabled: true }),
  };
}
