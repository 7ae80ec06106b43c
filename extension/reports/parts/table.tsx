import type { ComponentChildren } from 'preact';
import { reports } from '../../ui/words/index.ts';

/** Columns of numbers behind a first one with names. */
export function Table({
  caption,
  columns,
  children,
  sum,
}: {
  caption: string;
  columns: readonly string[];
  children: ComponentChildren;
  /** The last line. */
  sum?: ComponentChildren;
}) {
  return (
    // Where the lines are wider than the page they are moved by themselves, by keyboard too.
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what can be moved is reached by key
    // biome-ignore lint/a11y/useSemanticElements: a fieldset holds fields
    <div class="table" role="group" aria-label={caption} tabIndex={0}>
      <table>
        <caption class="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>{children}</tbody>
        {sum && <tfoot>{sum}</tfoot>}
      </table>
    </div>
  );
}

/** A number of a table; nothing is a dash, so that what is there is seen. */
export function Cell({ text, none = false }: { text: string; none?: boolean }) {
  return <td class={none ? 'faint' : ''}>{none ? reports.nothing : text}</td>;
}
