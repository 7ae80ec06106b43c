/**
 * Words that are written small inside a sentence, though titles write them large: kinds of papers, steps of a case and
 * the small words between them. A word that is not here keeps its letters, for it may be a name.
 */
const SMALL_WORDS = new Set(
  `accident acquisition addendum admission admissions affidavit against agenda agreement agreements amended
  amendment analysis and annual answer answers appeal appendix application appraisal articles assessment asset
  assignment at attachment attorney bid binder board brief briefing briefs budget bylaws call certificate chart
  checklist chronology claim claims closing comments compel complaint conference confidentiality conflict
  consent consulting continuance contract contracts correspondence counsel counterclaim cover cross damages
  deadline declaration deed default demand demurrer deposition depositions diligence disclosure disclosures
  discovery dismiss documents draft due emergency employment engagement escrow estimate estoppel evidence
  examination exclude executed exhibits expert extend fee filing final findings first for form from further
  general guaranty handbook hearing in incorporation index initial injunction instructions insurance
  interrogatories interrogatory interview inventory investigation invoice invoices issues joint judgment jury
  lease leave letter letters license limine limits list log master mediation medical meeting memo memorandum
  merger minutes modify motion motions mutual negotiation next notes notice objections of offer office on
  opening operating opinion opposing opposition option order orders outline package partial payment petition
  plan plea pleading pleadings police policy position power preliminary presentation pretrial privilege probate
  procedures production proof proposal proposed protective purchase quash questions records redline release
  renewal reply report reports request requests research response responses restated retainer return review
  revised sale schedule schedules second separation service settlement severance share shareholder sheet side
  statement statements status steps stipulation stock strategy strike subpoena subpoenas summary summons
  supplement supplemental supply support suppress survey system table tax term terms testimony third timeline
  title to transcript transfer trial trust under update updated verdict verification waiver warranty with
  witness witnesses worksheet zoning`.split(/\s+/),
);

/** A name as it stands in the middle of a sentence: "Motion to Compel" is "motion to compel", "Exhibit A" stays. */
export function inSentence(name: string): string {
  return name
    .split(' ')
    .map((word) => {
      const bare = word.replace(/^\(|[),:.?]+$/g, '');
      // All capitals are an abbreviation, or a shout, which the attorney may change.
      const titled = /^\p{Lu}\p{Ll}*$/u.test(bare);
      return titled && SMALL_WORDS.has(bare.toLowerCase()) ? word.toLowerCase() : word;
    })
    .join(' ');
}

/** A name at the beginning of a sentence. */
export function atStart(name: string): string {
  const [first = ''] = name;
  return first.toUpperCase() + name.slice(first.length);
}
