/** Characters that pages and mail programs leave encoded in titles, by the name HTML gives them. */
const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  ensp: ' ',
  emsp: ' ',
  thinsp: ' ',
  shy: '\u00ad',
  zwj: '\u200d',
  zwnj: '\u200c',
  lrm: '\u200e',
  rlm: '\u200f',
  hyphen: '-',
  dash: '-',
  ndash: '-',
  mdash: '-',
  horbar: '-',
  minus: '-',
  lowbar: '_',
  sol: '/',
  bsol: '\\',
  period: '.',
  comma: ',',
  colon: ':',
  lpar: '(',
  rpar: ')',
  num: '#',
  commat: '@',
  plus: '+',
  hellip: '\u2026',
  lsquo: '\u2018',
  rsquo: '\u2019',
  sbquo: '\u201a',
  ldquo: '\u201c',
  rdquo: '\u201d',
  szlig: 'ß',
  aelig: 'æ',
  oelig: 'œ',
  oslash: 'ø',
  eth: 'ð',
  thorn: 'þ',
  lstrok: 'ł',
  dstrok: 'đ',
  hstrok: 'ħ',
  tstrok: 'ŧ',
  inodot: 'ı',
  eng: 'ŋ',
  ordm: 'º',
  ordf: 'ª',
  trade: '™',
  reg: '®',
  copy: '©',
  deg: '°',
  numero: '№',
  grave: '`',
  acute: '´',
  prime: '\u2032',
  laquo: '«',
  raquo: '»',
  middot: '·',
  bull: '•',
};

/** A letter with a mark: the mark does not count, so the letter alone is what it stands for. */
const MARKED = /^([a-z])(?:acute|grave|circ|uml|tilde|cedil|ring|caron|breve|macr|ogon|dot|dblac)$/;
const ENTITY = /&(?:#(\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|([A-Za-z]{2,10}));/y;

function pointOf(digits: string, base: number): string | null {
  const point = Number.parseInt(digits, base);
  return point > 0 && point <= 0x10ffff ? String.fromCodePoint(point) : null;
}

/** The HTML entity that starts at a place in a title: what it stands for and how long it is, or null for none. */
export function entityAt(title: string, at: number): { text: string; length: number } | null {
  ENTITY.lastIndex = at;
  const found = ENTITY.exec(title);
  if (!found) return null;
  const [whole, decimal, hex, name = ''] = found;
  const lower = name.toLowerCase();
  let text: string | null | undefined;
  if (decimal) text = pointOf(decimal, 10);
  else if (hex) text = pointOf(hex, 16);
  else text = Object.hasOwn(NAMED, lower) ? NAMED[lower] : MARKED.exec(lower)?.[1];
  return text ? { text, length: whole.length } : null;
}
