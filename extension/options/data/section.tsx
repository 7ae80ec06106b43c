import { useState } from 'preact/hooks';
import { NotYet } from '../parts/loading.tsx';
import { saveFile } from '../parts/save-file.ts';
import { useView } from '../parts/use-view.ts';
import { DeleteTime } from './delete-time.tsx';
import { csvFile, type ExportFile, jsonFile } from './export-file.ts';
import { Retention } from './retention.tsx';

/** Everything Matterline knows, as files for the attorney; how long it is kept; and the end of it. */
export function YourData() {
  const { view: retention, failed } = useView('keeping.read');
  const [state, setState] = useState<'rest' | 'working' | 'failed'>('rest');
  const save = async (kind: 'json' | 'csv', make: () => Promise<ExportFile>) => {
    setState('working');
    try {
      const { file, at } = await make();
      saveFile(`matterline-${new Date(at).toISOString().slice(0, 10)}.${kind}`, file);
      setState('rest');
    } catch {
      setState('failed');
    }
  };
  const busy = state === 'working';
  return (
    <>
      <h2>Your data</h2>
      <div class="card panel">
        <div class="panel-head">
          <div>
            <h3>Export</h3>
            <p class="soft">
              All recorded time with its matters, and all entries that you approved, as one JSON file; or the time alone
              as a table.
            </p>
          </div>
          <span class="acts">
            <button type="button" disabled={busy} onClick={() => void save('json', jsonFile)}>
              Export
            </button>
            <button type="button" disabled={busy} onClick={() => void save('csv', csvFile)}>
              Table (CSV)
            </button>
          </span>
        </div>
        {busy && <p role="status">The file is being made.</p>}
        {state === 'failed' && <p role="alert">The export could not be made. Reload this page and try again.</p>}
      </div>
      {retention ? (
        <>
          <Retention retention={retention} />
          <DeleteTime hold={retention.hold} />
        </>
      ) : (
        <NotYet failed={failed} />
      )}
    </>
  );
}
