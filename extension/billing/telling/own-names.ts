import { wordsIn } from '../../../shared/index.ts';
import { SMALL_WORDS } from '../titles/small-words.ts';

/** Whose a matter is, and what it is about, as Clio has it. */
export interface OwnMatter {
  client: string | null;
  description: string;
}

function setOf(words: string): ReadonlySet<string> {
  return new Set(words.trim().split(/\s+/));
}

/**
 * Words of names that any page may have: what companies call themselves, places of every kind, and what matters are
 * called by; folded, in English, German, French and Spanish.
 */
const COMMON =
  setOf(`inc incorporated llc llp ltd limited corp corporation company group holdings holding partners trust bank banks gmbh plc pllc foundation association
  county city state university estate capital ventures services systems solutions industries international enterprises properties realty national american
  united first second best good great general global central north south east west northern southern eastern western school schools college street avenue road lane drive court
  online home homes house care health healthcare hospital medical center centre clinic insurance mutual company airlines airways media news times post herald journal press daily market markets
  store stores shop shopping food foods sports sport game games music film films movie video photo travel hotel hotels restaurant restaurants family children child kids
  people summer winter spring autumn january february march april june july august september october november december monday tuesday wednesday thursday friday saturday sunday
  account accounts credit card cards loan loans payment payments order orders sale sales purchase project projekt proyecto projet chapter series with from minor adult alleged incapacitated former
  residential rental rentals condo unit suite retail parking title search test results message messages trip trips weather
  stadt land kreis bank schule haus wohnung kauf verkauf auskunft online reise bahn deutsche deutscher deutsches gesellschaft familie
  banque ville commune ecole maison vente achat bail commercial local france francais francaise societe famille
  banco ciudad escuela casa venta compra espana mexico sociedad familia nuevo nueva`);
const YEAR = /^(?:19|20)\d\d$/;

/** Words by which nobody but this client, or this matter, is called. */
function tellingWords(text: string, isClient: boolean): string[] {
  return wordsIn(text).flatMap(({ text: word, start }) => {
    const number = /^\d+$/.test(word);
    if (number) return word.length >= 4 && !YEAR.test(word) ? [word] : [];
    if (word.length < 4 || COMMON.has(word) || SMALL_WORDS.has(word)) return [];
    // In a description what is written small is no name.
    return isClient || /^\p{Lu}/u.test(text.slice(start)) ? [word] : [];
  });
}

/**
 * Whether words name a matter's client, or what the matter is about: by a word of them that is nobody else's. Names that
 * consist of everybody's words name nobody here.
 * @param own absent where nothing is known of the matter: then no words name it
 */
export function createOwnNames(own: OwnMatter | undefined): (text: string) => boolean {
  const { client, description } = own ?? { client: null, description: '' };
  const telling = new Set([...tellingWords(client ?? '', true), ...tellingWords(description, false)]);
  return (text) => telling.size > 0 && wordsIn(text).some(({ text: word }) => telling.has(word));
}
