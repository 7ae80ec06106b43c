import { useEffect, useState } from 'preact/hooks';
import { foldedWords } from '../../../shared/index.ts';
import { call } from '../../ui/index.ts';
import { options } from '../../ui/words/index.ts';

/** Typing rests for so long before names are looked up. Milliseconds. */
const REST = 200;

/**
 * A matter's number or a client's name in a firm's file. Those on this computer are offered; any other can be typed.
 */
export function FirmNameField({
  id,
  of,
  value,
  known,
  onChange,
}: {
  id: string;
  of: 'matter' | 'client';
  value: string;
  /** Whether the firm's matters are on this computer, so that a name that none has can be pointed out. */
  known: boolean;
  onChange: (value: string) => void;
}) {
  const words = options.billing.names[of];
  const [found, setFound] = useState<{ words: string; names: { name: string; more: string }[] } | null>(null);
  useEffect(() => {
    if (!known) return;
    let current = true;
    const timer = setTimeout(() => {
      call('matters.find', { words: value })
        .then((matters) => {
          const names = new Map<string, string>();
          for (const { number, client, description } of matters) {
            const name = of === 'matter' ? number : client;
            if (name) names.set(name, of === 'matter' ? [client, description].filter(Boolean).join(' · ') : '');
          }
          if (current) setFound({ words: value, names: [...names].map(([name, more]) => ({ name, more })) });
        })
        // Without an answer nothing is offered, and nothing is said to be missing.
        .catch(() => current && setFound(null));
    }, REST);
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [value, of, known]);

  const missing =
    value.trim() !== '' &&
    found?.words === value &&
    !found.names.some(({ name }) => foldedWords(name) === foldedWords(value));
  return (
    <>
      <input
        id={id}
        name={`firm-${of}`}
        type="text"
        maxLength={200}
        autocomplete="off"
        spellcheck={false}
        list={`${id}-names`}
        placeholder={words.placeholder}
        value={value}
        onInput={(event) => onChange(event.currentTarget.value)}
      />
      <datalist id={`${id}-names`}>
        {found?.names.map(({ name, more }) => (
          <option key={name} value={name}>
            {more}
          </option>
        ))}
      </datalist>
      {missing && <span class="small wrong">{words.missing}</span>}
    </>
  );
}
