import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '../..');
/** The product's own colours and type. */
const BASE = readFileSync(join(ROOT, 'extension/ui/base.css'), 'utf8');
const ICON = readFileSync(join(ROOT, 'extension/icons/icon.svg'), 'utf8');

const inPage = (style: string, body: string) => `<!doctype html><html lang="en"><meta charset="utf-8">
<style>${BASE}
:root { color-scheme: light; }
body { overflow: hidden; -webkit-font-smoothing: antialiased; }
svg { display: block; }
${style}</style><body>${body}</body></html>`;

const png = (bytes: Uint8Array) => `data:image/png;base64,${Buffer.from(bytes).toString('base64')}`;

/**
 * A screenshot's page: at the left what it says, at the right the product.
 * @param shot the product as a browser painted it, of 528 by 720 points
 */
export function framed(heading: string, text: string, shot: Uint8Array): string {
  return inPage(
    `body { display: grid; grid-template-columns: 1fr 528px; gap: 64px; align-items: center; height: 800px; padding: 40px 72px;
  background: color-mix(in srgb, var(--mark) 55%, var(--ground)); }
.brand { display: flex; gap: 14px; align-items: center; font: 600 22px/1 Inter; margin-bottom: 48px; }
.brand svg { width: 40px; height: 40px; }
h1 { font: 650 52px/1.12 Inter; letter-spacing: -0.022em; text-wrap: balance; margin-bottom: 24px; }
p.text { font: 400 23px/1.45 Inter; color: var(--soft); text-wrap: pretty; }
img { display: block; width: 528px; height: 720px; border-radius: 14px;
  box-shadow: 0 0 0 1px rgb(16 39 94 / 10%), 0 18px 48px rgb(16 39 94 / 16%); }`,
    `<div><div class="brand">${ICON}<span>Matterline</span></div><h1>${heading}</h1><p class="text">${text}</p></div><img src="${png(shot)}">`,
  );
}

/**
 * A tile: the name on the product's blue, and the strip of a day.
 * @param strip the day's strip as a browser painted it
 */
export function tile([width, height]: readonly [number, number], strip: Uint8Array): string {
  const large = width > 1000;
  const unit = large ? 2.05 : 1;
  const px = (size: number) => `${Math.round(size * unit)}px`;
  return inPage(
    `body { width: ${width}px; height: ${height}px; background: var(--accent); color: var(--accent-ink);
  display: flex; flex-direction: column; justify-content: center; gap: ${px(22)}; padding: 0 ${large ? '140px' : '32px'}; }
.brand { display: flex; gap: ${px(14)}; align-items: center; font: 650 ${px(40)}/1 Inter; letter-spacing: -0.02em; }
.brand svg { width: ${px(52)}; height: ${px(52)}; }
.brand rect:first-of-type { stroke: rgb(255 255 255 / 35%); stroke-width: 3; }
p { font: 500 ${px(19)}/1.3 Inter; opacity: 0.94; }
img { display: block; width: 100%; border-radius: ${px(8)}; background: var(--ground); padding: ${px(10)} ${px(10)} ${px(8)}; }`,
    `<div class="brand">${ICON}<span>Matterline</span></div><p>Your day, by matter, ready for Clio.</p><img src="${png(strip)}">`,
  );
}
