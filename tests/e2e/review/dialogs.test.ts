import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer';
import { describe, expect, it } from 'vitest';
import { packDay } from '../../../extension/messages/pack-day.ts';
import type { MatterView } from '../../../extension/messages/views.ts';
import { findChromium } from '../../desktop/index.ts';
import { DONE } from '../../extension/popup/made-up-review.ts';
import { faultsOf } from '../parts/axe.ts';
import { at, card, day, entry, item, need, row } from '../parts/fed-parts.ts';
import type { Answers, FedPopup } from '../parts/fed-popup.ts';
import { useFedPopup } from '../parts/use-fed-popup.ts';

const chromium = findChromium();
if (!chromium) console.log('Skipped, the dialogs: no Chromium-family browser is installed.');

const PICTURES = join(import.meta.dirname, '../../../artifacts/screens');
const MINUTE = 60_000;

const named = (id: number, number: string, client: string, description: string) => ({
  ...({ id, number, client, description, status: 'Open', colour: id % 8 } satisfies MatterView),
});
const ESTATE = named(
  11,
  '00482-Featherstonehaugh-Cholmondeley-Warner Family Investments (Luxembourg) S.à r.l.',
  'Featherstonehaugh-Cholmondeley-Warner Family Investments (Luxembourg) S.à r.l.',
  'Formation, financing and disposal of the logistics portfolio at Rotterdam, Antwerp and Wilhelmshaven',
);
const TREATMENT = named(
  12,
  '2026/LIT/0000000000000000000000000000000000000000000000000000000000417',
  'In re: Consolidated Wastewater-Treatment-Facilities Litigation',
  'MDL No. 3081',
);
const SMITH = named(13, '00012-Smith', 'John Smith', 'Smith v. Jones');
const MANY = Array.from({ length: 20 }, (_, index) => [ESTATE, TREATMENT, SMITH][index % 3]).map((matter, index) => ({
  ...(matter ?? SMITH),
  id: 100 + index,
}));

const TITLE =
  'RE: FW: RE: Rotterdam – Antwerp – Wilhelmshaven: comments on the third draft of the share purchase agreement';
/** Eleven minutes in four windows, spread over nine hours. */
const PIECES = [
  { start: at(8, 2), end: at(8, 6) },
  { start: at(10, 2), end: at(10, 3) },
  { start: at(13, 2), end: at(13, 6) },
  { start: at(17, 0), end: at(17, 2) },
];
const SPREAD = row('Microsoft Outlook', TITLE, at(8, 2), 11, {
  to: at(17, 2),
  worked: 11 * MINUTE,
  starts: PIECES.map(({ start }) => start),
});
const HARD = day({
  needs: [need([SPREAD]), need([row('Zoom', 'Zoom Meeting', at(15, 18), 12)])],
  cards: [
    card(ESTATE, 'Review share purchase agreement.', [item(ESTATE, 'Word', 'SPA v3.docx', at(9), 51)]),
    card(TREATMENT, 'Review plaintiffs’ steering committee report.', [
      item(TREATMENT, 'Acrobat', 'PSC.pdf', at(11), 44),
    ]),
  ],
  entries: [entry(ESTATE, 42, 'posted', { narrative: `${TITLE}. `.repeat(6) })],
});
/** Eleven slivers between nine and ten. */
const SLIVERS = Array.from({ length: 11 }, (_, index) => ({
  start: at(16, 35 + 2 * index),
  end: at(16, 35 + 2 * index) + 40_000,
}));

const ANSWERS: Answers = {
  ...DONE,
  'matters.find': [ESTATE, TREATMENT, SMITH, ...MANY].slice(0, 20),
  'items.time': PIECES,
  'rules.propose': { id: 'r', matter: ESTATE.id, words: 'comments on the third draft of the share purchase agreement' },
  'rules.remember': {
    kind: 'asks',
    rule: {
      rule: { id: 'r', matter: ESTATE.id, words: 'comments on the third draft of the share purchase agreement' },
      source: 'own',
      matter: ESTATE,
      problems: [],
    },
    preview: {
      moves: [
        {
          before: { outcome: 'auto', matters: [TREATMENT] },
          after: { outcome: 'auto', matters: [ESTATE] },
          items: 2,
          minutes: 12,
          titles: [{ app: 'Microsoft Outlook', title: `${TITLE} ${'x'.repeat(90)}`, start: 0, end: 5 }],
        },
      ],
      items: 2,
      minutes: 12,
      days: 1,
      older: false,
      problems: [],
    },
  },
  'review.act': { done: false, inTheWay: SLIVERS },
};

describe.skipIf(!chromium)('the dialogs, with long names and many matters', () => {
  let fed: FedPopup;
  let page: Page;

  useFedPopup(chromium, (begun) => {
    mkdirSync(PICTURES, { recursive: true });
    ({ fed, page } = begun);
  });

  const show = async (width = 440, scheme = 'light') => {
    await page.setViewport({ width, height: 600 });
    await page.emulateMediaFeatures([
      { name: 'prefers-color-scheme', value: scheme },
      { name: 'prefers-reduced-motion', value: 'reduce' },
    ]);
    await fed.open(page, { ...ANSWERS, 'day.read': packDay(HARD) });
    await page.waitForSelector('[data-stop]:focus-within');
  };
  const pick = async () => {
    await page.waitForSelector('dialog .matter-option[aria-selected="true"]');
    await page.keyboard.press('Enter');
  };
  const write = (index: number, time: string) =>
    page.$$eval(
      'dialog input[type="time"]',
      (fields, which, value) => {
        const field = fields[which];
        if (!field) throw new Error(`there is no field ${which}`);
        field.value = value;
        field.dispatchEvent(new Event('input', { bubbles: true }));
      },
      index,
      time,
    );
  const textOf = (selector: string) => page.$eval(selector, (found) => found.textContent ?? '');
  const divide = async () => {
    await page.keyboard.press('d');
    for (const many of [1, 2, 3]) {
      await pick();
      await page.waitForSelector(`dialog .shares li:nth-child(${many})`);
    }
  };
  const add = async () => {
    await page.keyboard.press('+');
    await page.waitForSelector('dialog input[type="time"]');
    await write(0, '16:35');
    await write(1, '17:00');
    await page.focus('dialog [data-first]');
    await page.keyboard.type('Call with the notary');
    await page.keyboard.press('Enter');
    await page.waitForSelector('dialog [role="alert"]');
  };

  const DIALOGS: [string, () => Promise<unknown>][] = [
    [
      'matter',
      async () => {
        await page.keyboard.press('/');
        await page.waitForSelector('dialog .matter-option');
      },
    ],
    ['divide', divide],
    [
      'split',
      async () => {
        await page.keyboard.press('s');
        await page.waitForSelector('dialog input[type="time"]');
      },
    ],
    ['add', add],
    [
      'add-matter',
      async () => {
        await page.keyboard.press('+');
        await page.waitForSelector('dialog [role="combobox"]');
        await page.type('dialog [role="combobox"]', 'rotter');
        await pick();
        await page.waitForSelector('dialog .picked');
      },
    ],
    [
      'rule',
      async () => {
        await page.keyboard.press('r');
        await pick();
        await page.waitForSelector('dialog .moves li');
      },
    ],
    [
      'note',
      async () => {
        await page.keyboard.press('o');
        await page.waitForSelector('dialog');
      },
    ],
    [
      'time',
      async () => {
        await page.focus('[data-stop="card"]');
        await page.keyboard.press('e');
        await page.waitForSelector('dialog');
      },
    ],
    [
      'entry',
      async () => {
        await page.locator('.entry-acts button').click();
        await page.waitForSelector('dialog');
      },
    ],
    [
      'date',
      async () => {
        await page.keyboard.press('g');
        await page.waitForSelector('dialog');
      },
    ],
    [
      'ledger',
      async () => {
        await page.locator('.ledger button').click();
        await page.waitForSelector('dialog');
      },
    ],
  ];
  for (const [width, scheme] of [
    [440, 'light'],
    [440, 'dark'],
    [360, 'light'],
  ] as const)
    it.each(DIALOGS)(`fits, and has no fault: %s, ${width} wide, ${scheme}`, async (name, open) => {
      await show(width, scheme);
      await open();
      await page.screenshot({ path: join(PICTURES, `dialog-${name}-${width}-${scheme}.png`) as `${string}.png` });
      const outside = await page.evaluate(() => {
        const dialog = document.querySelector('dialog');
        const box = dialog?.getBoundingClientRect();
        if (!dialog || !box) return ['no dialog'];
        const parts = [...dialog.querySelectorAll('input, button, select, textarea, h2, p')].filter((part) => {
          const { left, right, width: wide } = part.getBoundingClientRect();
          return wide > 0 && (left < box.left || right > box.right);
        });
        return [
          ...(dialog.scrollWidth > dialog.clientWidth ? ['scrolls'] : []),
          ...parts.map((part) => part.outerHTML),
        ];
      });
      expect(outside).toEqual([]);
      expect(await faultsOf(page)).toEqual([]);
    });

  it('name a matter whole on hovering where there is no room for all of it', async () => {
    await show();
    await divide();
    const titles = await page.$$eval('dialog .matter-name', (names) => names.map((name) => name.getAttribute('title')));
    expect(titles).toEqual(
      [ESTATE, TREATMENT, SMITH].map(({ number, client, description }) => `${number} · ${client} · ${description}`),
    );
  });

  it('split what was worked, and no pauses', async () => {
    await show();
    await page.keyboard.press('s');
    await page.waitForSelector('dialog input[type="time"]');
    expect(await textOf('dialog h2')).toBe('Split 8:02 AM – 5:02 PM, 11 m');
    expect(await textOf('dialog [role="status"]')).toMatch(
      /^8:02 AM – 1:02 PM \(6 m\) and 1:02 – 5:02 PM \(5 m\); breaks are not counted\.$/,
    );
    await write(0, '12:00');
    expect(await textOf('dialog [role="status"]')).toMatch(/^8:02 – 10:03 AM \(5 m\) and 1:02 – 5:02 PM \(6 m\)/);
  });

  it('name slivers that are in the way as one range, and offer the free part beside replacing them', async () => {
    await show();
    await add();
    expect(await textOf('dialog [role="alert"]')).toMatch(/^Time was recorded there: 7 m of 4:35 – 4:55 PM\. *$/);
    const buttons = await page.$$eval('dialog .dialog-acts button', (all) => all.map((button) => button.textContent));
    expect(buttons).toEqual(['Replace it', 'Cancel', 'Add the free 18 m']);
    // What was in the way of another time says nothing of this one.
    await write(1, '16:50');
    await page.waitForFunction(() => !document.querySelector('dialog [role="alert"]'));
    expect(await textOf('dialog button[type="submit"]')).toBe('Add');
  });

  it('refuse time that is still to come', async () => {
    await show();
    await page.evaluate((now) => {
      Date.now = () => now;
    }, HARD.asOf);
    await page.keyboard.press('+');
    await page.waitForSelector('dialog input[type="time"]');
    await write(1, '23:30');
    await page.waitForFunction(() => document.querySelector('dialog [role="status"]'));
    expect(await textOf('dialog [role="status"]')).toBe('This time is still to come. Add it once it is over.');
  });
});
