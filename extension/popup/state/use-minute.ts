import { useEffect } from 'preact/hooks';

const MINUTE = 60_000;

/** Calls back every minute while the page can be seen, and when it can be seen again. */
export function useMinute(on: boolean, callback: () => unknown): void {
  useEffect(() => {
    if (!on) return;
    const look = () => {
      if (!document.hidden) callback();
    };
    const timer = setInterval(look, MINUTE);
    document.addEventListener('visibilitychange', look);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', look);
    };
  }, [on, callback]);
}
