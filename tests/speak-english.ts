import * as english from '../extension/ui/words/en.ts';
import { speak } from '../extension/ui/words/spoken.ts';

// Modules of pages read their words as they are loaded: outside of a page, these are English.
speak('en', english);
