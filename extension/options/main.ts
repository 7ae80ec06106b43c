import { installMatterline } from '../sandbox-door.ts';
import { speakFor } from '../ui/words/index.ts';

installMatterline();
// The page's modules read their words as they are loaded.
await speakFor('options');
await import('./page.tsx');
