/** What papers are called by letters that nobody outside their trade reads, spelled out. */
const CODES: readonly { source: string; rows: readonly (readonly [code: RegExp, words: string])[] }[] = [
  {
    source: 'USPTO: document codes, by which Patent Center names its downloads',
    rows: [
      [/(?<![\p{L}\d])CTNF(?![\p{L}\d])/gu, 'non-final office action'],
      [/(?<![\p{L}\d])CTFR(?![\p{L}\d])/gu, 'final office action'],
      [/(?<![\p{L}\d])CTRS(?![\p{L}\d])/gu, 'restriction requirement'],
      [/(?<![\p{L}\d])CTAV(?![\p{L}\d])/gu, 'advisory action'],
      [/(?<![\p{L}\d])CTEQ(?![\p{L}\d])/gu, 'Ex parte Quayle action'],
    ],
  },
  {
    source: 'California Rules of Court 8.122, 8.130, 8.204: briefs and transcripts on appeal',
    rows: [
      [/(?<![\p{L}\d])AOB(?![\p{L}\d])/gu, "appellant's opening brief"],
      [/^(\d{1,2})\s?CT(?: (?=\d)|$)/gu, "clerk's transcript vol. $1 "],
      [/^(\d{1,2})\s?RT(?: (?=\d)|$)/gu, "reporter's transcript vol. $1 "],
    ],
  },
  {
    source: 'File names of firms: motions and claims',
    rows: [
      [
        /(?<=(?:appellee|appellant|reply|opening|answering|respondent|petitioner|amicus)(?:['’]s)? )B[Rr](?![\p{L}\d])/giu,
        'brief',
      ],
      [/(?<![\p{L}\d&])MTD(?![\p{L}\d])/gu, 'motion to dismiss'],
      [/(?<![\p{L}\d&])POC(?= #?\d)/gu, 'proof of claim'],
      [/(?<!\p{L})dtr(?!\p{L})/gu, 'daughter'],
    ],
  },
];
const rows = CODES.flatMap((each) => each.rows);
/** Letters in place of a number that nobody filled in: "18-xxx", "WAC30xxx". */
const PLACEHOLDER = /(?<![\p{L}\d])(?:\d{2}[ /_-])?[\p{Lu}\d]*x{3,}(?![\p{L}\d])[ ,-]*/gu;
/** A day right behind what was issued on it. */
const ISSUED = /(?<=(?:office|advisory) action) (?=(?:19|20)\d\d-\d\d-\d\d|\d\d?-\d\d?-\d{2,4})/u;

/** A name with the codes in it spelled out, and without numbers that nobody filled in. */
export function spelledOut(name: string): string {
  const bare = name.replace(PLACEHOLDER, '').trim();
  const words = rows.reduce((told, [code, meant]) => told.replace(code, meant), /\p{L}/u.test(bare) ? bare : name);
  return words.replace(ISSUED, ' of ').trim();
}
