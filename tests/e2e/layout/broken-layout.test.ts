import puppeteer, { type Browser, type Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findChromium } from '../../desktop/index.ts';
import { brokenLayout } from '../parts/broken-layout.ts';

const chromium = findChromium();
if (!chromium) console.log('Skipped, what breaks a layout: no Chromium-family browser is installed.');

const LONG = 'Donaudampfschifffahrtsgesellschaftskapitän';
const box = (style: string, content = LONG, tag = 'div') =>
  `<${tag} style="width: 120px; ${style}">${content}</${tag}>`;
const at = (style: string, content: string) =>
  `<div style="position: absolute; top: 40px; left: 40px; ${style}">${content}</div>`;

describe.skipIf(!chromium)('the layout of a page', () => {
  let browser: Browser;
  let page: Page;
  beforeAll(async () => {
    browser = await puppeteer.launch({
      executablePath: chromium ?? '',
      args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
    });
    page = await browser.newPage();
    await page.setViewport({ width: 440, height: 300 });
  });
  afterAll(() => browser?.close());

  const brokenIn = async (html: string) => {
    await page.setContent(`<body style="font: 16px sans-serif; margin: 8px">${html}</body>`);
    return brokenLayout(page);
  };

  it.each<[what: string, html: string, said: RegExp]>([
    ['a word that is wider than its box', box(''), /outside what is around it: div/],
    ['what is wider than the page', '<div style="width: 500px; height: 9px"></div>', /page is \d+ px too wide/],
    [
      'a box that is moved sideways',
      box('overflow: auto; white-space: nowrap', '<i>a word</i> '.repeat(9)),
      /wider than/,
    ],
    ['a text that is cut', box('overflow: hidden'), /cut off by .* px: div/],
    ['a line that is cut', box('overflow: hidden; height: 30px', 'two lines of a text'), /cut off by .* in height/],
    [
      'dots in a box that has none',
      box('display: flex; overflow: hidden; text-overflow: ellipsis', `<b>${LONG}</b>`),
      /cut off/,
    ],
    ['dots with nothing before them', box('width: 20px; overflow: hidden; text-overflow: ellipsis'), /only, with dots/],
    [
      'a text out of its button',
      box('height: 20px; padding: 0', 'far too much of a text', 'button'),
      /below its button/,
    ],
    [
      'a button that is cut',
      box('overflow: hidden; white-space: nowrap', '<button>Send</button>'.repeat(3)),
      /cut off by .* button/,
    ],
    ['two texts on one another', `${at('', 'first')}${at('', 'second')}`, /on one another: .*first.*second/],
    [
      'two buttons on one another',
      '<button>Send</button><button style="margin-left: -20px">Change</button>',
      /on one another: .*button.*button/,
    ],
    [
      'a box that grows out of another',
      box('display: grid', `<div><button style="white-space: nowrap">Send all of it, at once</button></div>`),
      /outside what is around it: .*button/,
    ],
    ['a dialog beyond the window', at('position: fixed; top: 290px', 'words'), /beyond the window/],
    ['what lies left of the page', at('left: -20px', 'words'), /beyond the window/],
    ['a choice without room', `<select style="width: 60px"><option>${LONG}</option></select>`, /too narrow for “Donau/],
    ['an empty field without room', `<input style="width: 60px" placeholder="${LONG}">`, /too narrow for “Donau/],
    ['a time without room', '<input type="time" style="width: 30px">', /too narrow/],
  ])('is broken by %s', async (_, html, said) => {
    expect((await brokenIn(html)).join('\n')).toMatch(said);
  });

  it.each([
    ['wraps', box('overflow-wrap: anywhere')],
    ['ends in dots', box('overflow: hidden; text-overflow: ellipsis')],
    [
      'ends in dots after two lines',
      box(
        'display: -webkit-box; overflow: hidden; -webkit-box-orient: vertical; -webkit-line-clamp: 2',
        `${'word '.repeat(40)}`,
      ),
    ],
    ['is moved up and down', box('overflow: auto; height: 60px', 'word '.repeat(40))],
    ['is a table that is moved sideways', box('overflow: auto', `<table><tr><td>${LONG}</td></tr></table>`)],
    [
      'is for the ear alone',
      `<p style="position: absolute; width: 1px; overflow: hidden; clip-path: inset(50%)">${LONG}</p>`,
    ],
    ['lies behind a list', `words${at('top: 0; left: 0; background: white', 'a list')}`],
    ['has no room at all', box('height: 0; overflow: hidden')],
    ['is typed into a field', `<input value="${LONG}">`],
    ['stands in a button', '<button>Send</button>'],
  ])('is whole where a text %s', async (_, html) => {
    expect(await brokenIn(html)).toEqual([]);
  });
});
