/** English words, as every language may have them: the same parameters, and other texts than the literal ones. */
export type InAnyLanguage<T> = T extends string
  ? string
  : T extends (...parameters: infer Given) => infer Told
    ? (...parameters: Given) => InAnyLanguage<Told>
    : { [Name in keyof T]: InAnyLanguage<T[Name]> };
