import type { Purpose } from './kinds.ts';

/** Endings of files' names by what their programs can do. */
const ENDINGS: readonly [Purpose, string][] = [
  ['document', 'doc docx docm dot dotx dotm odt ott fodt rtf pages wpd wp5 wp6 wps gdoc tex'],
  [
    'sheet',
    'xls xlsx xlsm xlsb ods csv tsv gsheet ppt pptx pptm pps ppsx odp gslides txt md one vsd vsdx mpp odg numbers key cm9 cm10 cm11 cm12 cm13 cm14 cm15 cma et dps',
  ],
  ['viewer', 'pdf tif tiff jpg jpeg png gif heic bmp xps webp svg djvu epub'],
  ['recording', 'mp3 mp4 m4a m4v wav wma wmv avi mov mkv webm aac flac ogg mpg mpeg dss ds2 trm'],
  ['mail', 'msg eml emlx'],
];

const purposes: ReadonlyMap<string, Purpose> = new Map(
  ENDINGS.flatMap(([purpose, endings]) => endings.split(' ').map((ending) => [ending, purpose] as const)),
);

/** Every ending that is known. */
export const FILE_ENDINGS: readonly string[] = [...purposes.keys()];

/** What a file is for by its ending, folded and without the point; null for one that is not known. */
export function purposeOfEnding(ending: string): Purpose | null {
  return purposes.get(ending) ?? null;
}
