/** What every address of a matter's page in Clio has in it, right before the matter's id. */
export const PATH = '/nc/#/matters/';
const ID = /\d{1,15}/y;

/** The path of a matter's page in Clio. */
export function pathOf(matter: number): string {
  return `${PATH}${matter}`;
}

/** A matter's page in Clio, found in an address or a title: its id and where the path and id stand, half-open. */
export interface AddressHit {
  matterId: number;
  start: number;
  end: number;
}

/** Whether a text holds the address of a matter's page in Clio. */
export function holdsAddress(text: string): boolean {
  return text.includes(PATH);
}

/** Every address of a matter's page in Clio that stands in a text, in order. */
export function addressesIn(text: string): AddressHit[] {
  const hits: AddressHit[] = [];
  for (let start = text.indexOf(PATH); start >= 0; start = text.indexOf(PATH, start + PATH.length)) {
    ID.lastIndex = start + PATH.length;
    const id = ID.exec(text)?.[0];
    if (!id) continue;
    const end = ID.lastIndex;
    if (!/^[\p{L}\p{N}]/u.test(text.slice(end, end + 2))) hits.push({ matterId: Number(id), start, end });
  }
  return hits;
}
