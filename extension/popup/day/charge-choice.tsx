import { popup } from '../../ui/words/index.ts';
import { CHARGES, type Charge } from '../model/charge-words.ts';

const words = popup.day.charges;

/**
 * The three ways to bill an entry, side by side.
 * @param name tells this choice from others on the page
 */
export function ChargeChoice({
  name,
  chosen,
  onPick,
}: {
  name: string;
  chosen: Charge;
  onPick: (charge: Charge) => void;
}) {
  return (
    <fieldset class="segments">
      <legend class="visually-hidden">{words.legend}</legend>
      {CHARGES.map((charge) => (
        <label key={charge} title={words[charge].means}>
          <input type="radio" name={name} checked={chosen === charge} onChange={() => onPick(charge)} />
          <span>{words[charge].label}</span>
        </label>
      ))}
    </fieldset>
  );
}
