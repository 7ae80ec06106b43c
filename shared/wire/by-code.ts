/** What each code of a list comes to, given what goes with it: the words of a catalogue, say. */
export type ByCode<List extends { code: string }, Result> = {
  [Code in List['code']]: (told: Extract<List, { code: Code }>) => Result;
};

/** What a code comes to by such a list. */
export function byCode<Told extends { code: string }, Result>(list: ByCode<Told, Result>, told: Told): Result {
  // A code and what goes with it stand in one value, which the type of one entry cannot say.
  const entry = list[told.code as Told['code']] as (told: Told) => Result;
  return entry(told);
}
