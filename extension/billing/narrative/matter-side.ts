import { bareWords } from '../../../shared/index.ts';
import { createOwnNames, type OwnMatter } from '../telling/own-names.ts';
import { sideAgainst } from '../titles/known/sides.ts';

/** What a client is in its matter, by what the description says: the first that fits counts. */
const BY_DESCRIPTION: readonly (readonly [side: string, RegExp])[] = [
  ['tenant', /(?:^| )(?:tenant (?:rep|side|representation)|as tenant|for tenant|\(tenant\))(?: |$)/u],
  [
    'landlord',
    /(?:^| )(?:landlord (?:rep|side|representation)|as landlord|for landlord|eviction|unlawful detainer)(?: |$)/u,
  ],
  ['lender', /(?:^| )(?:(?:as|for) lender|lender (?:side|counsel)|loan to)(?: |$)/u],
  ['borrower', /(?:^| )(?:(?:as|for) borrower|borrower (?:side|counsel)|loan from)(?: |$)/u],
];
const BUYS =
  /(?:^| )(?:purchase|acquisition|buyout|kauf|erwerb|achat|acquisition|rachat|compra|adquisicion)(?: .*)? (?:of|von|des|der|d|de|del)(?: |$)|(?:^| )(?:as|for) (?:buyer|purchaser)(?: |$)/u;
const SELLS =
  /(?:^| )(?:sale|divestiture|disposition|verkauf|vente|cession|venta)(?: .*)? (?:of|to|by|von|an|de|a|d)(?: |$)|(?:^| )(?:as|for) seller(?: |$)/u;
/** Whoever is named behind it is sold, or buys. */
const NAMES_OTHER = /(?<=(?:^| )(?:acquisition|purchase|buyout) (?:of|by) ).*|(?<=(?:^| )sale (?:\S+ )*to ).*/u;
const FINANCED =
  /(?:^| )(?:series (?:seed|[a-f])|seed|convertible notes?|safe)(?: \S+)* (?:financing|round)(?: |$)|(?:^| )preferred (?:stock )?financing(?: |$)/u;
/** Whose business is to invest. */
const INVESTS = /(?:^| )(?:ventures?|capital|fund|funds|partners|investments?|investors|equity|angels)(?: |$)/u;

/** What a matter's client is in it: "buyer"; null where its description does not say so for certain. */
export function sideOfClient(own: OwnMatter): string | null {
  const about = bareWords(own.description);
  const named = BY_DESCRIPTION.find(([, pattern]) => pattern.test(about));
  if (named) return named[0];
  const buys = BUYS.test(about);
  const sells = SELLS.test(about);
  if (buys !== sells) {
    const side = buys ? 'buyer' : 'seller';
    const other = NAMES_OTHER.exec(about)?.[0] ?? '';
    // "Acquisition of" the client, "sale to" the client.
    return other !== '' && createOwnNames({ client: own.client, description: '' })(other) ? sideAgainst(side) : side;
  }
  if (!FINANCED.test(about) || own.client === null) return null;
  return INVESTS.test(bareWords(own.client)) ? 'investor' : 'company';
}

/**
 * Whether comments of a side are the client's own or those of the other side; null where the matter does not say so for
 * certain.
 */
export function whoseSide(own: OwnMatter, side: string): 'ours' | 'theirs' | null {
  const client = sideOfClient(own);
  if (client === side) return 'ours';
  return client !== null && sideAgainst(client) === side ? 'theirs' : null;
}
