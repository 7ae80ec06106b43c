import { Notice } from '../../ui/index.ts';

/** Asks before something that cannot be taken back is done. `keep` leaves all as it is, `act` does it. */
export function AskFirst({
  text,
  advice,
  keep,
  act,
  onKeep,
  onAct,
}: {
  text: string;
  advice: string;
  keep: string;
  act: string;
  onKeep: () => void;
  onAct: () => void;
}) {
  return (
    <Notice text={text} advice={advice}>
      <span class="acts">
        <button type="button" onClick={onKeep}>
          {keep}
        </button>
        <button type="button" class="danger" onClick={onAct}>
          {act}
        </button>
      </span>
    </Notice>
  );
}
