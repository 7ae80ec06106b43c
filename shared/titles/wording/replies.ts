import type { Wording } from './wording.ts';

/** What stands before the subject of a reply. */
export const REPLIES: readonly Wording[] = [
  {
    source: 'Wikipedia, “List of email subject abbreviations”: replies',
    by: {
      en: ['RE'],
      de: ['AW', 'Antwort'],
      fr: ['RE', 'Réf', 'Rép'],
      es: ['RE', 'RES', 'RESP'],
      it: ['RIF'],
      nl: ['Antw'],
      sv: ['SV'],
      fi: ['VS'],
      pl: ['Odp'],
      tr: ['YNT'],
      hu: ['Vá'],
      el: ['ΑΠ', 'ΣΧΕΤ'],
      he: ['השב', 'תגובה'],
      ar: ['رد'],
      zh: ['回复', '回覆', '答复'],
      ja: ['返信'],
      ko: ['회신', '답장'],
      vi: ['TL'],
    },
  },
  { source: 'RFC 5322, 3.6.5, and what programs of mail counted with it', by: { en: ['Re', 'Ref'] } },
];

/** What stands before the subject while a message is written; a colon follows. */
export const COMPOSING: readonly Wording[] = [
  {
    source: 'Thunderbird: windowTitlePrefix of composeMsgs.properties and its translations',
    by: {
      en: ['Write'],
      de: ['Verfassen'],
      fr: ['Rédaction'],
      es: ['Redactar'],
      it: ['Scrivi'],
      nl: ['Opstellen'],
      pt: ['Edição'],
    },
  },
];

/** What stands before the subject of a forwarded message. */
export const FORWARDS: readonly Wording[] = [
  {
    source: 'Wikipedia, “List of email subject abbreviations”: forwards',
    by: {
      en: ['FW', 'FWD'],
      de: ['WG', 'Weitergeleitet', 'WL'],
      fr: ['TR', 'Tr', 'Transféré'],
      es: ['RV', 'Rv', 'Reenviado'],
      it: ['Inoltro'],
      nl: ['Doorst'],
      sv: ['VB'],
      fi: ['VL'],
      pl: ['PD'],
      tr: ['İLT'],
      he: ['העברה'],
      ar: ['إعادة توجيه'],
      zh: ['转发', '轉寄', '轉發'],
      ja: ['転送'],
      ko: ['전달'],
      vi: ['CTL'],
    },
  },
];
