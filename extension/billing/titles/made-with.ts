import { foldedWords, type TitleParts } from '../../../shared/index.ts';
import { SMALL_WORDS } from './small-words.ts';

/** What a program makes, where a window names only for whom: by the beginning of its folded name. */
const MAKES: readonly { source: string; program: RegExp; as: string }[] = [
  {
    source: 'Stretto, LexisNexis, NextChapter: petitions in bankruptcy',
    program: /^(?:best ?case|jubilee|nextchapter|ez-?filing|bankruptcypro)/,
    as: 'bankruptcy petition and schedules',
  },
  {
    source: 'Mitratech, Docketwise, Cerenade: immigration',
    program: /^(?:inszoom|lawlogix|docketwise|eimmigration|cerenade)/,
    as: 'immigration forms',
  },
  {
    source: 'Intuit, Thomson Reuters, CCH, Drake: returns',
    program:
      /^(?:lacerte|proseries|proconnect|ultratax|gosystem|prosystem fx|cch axcess|drake|taxact|taxslayer|turbotax|elsterformular)/,
    as: 'tax return',
  },
  { source: 'CFLR, Xspouse: support in California', program: /^(?:dissomaster|xspouse)/, as: 'support calculation' },
  {
    source: 'WealthCounsel, Lawgic, InterActive Legal: estate plans',
    program: /^(?:wealthdocx|wealth docx|lawgic|interactive legal)/,
    as: 'estate planning documents',
  },
  {
    source: 'Levit & James, TOA Builder: tables',
    program: /^(?:best authority|levit|toa builder)/,
    as: 'table of authorities',
  },
];
const SLIDES =
  /^(?:powerpoint|microsoft powerpoint|powerpnt|keynote|libreoffice impress|impress|google slides|google präsentationen|wps presentation)/;
const IS_SLIDES =
  /(?<!\p{L})(?:presentations?|slides?|slide ?show|deck|pitch|demonstratives?|opening|closing|ppt|powerpoint|poster|präsentation|présentation|presentación|folien)(?!\p{L})/iu;
const NOTES =
  /^(?:onenote|microsoft onenote|evernote|notes|notizen|apple notes|obsidian|joplin|bear|simplenote|google keep)/;
/** What notes are taken at. */
const MEETS =
  /(?<!\p{L})(?:mtg|meeting|call|interview|intake|consult(?:ation)?|conf(?:erence)?|hearing|visit|debrief)(?!\p{L})/iu;
const IS_NOTES = /(?<!\p{L})(?:notes?|agenda|prep|outline|questions|checklist|memo)(?!\p{L})/iu;

/** Whether every word may be somebody's name. */
function namesOnly(name: string): boolean {
  const words = name.split(/[\s,&]+/u).filter(Boolean);
  return words.every((word) => /^\p{Lu}/u.test(word) && !/\d/.test(word) && !SMALL_WORDS.has(word.toLowerCase()));
}

/**
 * A name with what its program makes, where the name does not say so: slides are a presentation, what is taken down at a
 * meeting is notes, a petition's program makes a petition.
 */
export function madeWith(title: string, { pieces }: TitleParts, name: string, app: string): string {
  if (name === '') return name;
  const programs = [
    ...pieces
      .filter(({ kind }) => kind === 'program' || kind === 'site')
      .map(({ start, end }) => foldedWords(title.slice(start, end))),
    foldedWords(app),
  ];
  const by = (program: RegExp) => programs.some((each) => program.test(each));
  const made = MAKES.find(({ program }) => by(program));
  if (made) return namesOnly(name) ? made.as : name;
  if (by(SLIDES)) return IS_SLIDES.test(name) ? name : `${name} presentation`;
  return by(NOTES) && MEETS.test(name) && !IS_NOTES.test(name) ? `notes of ${name}` : name;
}
