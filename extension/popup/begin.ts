import { speakFor } from '../ui/words/index.ts';

// The page's modules read their words as they are loaded. The browser has read them by then: only they wait.
await speakFor('popup');
await import('./page.tsx');
