/** What a device or a program calls what it made; the name tells nothing of what is in it. */
export interface DeviceName {
  source: string;
  /** Of the whole name, folded and without its ending. */
  pattern: string;
  /** Names as they are found. */
  as: readonly string[];
}

const COUNTED = String.raw`(?:[ _-]?\(?\d{1,4}\)?)?`;
const STAMP = String.raw`\d{4}[-_. ]?\d{2}[-_. ]?\d{2}(?:[-_. t]*(?:at |um |a )?\d{2}[-_.: ]?\d{2}(?:[-_.: ]?\d{2,5})?(?: ?[ap]m)?)?`;

/** Names of files that scanners, cameras, telephones and portals give. */
export const DEVICE_NAMES: readonly DeviceName[] = [
  {
    source: 'Konica Minolta bizhub, Develop and Olivetti: names of scans by model and time',
    pattern: String.raw`(?:skm|skmbt|smb|ineo)_?[a-z]?[a-z0-9]{0,6}\d{8,}`,
    as: ['SKM_C30826112409180', 'SKMBT_22326112409180'],
  },
  {
    source: 'Canon, Kyocera, Ricoh, Xerox, Brother, HP, Epson and Sharp: names of scans',
    pattern: String.raw`(?:doc|document|scan|scanned|scanned document|scanned image|ccf|brw|brn|mfp|epson|epscan|xerox scan|xscan|hpscan|scn|fax|img|image|numerisation|escaneo|escaneado|digitalizacion|gescanntes dokument|scan de)[ _-]*(?:\d{3,20}(?:[-_]\d{3,9})*|${STAMP})${COUNTED}`,
    as: [
      'Scan4855',
      'doc56064',
      'Scan_20261124',
      'Scan 2026-11-24 09.31.02',
      'CCF_000123',
      'Image00004',
      'Scan0001 (2)',
    ],
  },
  {
    source: 'Cameras and telephones: DCF names, Android, iOS and WhatsApp',
    pattern: String.raw`(?:img|dsc|dscn|dscf|pxl|mvi|vid|dji|gopr|mov|p)[ _-]?e?\d{3,9}(?:[ _-]\d{3,9})*(?:[ _-]?(?:mp|wa\d+))?${COUNTED}|whatsapp (?:image|video|audio|ptt)[ _-]+${STAMP}${COUNTED}`,
    as: [
      'IMG_1234',
      'DSC00012',
      'PXL_20261124_173055123',
      'IMG-20261124-WA0003',
      'WhatsApp Image 2026-11-24 at 09.31.02',
    ],
  },
  {
    source: 'Windows, macOS, GNOME and KDE: names of pictures of the screen',
    pattern: `(?:screenshot|screen shot|screen recording|bildschirmfoto|bildschirmaufnahme|capture d'ecran|capture decran|captura de pantalla)(?:[ _-]*(?:from |vom |du |de )?${STAMP})?${COUNTED}`,
    as: ['Screenshot 2026-11-24 093102', 'Bildschirmfoto 2026-11-24 um 09.31.02', 'Screenshot (12)'],
  },
  {
    source: 'Adobe Scan, Microsoft Lens, Apple Notes: names of scans',
    pattern: String.raw`(?:adobe scan|office lens|microsoft lens|genius scan|camscanner|scannable document|scanned documents?)(?:[ _-]*(?:${STAMP}|\p{L}{3,9}\.? \d{1,2},? \d{4}))?${COUNTED}`,
    as: ['Adobe Scan Nov 24, 2026', 'Office Lens 20261124-093102', 'Scanned Documents'],
  },
  {
    source: 'Free Law Project: names of papers that RECAP stores, by court, case and number',
    pattern: String.raw`gov\.uscourts\.[a-z]{3,6}\.\d+\.\d+(?:\.\d+){0,2}`,
    as: ['gov.uscourts.cand.418822.67.0'],
  },
  {
    source: 'CM/ECF, mail programs and browsers: names of what is opened without one',
    pattern: String.raw`(?:show_temp|show_doc|attachment|attachments|download|noname|unnamed|temp|tmp|file|pdf|image)(?:[ _.-]?\(?\d{1,12}\)?)?(?:\.pl)?`,
    as: ['show_temp.pl', 'attachment-1', 'download (3)', 'noname', 'image001'],
  },
  {
    source: 'Instants and counters alone, as scanners, faxes and portals write them',
    pattern: String.raw`\d{8,20}(?:[-_ ]\d{3,9}){0,2}`,
    as: ['20261124093015', '20261124_093015', '003847120001'],
  },
];
