const { charCodeAt } = String.prototype;

/**
 * The UTF-16 unit at a place of a text; NaN outside of it. For walks over whole texts: engines have many kinds of string
 * (of one byte or two, joined, cut from another), and where all of them come by, looking the method up for the kind at
 * hand takes longer than the method. Here it is looked up once.
 */
export function codeAt(text: string, at: number): number {
  return charCodeAt.call(text, at);
}
