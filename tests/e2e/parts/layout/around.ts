// Runs within the page.

/** Left, top, right and bottom, in CSS pixels from the window's corner. */
export type Box = [left: number, top: number, right: number, bottom: number];

/** An element that clips what is in it. */
export interface Clip {
  element: Element;
  style: CSSStyleDeclaration;
  box: Box;
}

/** Where an element stands. */
export interface Around {
  /** What clips it, from the inside out. */
  clips: Clip[];
  /** From where to where across there is room for it, by all that it stands in. */
  room: [left: number, right: number];
  /** What lies in front of other things has a number of its own, the page itself 0. */
  layer: number;
  /** It stays where it is when the page is moved. */
  fixed: boolean;
  hidden: boolean;
}

export const boxOf = ({ left, top, right, bottom }: DOMRect): Box => [left, top, right, bottom];

/** The part of an element in which its content is seen. */
function insideOf(element: Element): Box {
  const { left, top, width, height } = element.getBoundingClientRect();
  if (!(element instanceof HTMLElement)) return [left, top, left + width, top + height];
  const [x, y] = [left + element.clientLeft, top + element.clientTop];
  return [x, y, x + element.clientWidth, y + element.clientHeight];
}

const isSeeThrough = ({ backgroundColor }: CSSStyleDeclaration) => /^transparent$|, 0(\.\d+)?\)$/.test(backgroundColor);
const isInFront = (style: CSSStyleDeclaration) =>
  style.position === 'fixed' || (/absolute|sticky/.test(style.position) && !isSeeThrough(style));

/** Says of elements what is around them, and remembers it for this reading of the page. */
export function createAround(): (element: Element) => Around {
  const known = new Map<Element, Around>();
  const layers: Element[] = [];
  const layerOf = (element: Element) => {
    if (!layers.includes(element)) layers.push(element);
    return layers.indexOf(element) + 1;
  };
  const look = (element: Element): Around => {
    const found: Around = { clips: [], room: [-Infinity, Infinity], layer: 0, fixed: false, hidden: false };
    found.hidden = !element.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: true });
    let position = 'static';
    let isPlaced = false;
    for (let at: Element | null = element; at && at !== document.body; at = at.parentElement) {
      const style = getComputedStyle(at);
      if (style.clipPath !== 'none' || style.opacity === '0') found.hidden = true;
      // What is placed is clipped by what it is placed in, and by nothing between.
      if (position === 'absolute' && style.position === 'static') continue;
      position = style.position;
      if (!isPlaced && !/^(inline|contents)$/.test(style.display)) {
        const { left, right } = at.getBoundingClientRect();
        found.room = [Math.max(found.room[0], left), Math.min(found.room[1], right)];
      }
      isPlaced ||= /absolute|fixed/.test(position);
      const clipping = style.overflowX !== 'visible' || style.overflowY !== 'visible';
      if (clipping && style.display !== 'inline') found.clips.push({ element: at, style, box: insideOf(at) });
      if (found.layer === 0 && isInFront(style)) found.layer = layerOf(at);
      if (position !== 'fixed') continue;
      found.fixed = true;
      break;
    }
    return found;
  };
  return (element) => {
    const before = known.get(element);
    if (before) return before;
    const found = look(element);
    known.set(element, found);
    return found;
  };
}
