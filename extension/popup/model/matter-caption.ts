import type { MatterView } from '../../messages/calls.ts';

/** A number as Clio makes it by default: digits, then the client's name or its last word. */
const BY_DEFAULT = /^(\d+)-(.+)$/;

/**
 * A matter in a few words, "00041 Acme v. Zenith": its number and what it is about. The client's name is left out of the
 * number where it only repeats the client.
 */
export function matterCaption({ number, client, description }: MatterView): string {
  if (description === '') return number;
  const [, digits, name] = BY_DEFAULT.exec(number) ?? [];
  const repeats = name !== undefined && client?.endsWith(name) === true;
  return `${repeats ? digits : number} ${description}`;
}
