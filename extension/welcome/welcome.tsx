import { NoAnswer, useView } from '../ui/index.ts';
import { welcome } from '../ui/words/index.ts';
import { Agree } from './agree.tsx';
import { Clio } from './clio.tsx';
import { Helper } from './helper.tsx';
import { Live } from './live.tsx';
import { Unsent } from './unsent.tsx';

/** The day's review, in a tab. */
const REVIEW = '../popup/index.html?tab';
/** A made-up day, in the real review. */
const EXAMPLE = '../example/index.html?tab';

/**
 * The first page after the installation. Each step stands by what is so, and not by what was pressed here: the page can be
 * closed at any time, and shows the same when it is opened again.
 */
export function Welcome() {
  const { view: state, failed } = useView('state.read');
  return (
    <main>
      <header>
        <h1>{welcome.title}</h1>
        <p class="lead">{welcome.lead}</p>
      </header>
      <Unsent />
      {failed && <NoAnswer failure={failed} again={welcome.reload} />}
      {state && (
        <ol class="steps">
          <Agree state={state} />
          <Helper state={state} />
          <Clio state={state} />
          <Live state={state} />
        </ol>
      )}
      <footer class="card">
        <h2>{welcome.after.title}</h2>
        <p>{welcome.after.means}</p>
        <div class="acts">
          <a class="button" href={REVIEW} target="_blank" rel="noreferrer">
            {welcome.after.review}
          </a>
          <a class="button" href={EXAMPLE}>
            {welcome.after.example}
          </a>
        </div>
        <p class="soft small">{welcome.after.pin}</p>
      </footer>
    </main>
  );
}
