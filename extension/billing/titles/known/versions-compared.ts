/** A document's number in its system, and which version of it: "WSACTIVE-#4418209-v8", "4863-1190-7745 v.3", "10288311.4". */
const NUMBERED = String.raw`(?:[\p{L}][\p{L}\d_]{0,20}[-!])?#?(?<IDN>\d{4}-\d{4}-\d{4}|\d{5,10})(?:[-_ .]{0,3}v\.?|[._])\s?(?<VERSIONN>\d{1,3})`;
const of = (place: string) => NUMBERED.replace('IDN', `id${place}`).replace('VERSIONN', `version${place}`);
const TWO = new RegExp(
  `${of('1')}(?!\\d).*?(?:[\\s\\]]|\\.\\p{L}{3,4})(?:vs\\.?|versus|to|and|against|with|&|/|-|–|gegen|und|et|avec|y|con|contra)[\\s[]+${of('2')}(?!\\d)`,
  'iu',
);

/** Two versions of one document that a title names by its number, as "v8 to v9"; empty for any other title. */
export function versionsCompared(title: string): string {
  const { id1, version1, id2, version2 } = TWO.exec(title)?.groups ?? {};
  return id1 !== undefined && id1 === id2 ? `v${version1} to v${version2}` : '';
}
