import type { ComponentChildren } from 'preact';

/**
 * A sentence of the catalogue with marked parts, as `Of these, <b>three</b> wait`: each language says which of its
 * words are marked. Text of any other shape is shown as it is: nothing in it becomes an element by itself.
 * @param parts by name, what a marked part becomes; a part that is not named here stays plain text
 */
export function Rich({
  text,
  parts,
}: {
  text: string;
  parts: Readonly<Record<string, (words: string) => ComponentChildren>>;
}) {
  const pieces = text.split(/<(\w+)>(.*?)<\/\1>/su);
  return (
    <>
      {pieces.map((piece, at) => {
        // An empty text is written anew each time that it is drawn.
        if (at % 3 === 0) return piece === '' ? null : piece;
        if (at % 3 === 2) return null;
        const words = pieces[at + 1] ?? '';
        return parts[piece]?.(words) ?? words;
      })}
    </>
  );
}
