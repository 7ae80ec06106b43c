/** A title as text only, isolated from its surroundings, with the characters that made a match marked. */
export function MarkedTitle({ title, start, end }: { title: string; start: number; end: number }) {
  if (title === '') return <span class="title faint">Window without a title</span>;
  if (end <= start) return <bdi class="title">{title}</bdi>;
  return (
    <bdi class="title">
      {title.slice(0, start)}
      <mark>{title.slice(start, end)}</mark>
      {title.slice(end)}
    </bdi>
  );
}
