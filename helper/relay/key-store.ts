/** One secret's place. Each call blocks until the store, or the person it asks, answers. */
export interface StoreEntry {
  getPassword(): string | null;
  setPassword(value: string): void;
  deletePassword(): boolean;
}

/** The key store of this system. */
export interface SystemKeyStore {
  /** Names the place of one secret; throws where there is no such store. */
  open(account: string): StoreEntry;
  /** The names of all secrets of this program; throws where there is no such store. */
  accounts(): string[];
}
