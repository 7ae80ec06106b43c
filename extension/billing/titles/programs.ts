/** What can be done with a program. `document`: it writes prose; `sheet`: it writes what is not prose. */
export type Work = 'document' | 'sheet' | 'mail' | 'call' | 'meeting' | 'chat' | 'research' | 'docket' | 'filing';

/**
 * What a program, or a site in a browser, is for. `viewer`: it only shows; `browser`: the page decides; `plain`: its
 * titles are words and tell no kind of work; `quiet`: nothing it shows tells of work.
 */
export type Purpose = Work | 'viewer' | 'browser' | 'plain' | 'quiet';

/** How systems name programs: `org.gnome.Evince`, `LibreOffice Writer 7.6`. */
const PACKAGE = /^(?:org|com|io|net)\.(?:[\w-]+\.)*(?=[\w-]+$)/i;
const VERSION = /\s+v?\d+(?:\.\d+)*$/i;

/** Longer is no program's name. */
const MAX_NAME_LENGTH = 60;

/** The first that fits counts. Each is asked about one part of a title, or about the program's own name. */
const PROGRAMS: readonly [Purpose, RegExp][] = [
  ['quiet', /^clio(?: manage| grow)?$/i],
  [
    'plain',
    /^(?:netdocuments|imanage(?: work)?|worldox|meeting(?: occurrence| series)?|appointment|besprechung|termin)$/i,
  ],
  ['document', /^(?:microsoft )?word(?: online)?$|^winword(?:\.exe)?$|^(?:libreoffice |openoffice )?writer$|^soffice/i],
  ['document', /^(?:google docs|pages|wordperfect|wordpad|onlyoffice|documents?editor)$/i],
  [
    'sheet',
    /^(?:microsoft )?(?:excel|powerpoint|onenote|visio|project)(?: online)?$|^(?:powerpnt|onenote)(?:\.exe)?$/i,
  ],
  ['sheet', /^(?:libreoffice |openoffice )?(?:calc|impress|draw|base)$|^google (?:sheets|slides|forms)$/i],
  [
    'sheet',
    /^(?:numbers|keynote|notepad(?:\+\+)?|textedit|notes|sublime text|visual studio code|vs code|gedit)$|^obsidian\b/i,
  ],
  [
    'viewer',
    /^(?:adobe )?(?:acrobat|reader)\b|^acrord32|^foxit\b|^sumatrapdf$|^pdf[- ]?xchange\b|^nitro\b|^bluebeam\b/i,
  ],
  ['viewer', /^(?:preview|evince|okular|document viewer|xpdf|photos|xreader|atril|skim|image viewer|eye of gnome)$/i],
  [
    'mail',
    /^(?:microsoft )?outlook\b|^olk(?:\.exe)?$|^gmail$|^(?:apple )?mail$|^(?:mozilla )?thunderbird$|^evolution$/i,
  ],
  [
    'mail',
    /^(?:proton ?mail|fastmail|spark|superhuman|(?:message|nachricht|mensaje) \((?:html|plain text|rich text|nur-text|texto sin formato)\))$/i,
  ],
  ['meeting', /^zoom(?: meetings?| workplace| webinar)?$|^(?:cisco )?webex\b|^google meet$|^gotomeeting$/i],
  ['call', /^(?:phone link|facetime|skype|ringcentral|dialpad|3cx|phone|calls)$/i],
  ['chat', /^(?:microsoft )?teams\b|^slack$|^signal$|^whatsapp\b|^messages$|^telegram\b/i],
  ['research', /^(?:thomson reuters )?(?:westlaw|lexis(?:nexis)?|practical law|cocounsel)\b|^lexis\+/i],
  ['research', /^(?:fastcase|casetext|courtlistener|heinonline|bloomberg law|vlex|google scholar|justia|casemaker)\b/i],
  ['research', /^(?:beck[- ]online|juris|bailii|austlii|canlii|google search|bing|duckduckgo)$|\bat duckduckgo$/i],
  ['docket', /^(?:pacer|cm\/ecf|docketbird|courtdrive|docket alarm)\b/i],
  ['filing', /\be[- ]?fil(?:e|ing)\b|^efile|^odyssey\b|^file & ?serve/i],
  [
    'browser',
    /^(?:google )?chrom(?:e|ium)\b|^(?:mozilla )?firefox\b|^(?:microsoft\s)?edge$|^(?:msedge|brave|safari|opera|vivaldi)\b/i,
  ],
  ['plain', /^(?:file|windows) explorer$|^explorer(?:\.exe)?$|^finder$|^(?:nautilus|dolphin|thunar|files)$/i],
];

/** The same few programs are asked about all day. What is remembered changes no answer. */
const remembered = new Map<string, Purpose | null>();
const MAX_REMEMBERED = 500;

/** What a program is for by its name, as a title or the system writes it; null for one that is not known. */
export function purposeOf(name: string): Purpose | null {
  const known = remembered.get(name);
  if (known !== undefined) return known;
  const plain = name
    .trim()
    .replace(/\.exe$/i, '')
    .replace(PACKAGE, '')
    .replace(VERSION, '')
    .replaceAll('-', ' ');
  const purpose =
    plain.length > MAX_NAME_LENGTH ? null : (PROGRAMS.find(([, pattern]) => pattern.test(plain))?.[0] ?? null);
  if (remembered.size >= MAX_REMEMBERED) remembered.clear();
  remembered.set(name, purpose);
  return purpose;
}

const ENDINGS: readonly [Purpose, RegExp][] = [
  ['document', /^(?:docx?|docm|dotx|odt|rtf|pages|wpd)$/i],
  ['sheet', /^(?:xlsx?|xlsm|ods|csv|pptx?|odp|txt|md)$/i],
  ['viewer', /^(?:pdf|tiff?|jpe?g|png|xps)$/i],
  ['mail', /^(?:msg|eml)$/i],
];
const FILE_ENDING =
  /\.(docx?|docm|dotx|odt|rtf|pages|wpd|xlsx?|xlsm|ods|csv|pptx?|odp|txt|md|pdf|tiff?|jpe?g|png|xps|msg|eml)(?=$|[\s)\]])/i;

/** What a file is by the ending in its name; null where there is none, or one that is not known. */
export function purposeOfFile(name: string): Purpose | null {
  const ending = FILE_ENDING.exec(name)?.[1];
  return ending === undefined ? null : (ENDINGS.find(([, pattern]) => pattern.test(ending))?.[0] ?? null);
}

/** A file's name without its ending. */
export function withoutEnding(name: string): string {
  return name.replace(FILE_ENDING, '');
}
