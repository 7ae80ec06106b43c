import { useEffect, useState } from 'preact/hooks';
import type { CardView, ChoiceView } from '../messages-review.ts';
import { call } from '../ui/index.ts';
import { useDesk } from './desk.ts';

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

/** An entry's category, and its task and activity codes where the firm uses them. */
export function CategoryFields({ card }: { card: CardView }) {
  const { acts } = useDesk();
  const [flatRate, setFlatRate] = useState(false);
  const [categories, setCategories] = useState<ChoiceView[]>([]);
  const [codes, setCodes] = useState<{ tasks: ChoiceView[]; activities: ChoiceView[] }>({ tasks: [], activities: [] });
  const usesCodes = card.codes !== null;
  useEffect(() => {
    // Without the lists the fields still show what is chosen, and everything else of the card works.
    call('categories.read', { flatRate }).then(setCategories, () => setCategories([]));
  }, [flatRate]);
  useEffect(() => {
    if (usesCodes)
      call('codes.read', { matter: card.matter.id }).then(setCodes, () => setCodes({ tasks: [], activities: [] }));
  }, [usesCodes, card.matter.id]);

  return (
    <>
      <Choice
        label="Category"
        none="No category"
        first
        value={card.category}
        choices={categories}
        {...(flatRate ? {} : { more: 'Flat-rate categories too…', onMore: () => setFlatRate(true) })}
        onPick={(category) => void acts.change(card.id, { category })}
      />
      {card.codes && (
        <>
          <Choice
            label="Task code"
            none="No task code"
            value={card.codes.task}
            choices={codes.tasks}
            onPick={(task) => void acts.change(card.id, { task })}
          />
          <Choice
            label="Activity code"
            none="No activity code"
            value={card.codes.activity}
            choices={codes.activities}
            onPick={(activity) => void acts.change(card.id, { activity })}
          />
        </>
      )}
    </>
  );
}
