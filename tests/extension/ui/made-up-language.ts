import { isValidElement } from 'preact';
import { expect } from 'vitest';
import { isStandIn } from './words/any-argument.ts';

/**
 * A part of the catalogue in a made-up language: every sentence stands in brackets, those of functions as well. An element
 * that a sentence is laid around stays as it is, and so does an argument.
 */
export function bracketed<T>(part: T): T {
  if (isStandIn(part)) return part;
  if (typeof part === 'string') return `⟦${part}⟧` as T;
  if (typeof part === 'function') return ((...args: unknown[]) => bracketed(part(...args))) as T;
  if (Array.isArray(part)) return part.map(bracketed) as T;
  if (typeof part !== 'object' || part === null || isValidElement(part)) return part;
  return Object.fromEntries(Object.entries(part).map(([name, value]) => [name, bracketed(value)])) as T;
}

/** The whole catalogue in the made-up language; dates and numbers go by the language that it is made of. */
export function madeUpWords<T extends { language: unknown; locale: unknown }>({ language, locale, ...words }: T) {
  return { ...bracketed(words), language, locale };
}

/** Every text in a value that travels as data: what a person, Clio or a program wrote. Codes are none. */
export function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return /^[a-z-]+$/.test(value) ? [] : [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(textsIn);
}

const SPOKEN = ['title', 'aria-label', 'aria-description', 'placeholder', 'alt'];

/** What is read or heard of a page: its text, and the attributes that are spoken or shown. Keys are the same in each language. */
function readOf(page: Element): string[] {
  const texts = (element: Element): string[] =>
    [...element.childNodes].flatMap((node) => {
      if (!(node instanceof Element)) return node.textContent ?? '';
      return node.tagName === 'KBD' ? [] : texts(node);
    });
  const attributes = [...page.querySelectorAll('*')].flatMap((element) =>
    SPOKEN.flatMap((name) => element.getAttribute(name) ?? []),
  );
  // A name may be put together of several elements, and of characters beside them.
  return [texts(page).join(''), ...attributes];
}

/** A text without what stands in brackets, in which brackets may stand again. */
export function outsideBrackets(text: string): string {
  let depth = 0;
  let rest = '';
  for (const character of text) {
    if (character === '⟦') depth += 1;
    else if (character === '⟧') depth -= 1;
    else if (depth === 0) rest += character;
  }
  return rest;
}

/** Holds that no letter stands outside the catalogue's brackets, but for what came as data. */
export function expectCatalogued(root: Element, data: readonly string[]): void {
  const given = [...new Set(data)].filter((text) => /\p{L}/u.test(text)).sort((a, b) => b.length - a.length);
  const spoken = readOf(root)
    .map(outsideBrackets)
    .filter((text) => /\p{L}/u.test(text));
  for (const text of spoken) expect(given.reduce((left, one) => left.replaceAll(one, ' '), text)).not.toMatch(/\p{L}/u);
}
