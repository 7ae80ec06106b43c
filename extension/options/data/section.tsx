import { useState } from 'preact/hooks';
import { dayOf } from '../../../shared/index.ts';
import { saveFile, useView } from '../../ui/index.ts';
import { options } from '../../ui/words/index.ts';
import { Loading } from '../parts/loading.tsx';
import { Backups } from './backup/section.tsx';
import { DeleteAll } from './delete-all.tsx';
import { DeleteMatter } from './delete-matter.tsx';
import { DeleteTime } from './delete-time.tsx';
import { csvFile, type ExportFile, jsonFile } from './export-file.ts';
import { Importing } from './imports/section.tsx';
import { Retention } from './retention.tsx';
import { Unsent } from './unsent.tsx';
import { useLanguage } from './use-language.ts';

const words = options.data;

const REPORTS = '/extension/reports/index.html';
/** Where a build has the licenses of what it contains. */
const NOTICES = '/NOTICES.txt';

/** Everything Matterline knows, as files for the attorney; how long it is kept; and the end of it. */
export function YourData() {
  const { view: settings, failed } = useView('settings.read');
  useLanguage(settings?.values.language);
  const [state, setState] = useState<'rest' | 'working' | 'failed'>('rest');
  const save = async (kind: 'json' | 'csv', make: () => Promise<ExportFile>) => {
    setState('working');
    try {
      const { file, at } = await make();
      saveFile(`matterline-${dayOf(at)}.${kind}`, file);
      setState('rest');
    } catch {
      setState('failed');
    }
  };
  const busy = state === 'working';
  return (
    <>
      <h2>{words.title}</h2>
      <div class="card panel">
        <div class="panel-head">
          <div>
            <h3>{words.reports.title}</h3>
            <p class="soft">{words.reports.means}</p>
          </div>
          <a href={REPORTS} target="_blank" rel="noreferrer">
            {words.reports.open}
          </a>
        </div>
      </div>
      <div class="card panel">
        <div class="panel-head">
          <div>
            <h3>{words.exported.title}</h3>
            <p class="soft">{words.exported.means}</p>
          </div>
          <span class="acts">
            <button type="button" disabled={busy} onClick={() => void save('json', jsonFile)}>
              {words.exported.all}
            </button>
            <button type="button" disabled={busy} onClick={() => void save('csv', csvFile)}>
              {words.exported.table}
            </button>
          </span>
        </div>
        {busy && <p role="status">{words.exported.beingMade}</p>}
        {state === 'failed' && <p role="alert">{words.exported.failed}</p>}
      </div>
      <Unsent />
      <Backups />
      <Importing />
      {settings ? (
        <>
          <Retention settings={settings} />
          <DeleteTime hold={settings.values.hold} />
          <DeleteMatter hold={settings.values.hold} />
          <DeleteAll hold={settings.values.hold} />
        </>
      ) : (
        <Loading failed={failed} />
      )}
      <p class="soft small">
        <a href={NOTICES} target="_blank" rel="noreferrer">
          {words.licenses}
        </a>
      </p>
    </>
  );
}
