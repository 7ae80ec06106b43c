import { CHARGES, type Charge } from '../model/charge-words.ts';

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
      <legend class="visually-hidden">How it is billed</legend>
      {CHARGES.map(({ charge, label, means }) => (
        <label key={charge} title={means}>
          <input type="radio" name={name} checked={chosen === charge} onChange={() => onPick(charge)} />
          <span>{label}</span>
        </label>
      ))}
    </fieldset>
  );
}
