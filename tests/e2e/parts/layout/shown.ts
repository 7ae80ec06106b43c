import { type Around, type Box, boxOf, type Clip } from './around.ts';

// Runs within the page.

/** A line of a text, or the box of a control: as it is laid out, and what of it is seen. */
interface Line {
  whole: Box;
  seen: Box;
}

/** A text, or a control, as a page shows it. */
export interface Shown {
  kind: 'text' | 'control';
  /** Its first words, and what it stands in. */
  name: string;
  lines: Line[];
  /** By how much it is cut, across and down, by what neither moves nor says that something is missing. */
  cut: [across: number, down: number];
  /** The width of the box in which a text ends in dots; null where it is whole. */
  shortened: number | null;
  /** From where to where across there is room for it. */
  room: [left: number, right: number];
  /** The button that a text stands in. */
  button: Box | null;
  layer: number;
  fixed: boolean;
}

const BUTTONS = 'button, .button, kbd, summary, [role=option], [role=menuitem]';
const isInline = (element: Element) => getComputedStyle(element).display.startsWith('inline');

/** An element in a few characters. */
export function nameOf(element: Element): string {
  const own = (one: Element) => [one.tagName.toLowerCase(), ...one.classList].join('.');
  const above = element.parentElement;
  return above && above !== document.body ? `${own(above)} > ${own(element)}` : own(element);
}

/** Whether what is too long for a box ends in dots there. */
function shortens({ style, element }: Clip, from: Element): boolean {
  if (style.webkitLineClamp !== 'none') return true;
  if (style.textOverflow !== 'ellipsis' || /flex|grid/.test(style.display)) return false;
  for (let at = from; at !== element && at.parentElement; at = at.parentElement) if (!isInline(at)) return false;
  return true;
}

/** What is seen of a line behind all that clips it, by how much it is cut, and the width of what ends it in dots. */
function behind(clips: readonly Clip[], rect: DOMRect, from: Element) {
  const seen = boxOf(rect);
  const cut: [number, number] = [0, 0];
  let dots: number | null = null;
  for (const clip of clips)
    for (const [start, end] of [
      [0, 2],
      [1, 3],
    ] as const) {
      const overflow = start === 0 ? clip.style.overflowX : clip.style.overflowY;
      if (overflow === 'visible') continue;
      const over = Math.max(clip.box[start] - seen[start], seen[end] - clip.box[end]);
      seen[start] = Math.max(seen[start], clip.box[start]);
      seen[end] = Math.min(seen[end], clip.box[end]);
      if (over <= 1) continue;
      if (shortens(clip, from)) dots = clip.box[2] - clip.box[0];
      else if (/hidden|clip/.test(overflow)) cut[start] = Math.max(cut[start], over);
    }
  return { line: { whole: boxOf(rect), seen }, cut, dots };
}

const isSeen = ([left, top, right, bottom]: Box) => right - left > 1 && bottom - top > 1;

type Look = (element: Element) => Around;

function read(element: Element, kind: Shown['kind'], rects: DOMRect[], words: string, look: Look): Shown | null {
  const around = look(element);
  // A field clips what is typed into it, and no other field.
  const clips = kind === 'text' ? around.clips : around.clips.filter((clip) => clip.element !== element);
  const all = rects.filter(({ width }) => width > 0).map((rect) => behind(clips, rect, element));
  // What is not seen at all was meant to be away, as a name for which a block is too short.
  const some = all.filter(({ line }) => isSeen(line.seen));
  if (around.hidden || some.length === 0) return null;
  const most = (axis: 0 | 1) => Math.max(...some.map(({ cut }) => cut[axis]));
  const button = kind === 'text' ? element.closest(BUTTONS) : null;
  const { room } = kind === 'text' || !element.parentElement ? around : look(element.parentElement);
  return {
    kind,
    name: `${nameOf(element)} “${words.trim().slice(0, 50)}”`,
    lines: some.map(({ line }) => line),
    cut: [most(0), most(1)],
    shortened: some.find(({ dots }) => dots !== null)?.dots ?? null,
    room,
    button: button ? boxOf(button.getBoundingClientRect()) : null,
    layer: around.layer,
    fixed: around.fixed,
  };
}

/** All texts and controls that the page shows. */
export function readShown(look: Look): Shown[] {
  const shown: (Shown | null)[] = [];
  const range = document.createRange();
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) {
    const text = texts.currentNode;
    const element = text.parentElement;
    const words = text.textContent ?? '';
    if (!element || words.trim() === '' || element.closest('script, style, textarea, select')) continue;
    range.selectNodeContents(text);
    shown.push(read(element, 'text', [...range.getClientRects()], words, look));
  }
  for (const control of document.querySelectorAll('button, input, select, textarea, .button, summary'))
    shown.push(read(control, 'control', [control.getBoundingClientRect()], control.textContent ?? '', look));
  return shown.filter((one) => one !== null);
}
