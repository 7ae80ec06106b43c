import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { foldedWords } from '../../../shared/index.ts';
import { options } from '../../ui/words/index.ts';
import { LineActs } from '../parts/line-acts.tsx';

const words = options.billing.items;

/** So many lines are on the screen until more are asked for. */
const AT_ONCE = 12;

/** An item with its fields; Enter closes one that can be used. */
function OpenItem({
  label,
  wrong,
  onRemove,
  onDone,
  children,
}: {
  label: string;
  /** Why the item cannot be used as it stands. */
  wrong: string | null;
  onRemove: () => void;
  onDone: () => void;
  children: ComponentChildren;
}) {
  return (
    <fieldset
      class="rule-form"
      aria-label={label}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' || !(event.target instanceof HTMLInputElement)) return;
        // The form around it makes the file, which is for a button alone to do.
        event.preventDefault();
        if (wrong === null) onDone();
      }}
    >
      {children}
      {wrong && <p class="small wrong">{wrong}</p>}
      <span class="form-end">
        <button type="button" onClick={onRemove}>
          {words.remove}
        </button>
        <button type="button" class="primary" onClick={onDone}>
          {words.done}
        </button>
      </span>
    </fieldset>
  );
}

/** An item in one line. */
function ClosedItem({
  line,
  wrong,
  onEdit,
  onRemove,
}: {
  line: string;
  wrong: string | null;
  onEdit: () => void;
  onRemove: () => void;
}) {
  return (
    <div class="rule">
      <div class="rule-what">
        <bdi>{line}</bdi>
        {wrong && <p class="small wrong">{wrong}</p>}
      </div>
      <span class="acts">
        <LineActs line={line} onEdit={onEdit} onRemove={onRemove} />
      </span>
    </div>
  );
}

/** A list of rules that is filled in: a line each, of which one at a time is open. What is typed counts at once. */
export function ItemList<T>({
  label,
  one,
  many,
  items,
  blank,
  isBlank,
  line,
  fault,
  onChange,
  children,
}: {
  /** Names the list for those who do not see it. */
  label: string;
  /** What an item is called: one, and several. */
  one: string;
  many: string;
  items: readonly T[];
  blank: T;
  isBlank(item: T): boolean;
  /** An item in one line. */
  line(item: T): string;
  /** Why an item cannot be used as it stands. */
  fault(item: T): string | null;
  onChange(items: T[]): void;
  /** The fields of the item that is open. */
  children(item: T, set: (item: T) => void): ComponentChildren;
}) {
  const [open, setOpen] = useState<number | null>(null);
  const [most, setMost] = useState(AT_ONCE);
  const [sought, setSought] = useState('');
  const wanted = foldedWords(sought);
  const found = items.flatMap((item, at) =>
    wanted === '' || at === open || foldedWords(line(item)).includes(wanted) ? [{ item, at }] : [],
  );

  /** Closes the open item; one in which nothing was typed goes. */
  const close = () => {
    setOpen(null);
    onChange(items.filter((item, at) => at !== open || !isBlank(item)));
  };
  const add = () => {
    const kept = items.filter((item) => !isBlank(item));
    onChange([...kept, blank]);
    setSought('');
    setMost(Math.max(most, kept.length + 1));
    setOpen(kept.length);
  };
  const remove = (at: number) => {
    setOpen(null);
    onChange(items.filter((_, other) => other !== at));
  };

  return (
    <div class="firm-items">
      {items.length > AT_ONCE && (
        <input
          type="search"
          aria-label={words.find(one)}
          placeholder={words.find(one)}
          value={sought}
          onInput={(event) => setSought(event.currentTarget.value)}
          onKeyDown={(event) => {
            // What is around may be a form, which is for its button alone to send.
            if (event.key === 'Enter') event.preventDefault();
          }}
        />
      )}
      {found.length > 0 && (
        <ol class="rules" aria-label={label}>
          {found.slice(0, most).map(({ item, at }) => {
            const wrong = isBlank(item) ? null : fault(item);
            return (
              <li key={at} value={at + 1}>
                {open === at ? (
                  <OpenItem label={words.item(one, at + 1)} wrong={wrong} onRemove={() => remove(at)} onDone={close}>
                    {children(item, (changed) =>
                      onChange(items.map((other, place) => (place === at ? changed : other))),
                    )}
                  </OpenItem>
                ) : (
                  <ClosedItem line={line(item)} wrong={wrong} onEdit={() => setOpen(at)} onRemove={() => remove(at)} />
                )}
              </li>
            );
          })}
        </ol>
      )}
      {items.length > 0 && found.length === 0 && <p class="faint">{words.none(one)}</p>}
      {found.length > most && (
        <button type="button" class="quiet" onClick={() => setMost(most + AT_ONCE * 4)}>
          {words.more(found.length, one, many)}
        </button>
      )}
      <button type="button" onClick={add}>
        {words.add(one)}
      </button>
    </div>
  );
}
