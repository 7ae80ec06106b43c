import { useState } from 'preact/hooks';
import { call } from '../ui/index.ts';

function download(name: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The download has its own hold on the blob once the click was handled.
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}

/** Everything Matterline knows, as a file for the attorney. */
export function YourData() {
  const [failed, setFailed] = useState(false);
  const save = async () => {
    setFailed(false);
    try {
      const data = await call('timeline.export', {});
      download(
        `matterline-${new Date(data.exportedAt).toISOString().slice(0, 10)}.json`,
        JSON.stringify(data, null, 1),
      );
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
