import { Dialog } from '../components/dialog.tsx';
import { KEY_GROUPS } from '../model/keys-table.ts';

/** All keys, as `?` lists them. */
export function KeysHelp({ onLeave }: { onLeave: () => void }) {
  return (
    <Dialog title="Keys" class="keys-help" onLeave={onLeave}>
      <div class="key-groups">
        {KEY_GROUPS.map(({ title, lines }) => (
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
          Close
        </button>
      </p>
    </Dialog>
  );
}
