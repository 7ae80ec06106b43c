import type { ReportView } from '../../messages/reports.ts';
import { workedText } from '../../ui/index.ts';
import { reports } from '../../ui/words/index.ts';
import { PLACES, type PlaceName } from '../model/chart.ts';
import { foundSoFar } from '../model/found.ts';

const words = reports.found;
const MINUTE = 60_000;

/** The first figure: what was captured and is not in Clio; and beside it all that it follows from. */
export function Found({ view }: { view: ReportView }) {
  const { sums, uncounted, closed, aside } = view;
  const found = workedText(foundSoFar(view));
  const rare = (place: PlaceName) => (place === 'waiting' || place === 'missing') && sums[place] === 0;
  const asideMinutes = Math.round(aside / MINUTE);
  return (
    <section class="card found" aria-labelledby="found">
      <div class="found-first">
        <h2 id="found">{words.title}</h2>
        <p class="figure" data-figure="found">
          {uncounted ? words.about(found) : found}
        </p>
        <p class="soft">{sums.total > 0 && sums.total === sums.inClio && !uncounted ? words.all : words.means}</p>
      </div>
      <dl class="figures">
        {(['total', ...PLACES] as const)
          .filter((place) => place === 'total' || !rare(place))
          .map((place) => (
            <div key={place} class={`one ${place}`}>
              <dt>
                {place !== 'total' && <i class={`swatch ${place}`} aria-hidden="true" />}
                {reports.places[place]}
              </dt>
              <dd data-figure={place}>{workedText(sums[place])}</dd>
            </div>
          ))}
      </dl>
      {closed > 0 && <p class="soft small">{words.closed(workedText(closed))}</p>}
      {asideMinutes > 0 && <p class="soft small">{words.aside(workedText(asideMinutes))}</p>}
      <details class="definitions">
        <summary>{reports.definitions}</summary>
        <dl>
          {(['total', ...PLACES] as const).map((place) => (
            <div key={place}>
              <dt>{reports.places[place]}</dt>
              <dd>{reports.means[place]}</dd>
            </div>
          ))}
        </dl>
        <p>
          {reports.foundIs} {reports.sameMinutes}
        </p>
      </details>
    </section>
  );
}
