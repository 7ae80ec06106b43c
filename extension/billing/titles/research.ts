/** What publishers call a kind of their contents, or a tool, behind what is read: by language. */
const CONTENT =
  /^(?:cases|statutes(?: (?:&|and) court rules)?|regulations|secondary sources|briefs|trial court (?:orders|documents)|all (?:content|results|states|federal)|administrative decisions(?: & guidance)?|legislation|case law|journals|commentary|practical guidance|dockets|news|forms|expert materials|jury verdicts & settlements|proposed & enacted legislation|tools & resources|overview|document|documents|full text|search|advanced search|keycite.*|shepard.*|citing references|table of authorities|negative treatment|history|rechtsprechung|gesetze|literatur|kommentare|zeitschriften|volltext|jurisprudence|l[ée]gislation|doctrine|textes|codes|recherche(?: juridique| avanc[ée]e)?|legislaci[oó]n|jurisprudencia|doctrina|b[uú]squeda(?: avanzada)?|recherche|suche|code of ordinances|codified ordinances|florida statutes|compiled statutes|revised code)$/iu;

/** The parts of a publisher's page without those that only say of which kind its contents are. */
export function withoutContent(parts: readonly string[]): string[] {
  const told = parts.filter((part) => !CONTENT.test(part));
  return told.length > 0 ? told : [...parts];
}

/** Terms and connectors, as Westlaw and Lexis have them: "/p", "/5", "+s", "w/3", "&", "%", "!". */
const CONNECTOR =
  /^(?:\/[ps]|\/\d{1,3}|\+[ps]|\+\d{1,3}|(?:w|pre|near|onear)\/(?:[ps]|\d{1,3}|seg|sent|para)|&|\||%|AND|OR|NOT|BUT|AND NOT)$/u;
const TERM = /"[^"]*"|“[^”]*”|[^\s"“]+/gu;
const BOOLEAN =
  /(?:^|\s)(?:\/[ps\d]|\+[ps\d]|(?:w|pre)\/\d|&(?=\s*["(]))|(?:[\p{L}]!)|["“][^"”]+["”]\s+(?:&|AND|OR|\/)/u;

/** What was sought, as it is said: `proportionality /p "sales data"` is "proportionality, sales data". */
export function sought(typed: string): string {
  // A section of a code, and no more than its number: "720.306 - Meetings of members".
  if (/^\d{1,4}\.\d{2,5}(?:\.\d+)? [-–] /u.test(typed)) return `Section ${typed}`;
  // Lexis: "adv:" before terms and connectors.
  const text = typed.replace(/^adv:\s*/iu, '');
  const quoted = (text.match(/["“][^"”]+["”]/gu) ?? []).length;
  if (!BOOLEAN.test(text) && (quoted < 2 || !/^["“]/u.test(text))) return text;
  const terms: string[] = [];
  let joined = false;
  for (const [word] of text.matchAll(TERM)) {
    if (CONNECTOR.test(word)) {
      joined = false;
      continue;
    }
    const bare = word.replace(/^["“(]+|["”)]+$/gu, '').trim();
    // The beginning of a word is none.
    if (bare === '' || bare.endsWith('!') || bare.includes('*')) {
      joined = false;
      continue;
    }
    const isQuoted = /^["“]/u.test(word);
    if (joined && !isQuoted) terms[terms.length - 1] += ` ${bare}`;
    else terms.push(/[([]/.test(bare) && /[)\]]["”]?$/.test(word) ? bareOf(word) : bare);
    joined = !isQuoted;
  }
  return terms.length > 0 ? terms.join(', ') : text;
}

/** A quoted term with the brackets that belong to it: `"rule 26(b)(1)"`. */
function bareOf(word: string): string {
  return word.replace(/^["“]+|["”]+$/gu, '').trim();
}
