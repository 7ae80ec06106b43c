import { popup } from '../../ui/words/index.ts';
import { keyGroups } from '../commands/key-groups.ts';
import { Dialog } from '../components/dialog.tsx';

/** All keys, as `?` lists them. */
export function KeysHelp({ onLeave }: { onLeave: () => void }) {
  return (
    <Dialog title={popup.commands.labels.keys} class="keys-help" onLeave={onLeave}>
      <div class="key-groups">
        {keyGroups().map(({ title, lines }) => (
          <section key={title}>
            <h3>{title}</h3>
            <dl>
              {lines.map(({ keys, does }) => (
                <div key={does}>
                  <dt>
                    {keys.map((key) => (
                      <kbd key={key}>{key}</kbd>
                    ))}
                  </dt>
                  <dd>{does}</dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
      <p class="dialog-acts stays">
        <button type="button" data-first onClick={onLeave}>
          {popup.close}
        </button>
      </p>
    </Dialog>
  );
}
