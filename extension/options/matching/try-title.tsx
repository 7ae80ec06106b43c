import { useEffect, useId, useState } from 'preact/hooks';
import type { TriedView } from '../../messages/matching.ts';
import { call, evidenceText, MarkedTitle, MatterLine, matterNumber, onChanged, Rich } from '../../ui/index.ts';
import { options } from '../../ui/words/index.ts';
import { outcomeWords, stepWords } from './evidence-words.ts';

const words = options.matching.tried;

function Tried({ title, tried }: { title: string; tried: TriedView }) {
  const { explanation, matters, learned } = tried;
  const { match, steps } = explanation;
  const numbers = match.candidates.flatMap(({ matterId }) => matters[matterId] ?? []).map(matterNumber);
  const [first] = match.candidates;
  return (
    <div class="preview tried">
      <p role="status">
        <b>{outcomeWords(explanation, numbers)}</b>
      </p>
      {first && first.end > first.start && <MarkedTitle title={title} start={first.start} end={first.end} />}
      {steps.length > 0 && (
        <ul class="steps-found" aria-label={words.found}>
          {steps.map((step) => {
            const matter = matters[step.matterId];
            return (
              <li
                key={`${step.matterId} ${step.by} ${step.start} ${step.end} ${step.fate}`}
                class={step.fate === 'decides' ? '' : 'soft'}
              >
                {matter && <MatterLine matter={matter} />}
                <bdi>{stepWords(step)}</bdi>
              </li>
            );
          })}
        </ul>
      )}
      {learned.length > 0 && (
        <>
          <p class="soft">{words.learned}</p>
          <ul class="steps-found">
            {learned.map(({ matter, percent, reason, tags }) => (
              <li key={matter.id}>
                <MatterLine matter={matter} />
                <bdi>
                  <Rich
                    text={words.suggestion(evidenceText(reason), percent, tags === true)}
                    parts={{ soft: (sure) => <span class="soft">{sure}</span>, b: (enough) => <b>{enough}</b> }}
                  />
                </bdi>
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}

/** A box that shows what any title would become, and why, while it is typed. */
export function TryTitle({ apps }: { apps: readonly string[] }) {
  const id = useId();
  const [title, setTitle] = useState('');
  const [app, setApp] = useState('');
  const [shown, setShown] = useState<{ title: string; tried: TriedView } | null>(null);
  const [failed, setFailed] = useState(false);
  /** Grows with each change of rules, matters or lessons: the same title may come to something else. */
  const [edition, setEdition] = useState(0);
  useEffect(() => onChanged(() => setEdition((last) => last + 1)), []);

  useEffect(() => {
    if (title === '') {
      setShown(null);
      setFailed(false);
      return;
    }
    let current = true;
    call('title.try', { title, app })
      .then((tried) => {
        // An answer to an earlier, slower question is not shown over a later one.
        if (!current) return;
        setShown({ title, tried });
        setFailed(false);
      })
      .catch(() => current && setFailed(true));
    return () => {
      current = false;
    };
  }, [title, app, edition]);

  return (
    <div class="card panel" id="try">
      <div>
        <h3>{words.title}</h3>
        <p class="soft">{words.means}</p>
      </div>
      <div class="rule-fields try-fields">
        <label for={`${id}-title`}>
          {words.titleField}
          <input
            id={`${id}-title`}
            name="try-title"
            type="text"
            maxLength={1024}
            autocomplete="off"
            spellcheck={false}
            value={title}
            onInput={(event) => setTitle(event.currentTarget.value)}
          />
        </label>
        <label for={`${id}-app`}>
          {options.parts.program}
          <input
            id={`${id}-app`}
            name="try-app"
            type="text"
            list="programs"
            maxLength={200}
            autocomplete="off"
            placeholder={options.parts.anyProgram}
            value={app}
            onInput={(event) => setApp(event.currentTarget.value)}
          />
        </label>
      </div>
      <datalist id="programs">
        {apps.map((name) => (
          <option key={name} value={name} />
        ))}
      </datalist>
      {shown && <Tried title={shown.title} tried={shown.tried} />}
      {failed && (
        <p class="small wrong" role="alert">
          {words.failed}
        </p>
      )}
    </div>
  );
}
