import type { Around } from './around.ts';
import { nameOf } from './shown.ts';

// Runs within the page. What breaks a page, of its boxes.

const over = ({ scrollWidth, clientWidth }: Element) => (clientWidth === 0 ? 0 : scrollWidth - clientWidth);

/** Boxes that are moved sideways; a table may be, in a box of its own. */
export function movedSideways(around: (element: Element) => Around): string[] {
  const { documentElement: page } = document;
  const wide = page.scrollWidth > innerWidth ? [`the page is ${page.scrollWidth - innerWidth} px too wide`] : [];
  return [...document.body.querySelectorAll<HTMLElement>('*:not(svg *, input, textarea, select, progress)')]
    .filter((box) => over(box) > 1 && /auto|scroll/.test(getComputedStyle(box).overflowX))
    .filter((box) => !around(box).hidden && !box.querySelector(':scope > table'))
    .map((box) => `${over(box)} px wider than its box: ${nameOf(box)}`)
    .concat(wide);
}

const pen = document.createElement('canvas').getContext('2d');

/** How wide a text is in a field's letters. */
function widthOf(text: string, { font, letterSpacing }: CSSStyleDeclaration): number {
  if (!pen) throw new Error('This browser draws nothing.');
  pen.font = font;
  pen.letterSpacing = letterSpacing === 'normal' ? '0px' : letterSpacing;
  return pen.measureText(text).width;
}

/** By how much a field is narrower than it would be by itself. */
function lackingOf(field: HTMLElement): number {
  const free = field.cloneNode() as HTMLElement;
  free.style.cssText = 'position: absolute; visibility: hidden; width: max-content';
  field.after(free);
  const lacking = free.offsetWidth - field.offsetWidth;
  free.remove();
  return lacking;
}

/** What is written in fields without room for it: the choice of a list, what an empty field asks for, a time. */
export function tightFields(around: (element: Element) => Around): string[] {
  const fields = [...document.querySelectorAll<HTMLInputElement | HTMLSelectElement>('input, select')];
  return fields
    .filter((field) => !around(field).hidden && field.clientWidth > 0)
    .flatMap((field) => {
      const style = getComputedStyle(field);
      const room = field.clientWidth - Number.parseFloat(style.paddingLeft) - Number.parseFloat(style.paddingRight);
      const text =
        field instanceof HTMLSelectElement
          ? // A browser shows dots in a list that is to.
            style.textOverflow === 'ellipsis'
            ? ''
            : (field.selectedOptions[0]?.textContent ?? '')
          : field.value === ''
            ? field.placeholder
            : '';
      const lacking = /time|date/.test(field.type) ? lackingOf(field) : widthOf(text, style) - room;
      return lacking > 1 ? [`${Math.round(lacking)} px too narrow for “${text}”: ${nameOf(field)}`] : [];
    });
}
