import { useEffect } from 'preact/hooks';
import type { LanguageChoice } from '../../messages/language.ts';
import { keepChoice } from '../../ui/words/index.ts';

/** Has this page, and each that opens from now on, speak as the attorney chose. Undefined: the choice is not read yet. */
export function useLanguage(chosen: LanguageChoice | undefined): void {
  useEffect(() => {
    if (chosen !== undefined && keepChoice(chosen)) location.reload();
  }, [chosen]);
}
