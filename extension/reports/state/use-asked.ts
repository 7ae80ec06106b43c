import { useEffect, useState } from 'preact/hooks';
import { type Asked, addressOf, askedBy } from '../model/asked.ts';

/** What the page's address asks for, kept up with it, and what makes it another. */
export function useAsked(): [Asked, (asked: Asked) => void] {
  const [hash, setHash] = useState(() => location.hash);
  const [asked, setAsked] = useState(() => askedBy(hash));
  useEffect(() => {
    const read = () => setHash(location.hash);
    addEventListener('hashchange', read);
    return () => removeEventListener('hashchange', read);
  }, []);
  useEffect(() => {
    // What is asked for stays the same object for as long as it is the same.
    setAsked((before) => (addressOf(before) === addressOf(askedBy(hash)) ? before : askedBy(hash)));
  }, [hash]);
  const ask = (next: Asked) => {
    history.pushState(null, '', addressOf(next));
    setHash(location.hash);
  };
  return [asked, ask];
}
