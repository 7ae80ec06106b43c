import { useState } from 'preact/hooks';
import { exportParts } from '../ui/index.ts';

function download(name: string, file: Blob): void {
  const url = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The download has its own hold on the blob once the click was handled.
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}

/** The export as one file, put together from its parts: the browser keeps them, where years fill the memory. */
async function exportFile(): Promise<{ file: Blob; at: number }> {
  const pieces: Blob[] = [];
  let head: { version: number; exportedAt: number; entries: unknown } | null = null;
  for await (const { spans, next: _, ...rest } of exportParts()) {
    head ??= rest;
    const rows = spans.map((span) => JSON.stringify(span)).join(',\n');
    if (rows !== '') pieces.push(new Blob([pieces.length === 0 ? '' : ',\n', rows]));
  }
  const { version, exportedAt, entries } = head ?? { version: 1, exportedAt: Date.now(), entries: [] };
  const before = `{"version":${version},"exportedAt":${exportedAt},"spans":[\n`;
  const after = `\n],"entries":${JSON.stringify(entries, null, 1)}}\n`;
  return { file: new Blob([before, ...pieces, after], { type: 'application/json' }), at: exportedAt };
}

/** Everything Matterline knows, as a file for the attorney. */
export function YourData() {
  const [failed, setFailed] = useState(false);
  const save = async () => {
    setFailed(false);
    try {
      const { file, at } = await exportFile();
      download(`matterline-${new Date(at).toISOString().slice(0, 10)}.json`, file);
    } catch {
      setFailed(true);
    }
  };
  return (
    <>
      <h2>Your data</h2>
      <div class="card panel">
        <div class="panel-head">
          <div>
            <h3>Export</h3>
            <p class="soft">All recorded time with its matters, and all entries, as one JSON file.</p>
          </div>
          <button type="button" onClick={() => void save()}>
            Export
          </button>
        </div>
        {failed && <p role="alert">The export could not be made. Reload this page and try again.</p>}
      </div>
    </>
  );
}
