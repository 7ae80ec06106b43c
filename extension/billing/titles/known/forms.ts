/** Forms that attorneys fill in for clients, by who issues them: as files are named, and as a bill names them. */
const FORMS: readonly {
  source: string;
  code: RegExp;
  as: (letters: string, number: string, more: string) => string;
}[] = [
  {
    source: 'USCIS, EOIR: petitions and applications, uscis.gov/forms; notices such as I-797 and I-94 are none',
    code: /^(?<letters>i|g|n|eoir)-?(?<number>28|33|40|42|90|102|129|130|131|134|140|192|212|290|336|360|400|470|485|526|539|565|589|600|601|612|687|690|693|730|751|765|800|821|824|829|864|881|907|912|914|918|929|1145)(?<more>i|f|s|a|b|d|j|k|w|ez|ws)?(?![\p{L}\d])/iu,
    as: (letters, number, more) => `${letters.toUpperCase()}-${number}${more.toUpperCase()}`,
  },
  {
    source: 'Department of State, Department of Labor: applications',
    code: /^(?<letters>ds|eta)-?(?<number>11|82|156|160|230|260|261|5535|9035|9089|9141|9142)(?<more>a|b|e|cp)?(?![\p{L}\d])/iu,
    as: (letters, number, more) => `${letters.toUpperCase()}-${number}${more.toUpperCase()}`,
  },
  {
    source: 'Judicial Council of California: forms by subject, courts.ca.gov/forms',
    code: /^(?<letters>adopt|adr|app|at|cd|ch|cm|cr|de|disc|dv|ea|ej|ejt|er|fl|fw|gc|gv|jv|mc|mil|pld|pos|sc|subp|sum|sv|tr|ud|wv)-?(?<number>\d{3})(?<more>p|ma|a|s)?(?![\p{L}\d])/iu,
    as: (letters, number, more) => `${letters.toUpperCase()}-${number}${more ? `(${more.toUpperCase()})` : ''}`,
  },
  {
    source: 'Social Security Administration, Department of Veterans Affairs: applications and appeals',
    code: /^(?<letters>ssa|ha|va)-?(?<number>16|44|501|520|526|561|789|795|821|827|1696|3368|3369|3373|3380|3441|21-526|20-0995|20-0996|10182)(?<more>ez|bk)?(?![\p{L}\d])/iu,
    as: (letters, number, more) => `${letters.toUpperCase()}-${number}${more.toUpperCase()}`,
  },
];
/** What is said of such a form while it is filled in. */
const FILLED =
  /[\s,_(–-]*(?<!\p{L})(?:filled(?: ?(?:in|out))?|fill[- ]?able|blank|completed|draft|working|form|pdf|unsigned)(?!\p{L})\)?|[\s,_–-]+\d{1,4}[.-]\d{1,2}[.-]\d{2,4}$/giu;
/** It was sent or came back, or is another paper about such a form. */
const DONE =
  /(?<!\p{L}|un)(?:filed|signed|executed|approv\p{L}*|receipt|notice|rfe|noid|denial|denied|granted|copy|prior|old|stamped|sent|mailed|from|letter|ltr|memo|brief|evidence|exhibits?|instructions|checklist|cover|support|response|interview|prep|questions?|questionnaire|supporting|decision)(?!\p{L})/iu;
const MOST_WORDS = 3;

/**
 * A form that a file's name says is filled in, as a bill names it: "i-485 Nwokolo filled" is "Form I-485 - Nwokolo". Null
 * for a form that was sent or came back, and for any other paper.
 */
export function formIn(name: string): string | null {
  if (DONE.test(name)) return null;
  const bare = name.replace(/^(?:form|uscis|uscis form)[\s_-]+/iu, '');
  for (const { code, as } of FORMS) {
    const found = code.exec(bare);
    if (!found) continue;
    const { letters = '', number = '', more = '' } = found.groups ?? {};
    const rest = bare
      .slice(found[0].length)
      .replace(FILLED, '')
      .replace(/^[\s,_–-]+|[\s,_–-]+$/gu, '');
    if (rest.split(' ').length > MOST_WORDS) return null;
    return `Form ${as(letters, number, more)}${rest && ` - ${rest}`}`;
  }
  return null;
}
