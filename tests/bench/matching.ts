import { createMatcher, type Matter } from '../../extension/matching/index.ts';

/** Prints one JSON line a measurement: the matcher beside one regular expression of all numbers, in the same run. */
const NAMES = ['Harlow', 'Finch', 'Wren', 'Orchard', 'Tarn', 'Vale', 'Lark', 'Rook', 'Heron', 'Alder', 'Birch', 'Cobb'];
const WORK = ['motion to compel', 'lease review', 'Inbox', 'deposition outline', 'invoice draft', 'call notes'];
const APPS = ['Word', 'Outlook', 'Google Chrome', 'Adobe Acrobat Pro (64-bit)', 'Excel'];
const TITLES = 20_000;
const RUNS = 5;

const pick = (list: readonly string[], index: number) => list[index % list.length] ?? '';

function mattersOf(count: number): Matter[] {
  return Array.from({ length: count }, (_, index) => ({
    id: index + 1,
    display_number: `${String(index + 1).padStart(5, '0')}-${pick(NAMES, index * 7)}`,
    status: 'Open',
    client: { name: `${pick(NAMES, index * 5)} ${pick(NAMES, index * 7)} ${index % 4000}` },
  }));
}

/** Three of ten titles hold a number. */
function titlesOf(matters: readonly Matter[]): string[] {
  return Array.from({ length: TITLES }, (_, index) => {
    const text = `${pick(WORK, index * 3)} ${pick(WORK, index * 11)}`;
    const number = matters[(index * 7919) % matters.length]?.display_number ?? '';
    return `${index % 10 < 3 ? `${number} ` : ''}${text} - ${pick(APPS, index)}`;
  });
}

function median(values: number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}
function milliseconds(work: () => void): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}
function tell(name: string, value: number, unit: string) {
  console.log(JSON.stringify({ name, value: Number(value.toPrecision(4)), unit }));
}

function expressionOf(matters: readonly Matter[]): RegExp {
  const numbers = matters.map(({ display_number }) => display_number.toLowerCase().replace(/[^a-z0-9]/g, '\\$&'));
  return new RegExp(`(?<![a-z0-9])(?:${numbers.sort((a, b) => b.length - a.length).join('|')})(?![a-z0-9])`);
}

for (const count of [1_000, 50_000]) {
  const matters = mattersOf(count);
  const titles = titlesOf(matters);
  let found = 0;
  const rate = (match: (title: string) => boolean) => {
    const run = () => {
      for (const title of titles) if (match(title)) found++;
    };
    run();
    return TITLES / (median(Array.from({ length: RUNS }, () => milliseconds(run))) / 1000);
  };
  const build = median(Array.from({ length: RUNS }, () => milliseconds(() => createMatcher(matters))));
  const matcher = createMatcher(matters);
  tell(`matching.build.${count}`, build, 'ms');
  tell(
    `matching.titles.${count}`,
    rate((title) => matcher.match(title).outcome === 'auto'),
    'titles/s',
  );
  const expression = expressionOf(matters);
  tell(
    `regexp.build.${count}`,
    milliseconds(() => expressionOf(matters).test(titles[0] ?? '')),
    'ms',
  );
  tell(
    `regexp.titles.${count}`,
    rate((title) => expression.test(title.toLowerCase())),
    'titles/s',
  );
  if (found === 0) throw new Error('No title matched: the measurement is worthless.');
}
