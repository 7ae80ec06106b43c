/** As TTABVUE names what is downloaded: proceeding, its kind, and the entry on its docket. */
const TTAB = /^(?<number>\d{8})-(?<kind>OPP|CAN|EXT|EXA|CNU)-(?<entry>\d{1,4})$/;
/** As its dockets call these (TBMP 101.02, 104). */
const PROCEEDINGS: Readonly<Record<string, string>> = {
  OPP: 'Opp. No.',
  CAN: 'Canc. No.',
  EXT: 'Ext. No.',
  EXA: 'Ex parte No.',
  CNU: 'Concurrent Use No.',
};
/** A federal case's number before a paper's name, with or without the office: "031-cv-01182_dkt 87", "0-31-cv-01182 - Order". */
const FEDERAL =
  /^(?:\d[-:])?\d{2,3}[- ](?:cv|cr|md|mc|mj|bk|ap|po)[- ]\d{3,6}(?:-\p{L}{2,4}){0,3}[\s_,:–-]+(?=\p{L})/iu;

/** What a file is called by what is known of how a court's site names its downloads; any other name as it is. */
export function downloadName(name: string): string {
  const { number, kind = '', entry } = TTAB.exec(name)?.groups ?? {};
  if (number !== undefined) return `${PROCEEDINGS[kind]} ${number} dkt ${entry}`;
  return name.replace(FEDERAL, '');
}
