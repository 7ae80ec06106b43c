import type { Language } from '../../../../extension/messages/language.ts';

/** Texts that are the same in each language: names of products and systems. */
export const EQUAL_EVERYWHERE: readonly string[] = [
  'Matterline',
  'Clio',
  'Clio ·',
  'Clio Manage',
  'Firefox',
  'Chrome Web Store',
  'Edge Add-ons',
  'Linux, X11',
  'Linux, Wayland',
  'macOS',
  'Node',
  'Windows',
];

/** Texts that a language happens to share with English, marks and digits left out. */
export const EQUAL: Readonly<Partial<Record<Language, readonly string[]>>> = {
  de: [
    'E-Mail',
    'Esc',
    'Export',
    'Import',
    'In Clio',
    'Matterline:',
    'Name',
    'OK',
    'Passphrase',
    'REC!',
    'Region',
    'Version',
  ],
  es: ['Australia', 'Ctrl', 'Esc', 'Matterline:', 'No', 'REC!'],
  fr: [
    'Canada',
    'Client',
    'Ctrl',
    'Date',
    'E-mail',
    'Menu',
    'Note…',
    'OFF',
    'OK',
    'Options',
    'Pause…',
    'REC!',
    'Suggestions',
    'Type',
    'Version',
  ],
};

/** Sentences that are given two forms of a word: a language may say 0 with the one that English has for 1. */
export const FORMS: readonly string[] = ['common.counted', 'options.billing.items.more'];
