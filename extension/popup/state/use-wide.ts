import { useEffect, useState } from 'preact/hooks';

/** From this width on the day stands beside the entries. */
const WIDE = '(min-width: 900px)';

/** Whether there is room for two columns. */
export function useWide(): boolean {
  const [wide, setWide] = useState(() => matchMedia(WIDE).matches);
  useEffect(() => {
    const query = matchMedia(WIDE);
    const onChange = () => setWide(query.matches);
    query.addEventListener('change', onChange);
    return () => query.removeEventListener('change', onChange);
  }, []);
  return wide;
}
