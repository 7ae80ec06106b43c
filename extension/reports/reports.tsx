import type { ReportView } from '../messages/reports.ts';
import { dayRange, NamesHidden, NoAnswer, Notice, saveFile, useNames } from '../ui/index.ts';
import { reports } from '../ui/words/index.ts';
import { reportFile } from './model/report-file.ts';
import { FlatFees } from './parts/flat-fees.tsx';
import { Found } from './parts/found.tsx';
import { Groups } from './parts/groups.tsx';
import { OverTime } from './parts/over-time.tsx';
import { Range } from './parts/range.tsx';
import { Rounding } from './parts/rounding.tsx';
import { Silence } from './parts/silence.tsx';
import { useAsked } from './state/use-asked.ts';
import { useReport } from './state/use-report.ts';

const REVIEW = '../popup/index.html?tab';
const OPTIONS = '../options/index.html';

/** What can be done with a report as it is shown. */
function Acts({ view }: { view: ReportView }) {
  const names = useNames();
  const save = () => {
    const { name, file } = reportFile(view, names);
    saveFile(name, file);
  };
  return (
    <span class="acts">
      <button type="button" onClick={save}>
        {reports.acts.table}
      </button>
      <button type="button" onClick={() => print()}>
        {reports.acts.print}
      </button>
    </span>
  );
}

/** How far the days are counted, while they are. */
function Counting({ view: { uncounted, summing } }: { view: ReportView }) {
  return (
    <>
      {uncounted && (
        <div class="counting" role="status">
          <p>{reports.counting(uncounted.of - uncounted.days, uncounted.of)}</p>
          <progress max={uncounted.of} value={uncounted.of - uncounted.days} aria-label={reports.reading} />
        </div>
      )}
      {summing && <Notice tone="plain" text={reports.summing} />}
    </>
  );
}

/** A report's parts; in their place what to do where there is nothing. */
function Figures({ view }: { view: ReportView }) {
  const isEmpty = view.sums.total === 0 && view.uncounted === null && view.silent.length === 0;
  if (isEmpty) {
    const { never, neverAdvice, none, noneAdvice } = reports.empty;
    return (
      <div class="card empty">
        <p>
          <b>{view.recorded ? none : never}</b>
        </p>
        <p class="soft">{view.recorded ? noneAdvice : neverAdvice}</p>
      </div>
    );
  }
  return (
    <>
      <Found view={view} />
      <OverTime view={view} />
      <Groups view={view} />
      <Rounding view={view} />
      <FlatFees view={view} />
      <Silence view={view} />
    </>
  );
}

/** The page of reports: how the time of any days stands. */
export function Reports() {
  const [asked, ask] = useAsked();
  const { view, failed, busy } = useReport(asked);
  return (
    <NamesHidden.Provider value={view?.hideNames ?? false}>
      <main class="reports">
        <header>
          <p class="brand">{reports.brand}</p>
          <h1>
            {reports.title} {view && <span class="soft">{dayRange(view.range.from, view.range.to, view.today)}</span>}
          </h1>
          <nav aria-label={reports.brand}>
            <a href={REVIEW}>{reports.review}</a>
            <a href={OPTIONS}>{reports.options}</a>
          </nav>
        </header>
        <div class="controls">
          <Range asked={asked} shown={view?.range ?? null} onAsk={ask} />
          {view && <Acts view={view} />}
        </div>
        {view?.hideNames && <p class="soft small">{reports.acts.namesHidden}</p>}
        {failed && <NoAnswer failure={failed} again={reports.reload} />}
        {view ? (
          <div class="shown" aria-busy={busy}>
            <Counting view={view} />
            <Figures view={view} />
          </div>
        ) : (
          busy && (
            <p class="soft" role="status">
              {reports.reading}
            </p>
          )
        )}
      </main>
    </NamesHidden.Provider>
  );
}
