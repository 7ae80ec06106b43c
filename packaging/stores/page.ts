/** Text as it stands in HTML. */
function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}

/** Where a link leads: a page beside this one is not published with it, so its name stands alone. */
function link(text: string, to: string): string {
  return /^https?:/.test(to) ? `<a href="${to}">${text}</a>` : text;
}

/** A line's own signs: code, links, bold and slanted words. */
function inline(text: string): string {
  return escaped(text)
    .split(/(`[^`]+`)/)
    .map((part) => {
      if (part.startsWith('`')) return `<code>${part.slice(1, -1)}</code>`;
      return part
        .replace(/\[([^\]]+)\]\(([^)]+)\)/g, (_, words: string, to: string) => link(words, to))
        .replace(/\*\*([^*]+)\*\*/g, '<strong>$1</strong>')
        .replace(/(?<![\w*])_([^_]+)_(?!\w)/g, '<em>$1</em>');
    })
    .join('');
}

const cells = (line: string) =>
  line
    .split('|')
    .slice(1, -1)
    .map((cell) => cell.trim());

function table([head = '', , ...rows]: readonly string[]): string {
  const row = (line: string, tag: string) =>
    `<tr>${cells(line)
      .map((cell) => `<${tag}>${inline(cell)}</${tag}>`)
      .join('')}</tr>`;
  return `<table>\n${[row(head, 'th'), ...rows.map((line) => row(line, 'td'))].join('\n')}\n</table>`;
}

function list(lines: readonly string[]): string {
  const items = lines.join('\n').split(/^- /m).slice(1);
  return `<ul>\n${items.map((item) => `<li>${inline(item.replace(/\s+/g, ' ').trim())}</li>`).join('\n')}\n</ul>`;
}

function block(text: string): string {
  const lines = text.split('\n');
  const [, marks, title] = /^(#+) (.+)$/.exec(text) ?? [];
  if (marks && title) return `<h${marks.length}>${inline(title)}</h${marks.length}>`;
  if (text.startsWith('|')) return table(lines);
  if (text.startsWith('- ')) return list(lines);
  return `<p>${inline(text.replace(/\s+/g, ' '))}</p>`;
}

const STYLE = `body{font:16px/1.5 Inter,system-ui,sans-serif;color:#16181d;background:#fbfbf9;max-width:46rem;margin:3rem auto;padding:0 1rem}
table{border-collapse:collapse;width:100%}th,td{border:1px solid #e3e3e0;padding:.4rem .6rem;text-align:left;vertical-align:top}code{overflow-wrap:anywhere}`;

/**
 * A page of the project as a page of the web, in one file without a script.
 * @param markdown headings, paragraphs, lists and tables, as the pages of this project have them
 * @param foot a paragraph below it
 */
export function webPage(markdown: string, title: string, foot: string): string {
  const blocks = `${markdown.trim()}\n\n${foot}`.split(/\n{2,}/).map(block);
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)}</title>
<style>${STYLE}</style>
${blocks.join('\n')}
</html>
`;
}
