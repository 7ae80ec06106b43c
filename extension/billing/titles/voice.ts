/**
 * Words that are written small inside a sentence, though titles write them large: kinds of papers, steps of a case and
 * the small words between them. A word that is not here keeps its letters, for it may be a name.
 */
const SMALL_WORDS = new Set(
  `addendum admission admissions affidavit against agenda agreement agreements amended amendment analysis and annual
  answer answers appeal appendix application appraisal articles assessment assignment at attachment bid bill binder
  brief briefing briefs budget bylaws call certificate chart checklist chronology claim claims closing comments
  complaint compel conference conflict consent continuance contract contracts correspondence counterclaim cover cross
  damages deadline declaration deed default demand demurrer deposition depositions discovery disclosure disclosures
  dismiss documents draft due diligence emergency employment engagement escrow estimate evidence examination exclude
  executed exhibits expert extend fee filing final findings first for form from further general guaranty handbook
  hearing in index initial injunction instructions interrogatories interrogatory interview inventory invoice invoices
  issues joint judgment jury lease leave letter letters license limine limits list log master mediation meeting
  memo memorandum minutes modify motion motions negotiation notes notice objections offer of on opening operating
  opinion opposition order orders outline partial payment petition plan plea pleadings pleading policy position
  preliminary presentation pretrial privilege probate procedures production proof proposal proposed protective
  purchase quash questions records redline release renewal reply report request requests research response responses
  restated retainer review revised sale schedule schedules second separation settlement severance share shareholder
  stipulation strategy strike subpoena subpoenas summary summons supplement supplemental supply support survey
  suppress system table term terms testimony third timeline title to transcript transfer trial trust under update
  updated verdict verification waiver with witness witnesses worksheet`.split(/\s+/),
);

/** A name as it stands in the middle of a sentence: "Motion to Compel" is "motion to compel", "Exhibit A" stays. */
export function inSentence(name: string): string {
  return name
    .split(' ')
    .map((word) => {
      const bare = word.replace(/^\(|[),:.?]+$/g, '');
      // All capitals are an abbreviation, or a shout that is hers to change.
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
