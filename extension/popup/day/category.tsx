import { useEffect, useState } from 'preact/hooks';
import type { ChoiceView } from '../../messages/card.ts';
import { call } from '../../ui/index.ts';
import { further } from '../../ui/words/index.ts';

const words = further.category;

/** The value of the line that brings categories at a flat rate. */
const FLAT = 'flat';

interface ChoiceProps {
  label: string;
  none: string;
  value: ChoiceView | null;
  choices: readonly ChoiceView[];
  more?: string;
  first?: boolean;
  onPick: (id: number | null) => void;
  onMore?: () => void;
}

function Choice({ label, none, value, choices, more, first = false, onPick, onMore }: ChoiceProps) {
  const known = !value || choices.some(({ id }) => id === value.id);
  return (
    <select
      aria-label={label}
      data-category={first ? '' : undefined}
      value={value ? String(value.id) : ''}
      onChange={(event) => {
        const picked = event.currentTarget.value;
        if (picked === FLAT) onMore?.();
        else onPick(picked === '' ? null : Number(picked));
      }}
    >
      <option value="">{none}</option>
      {!known && value && <option value={value.id}>{value.name}</option>}
      {choices.map(({ id, name }) => (
        <option key={id} value={id}>
          {name}
        </option>
      ))}
      {more && <option value={FLAT}>{more}</option>}
    </select>
  );
}

/** What is chosen of category and codes; `codes` is null where the firm uses none. */
export interface Chosen {
  category: ChoiceView | null;
  codes: { task: ChoiceView | null; activity: ChoiceView | null } | null;
}

/** What the attorney picks; what is absent stays. */
export interface Picked {
  category?: number | null;
  task?: number | null;
  activity?: number | null;
}

const NO_CODES: { tasks: ChoiceView[]; activities: ChoiceView[] } = { tasks: [], activities: [] };

/** Takes an answer, or what stands for it where none comes, until the clean-up that is returned: nobody asks then. */
function asking<T>(answer: Promise<T>, take: (value: T) => void, none: T): () => void {
  let current = true;
  const show = (value: T) => {
    if (current) take(value);
  };
  answer.then(show, () => show(none));
  return () => {
    current = false;
  };
}

/** An entry's category, and its task and activity codes where the firm uses them. */
export function CategoryChoices({
  matter,
  chosen,
  onPick,
}: {
  matter: number;
  chosen: Chosen;
  onPick: (picked: Picked) => void;
}) {
  const [flatRate, setFlatRate] = useState(false);
  const [categories, setCategories] = useState<ChoiceView[]>([]);
  const [lists, setLists] = useState(NO_CODES);
  const { category, codes } = chosen;
  const usesCodes = codes !== null;
  useEffect(() => {
    // Without the lists the fields still show what is chosen, and everything else works.
    return asking(call('categories.read', { flatRate }), setCategories, []);
  }, [flatRate]);
  useEffect(() => {
    return usesCodes ? asking(call('codes.read', { matter }), setLists, NO_CODES) : undefined;
  }, [usesCodes, matter]);

  return (
    <>
      <Choice
        label={words.label}
        none={words.none}
        first
        value={category}
        choices={categories}
        {...(flatRate ? {} : { more: words.flatRate, onMore: () => setFlatRate(true) })}
        onPick={(picked) => onPick({ category: picked })}
      />
      {codes && (
        <>
          <Choice
            label={words.task}
            none={words.noTask}
            value={codes.task}
            choices={lists.tasks}
            onPick={(task) => onPick({ task })}
          />
          <Choice
            label={words.activity}
            none={words.noActivity}
            value={codes.activity}
            choices={lists.activities}
            onPick={(activity) => onPick({ activity })}
          />
        </>
      )}
    </>
  );
}
