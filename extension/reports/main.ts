import { speakFor } from '../ui/words/index.ts';

// The page's modules read their words as they are loaded.
await speakFor('reports');
await import('./page.tsx');
