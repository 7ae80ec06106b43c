import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join, normalize } from 'node:path';
import { parseSync } from 'oxc-parser';
import { describe, expect, it } from 'vitest';

const ROOT = normalize(join(import.meta.dirname, '../..'));
const CATALOGUE = 'extension/ui/words/';

/** Files whose texts are no page's words, and what they are. */
const DATA: Record<string, string> = {
  'extension/background/faults/faults.ts': 'names of errors',
  'extension/example/made-up-day.ts': 'titles of windows, as programs write them',
  'extension/example/made-up-helper.ts': 'what a helper answers, which nobody reads',
  'extension/billing/entry/blanks.ts': 'what stands on a bill',
  'extension/billing/entry/work-names.ts': 'names that are looked for among categories',
  'extension/billing/narrative/final-note.ts': 'what stands on a bill',
  'extension/billing/rules/clerical.ts': 'phrases that are looked for in narratives',
  'extension/billing/rules/vague.ts': 'phrases that are looked for in narratives',
  'extension/billing/titles/authorship.ts': 'words that are looked for in titles',
  'extension/billing/titles/docket.ts': 'words of courts and of papers that are looked for in titles',
  'extension/billing/titles/file-name.ts': 'words of file names',
  'extension/billing/titles/mail-subjects.ts': 'words that are looked for in subjects',
  'extension/billing/titles/person.ts': 'how names are listed on a bill',
  'extension/billing/titles/phrase.ts': 'what narratives begin with, on a bill',
  'extension/billing/titles/task.ts': 'keys of tasks',
  'extension/billing/titles/task-kind.ts': 'reporters and courts that titles cite',
  'extension/billing/titles/lookup.ts': 'registers that were searched, on a bill',
  'extension/billing/narrative/matter-names.ts': 'what phrases of narratives begin with',
  'extension/billing/titles/download-name.ts': 'proceedings, as their dockets and a bill call them',
  'extension/billing/titles/filing-task.ts': 'steps of filing, on a bill',
  'extension/billing/titles/known/sites.ts': 'sites that titles name, as a bill names them',
  'extension/billing/titles/others-draft.ts': 'words of file names',
  'extension/billing/titles/known/versions-compared.ts': 'versions, on a bill',
  'extension/billing/titles/small-words.ts': 'words that are small within a sentence',
  'extension/billing/telling/handling.ts': 'remarks in names of files',
  'extension/billing/telling/overhead.ts': 'what firms do for themselves',
  'extension/billing/telling/own-names.ts': 'words that names of many have',
  'extension/billing/titles/known/sides.ts': 'sides of deals and cases that titles name, as a bill names them',
  'extension/billing/titles/known/codes.ts': 'codes of papers, spelled out as a bill has them',
  'extension/billing/titles/known/forms.ts': 'forms that files name, as a bill names them',
  'extension/billing/titles/made-with.ts': 'what programs make, on a bill',
  'extension/billing/titles/research.ts': 'what a bill calls a part of a code',
  'extension/billing/titles/site-task.ts': 'what a bill calls a data room',
  'extension/billing/titles/nameless.ts': 'what is said of windows without a name, on a bill',
  'extension/billing/titles/topic.ts': 'words that are looked for in subjects',
  'extension/billing/titles/known/given-names.ts': 'names that are looked for in file names',
  'extension/billing/titles/shouted.ts': 'abbreviations that stay in capitals',
  'extension/billing/titles/slips.ts': 'words that slips are looked for in',
  'extension/billing/titles/tail.ts': 'words of file names',
  'extension/clio/client.ts': 'headers',
  'extension/clio/tokens.ts': 'headers',
  'extension/popup/model/program-name.ts': 'names of programs',
  'extension/matching/names/common-words.ts': 'words of titles and surnames, and where they are listed',
  'extension/matching/names/company-endings.ts': 'what follows a company’s name, and its laws',
  'extension/matching/numbers/neighbours.ts': 'words beside numbers in titles, and where they are listed',
  'extension/matching/numbers/witnesses.ts': 'how cases are named in titles',
  'extension/matching/suggestions/common-words.ts': 'words that are looked for in titles',
  'extension/matching/suggestions/trade-words.ts': 'words that are looked for in titles',
  'extension/timeline/store/earlier-reasons.ts': 'sentences as earlier versions stored them',
};

/** Attributes of elements, and properties of parts and objects, whose text a person reads. */
const READ = new Set(
  'advice again alt aria-description aria-label does hint label means placeholder replace text title trouble'.split(
    ' ',
  ),
);
/** Attributes that hold names, shapes and styles. */
const UNREAD = new Set('aria-controls aria-labelledby class d data-matter key style viewBox'.split(' '));
/** What is handed to these is no text: selectors, and errors for a report. */
const UNREAD_CALL =
  /(?:^|\.)(?:querySelector|querySelectorAll|matches|closest|matchMedia|whenThere|openAt)$|Error$|^CallFailed$/;

interface Node {
  type: string;
  start: number;
  [key: string]: unknown;
}

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && 'type' in value;
const hasLetter = (text: string) => /\p{L}/u.test(text);
/** Words with a blank between them; a selector begins like none. */
const isSentence = (text: string) => /\p{L}\S*\s+\S*\p{L}/u.test(text) && !/^[.#[(]/.test(text);

/** The text of a string or of a template, with `x` for what is put into it; null for anything else. */
function textOf(node: Node): string | null {
  if (node.type === 'Literal' && typeof node.value === 'string') return node.value;
  if (node.type !== 'TemplateLiteral') return null;
  const parts = (node.quasis as { value: { cooked: string } }[]).map(({ value }) => value.cooked);
  return parts.some(hasLetter) ? parts.join('x') : '';
}

/** The strings and templates that an expression may come to. */
function outcomes(node: unknown): Node[] {
  if (!isNode(node)) return [];
  switch (node.type) {
    case 'ConditionalExpression':
      return [...outcomes(node.consequent), ...outcomes(node.alternate)];
    case 'LogicalExpression':
      return [...outcomes(node.left), ...outcomes(node.right)];
    case 'JSXExpressionContainer':
    case 'ParenthesizedExpression':
    case 'TSAsExpression':
      return outcomes(node.expression);
    default:
      return textOf(node) === null ? [] : [node];
  }
}

function nameOf(node: unknown): string {
  if (!isNode(node)) return '';
  if (node.type === 'MemberExpression') return `${nameOf(node.object)}.${nameOf(node.property)}`;
  if (node.type === 'Literal') return String(node.value);
  return typeof node.name === 'string' ? node.name : '';
}

/** The parts of a node where text for people may stand: all but names, types, places of modules, errors, selectors. */
function readParts(node: Node): unknown[] {
  if (/^TS(?!AsExpression|SatisfiesExpression|NonNullExpression)|^Import|^Export(?:All)/.test(node.type)) return [];
  if (node.type === 'CallExpression' || node.type === 'NewExpression')
    return isNode(node.callee) && (node.callee.type === 'Super' || UNREAD_CALL.test(nameOf(node.callee)))
      ? []
      : [node.callee, ...(node.arguments as unknown[])];
  if (node.type === 'JSXAttribute') return UNREAD.has(nameOf(node.name)) ? [] : [node.value];
  if (node.type === 'Property') return node.computed ? [node.key, node.value] : [node.value];
  return Object.values(node).flat();
}

/** Every text of a source that a person reads, with its line. */
function textsIn(path: string, source: string): string[] {
  const found = new Map<number, string>();
  const add = (node: Node, text: string) => {
    const line = source.slice(0, node.start).split('\n').length;
    found.set(node.start, `${path}:${line}: ${text.trim().slice(0, 60)}`);
  };
  const read = (nodes: readonly Node[]) => {
    for (const node of nodes) if (hasLetter(textOf(node) ?? '')) add(node, textOf(node) ?? '');
  };
  const walk = (node: unknown): void => {
    if (!isNode(node)) return;
    const text = textOf(node);
    if (text !== null && isSentence(text)) add(node, text);
    if (node.type === 'JSXText' && hasLetter(String(node.value))) add(node, String(node.value));
    if (node.type === 'JSXElement' || node.type === 'JSXFragment')
      read((node.children as Node[]).filter(({ type }) => type === 'JSXExpressionContainer').flatMap(outcomes));
    if (node.type === 'JSXAttribute' && READ.has(nameOf(node.name))) read(outcomes(node.value));
    if (node.type === 'Property' && READ.has(nameOf(node.key))) read(outcomes(node.value));
    for (const part of readParts(node)) walk(part);
  };
  walk(parseSync(path, source).program);
  return [...found.values()];
}

/** What people read: the pages, and the terminal where its words stand in the helper's catalogue. */
const READABLE = ['extension', 'helper/watch.ts', 'helper/stop.ts', 'helper/resume.ts'];

function sources(): string[] {
  const listed = execFileSync('git', ['ls-files', '-co', '--exclude-standard', ...READABLE], { cwd: ROOT }).toString();
  return listed
    .split('\n')
    .filter((path) => /\.tsx?$/.test(path) && !path.startsWith(CATALOGUE) && existsSync(join(ROOT, path)));
}

const found = sources().flatMap((path) => textsIn(path, readFileSync(join(ROOT, path), 'utf8')));

/** An example's `#{` as a template writes it. */
const withHoles = (source: string) => source.replaceAll('#{', '${');

describe('what a person reads', () => {
  it('stands in the catalogue', () => {
    expect(found.filter((text) => !Object.hasOwn(DATA, text.split(':')[0] ?? ''))).toEqual([]);
  });

  it.each(Object.keys(DATA))('is told from data, which there is: %s', (path) => {
    expect(found.filter((text) => text.startsWith(`${path}:`))).not.toEqual([]);
  });

  it.each([
    ['text of an element', 'const a = <p>Undo</p>;'],
    ['text beside a value', 'const a = <p>{time} h</p>;'],
    ['one of two texts', 'const a = <p>{open ? "Close" : words.open}</p>;'],
    ['a text that is sometimes there', 'const a = <p>{open && "Close"}</p>;'],
    ['a template on the page', 'const a = <b>{`#{time}h`}</b>;'],
    ['an attribute', 'const a = <button title="Undo" />;'],
    ['an attribute with a choice', 'const a = <button aria-label={open ? "Close" : words.open} />;'],
    ['what a part is given to say', 'const a = <Notice text="Gone" />;'],
    ['a label in an object', 'const a = { label: "Options", act };'],
    ['a sentence in a constant', 'const a = "Nothing was sent.";'],
    ['a sentence put together', 'const a = `Not sent: #{count} days`;'],
    ['a word beside a number', 'const a = `#{count} days`;'],
    ['a sentence handed on', 'say("Nothing was sent.");'],
    ['a sentence by its name', 'const a = { empty: "Nothing was sent." };'],
  ])('is found: %s', (_, source) => {
    expect(textsIn('a.tsx', withHoles(source))).toHaveLength(1);
  });

  it.each([
    ['a class', 'const a = <p class={`card #{open ? "is open" : ""}`} />;'],
    ['a shape', 'const a = <path d="M3 8h.01M8 8h.01" />;'],
    ['a module', 'import a from "./not a sentence.ts";'],
    ['a selector', 'const a = ".draft .items"; document.querySelector(`#{a} li b`);'],
    ['an error for a report', 'throw new RangeError("A day has no such hour.");'],
    ['an error of its own', 'class A extends Error { constructor() { super("A day has no such hour."); } }'],
    ['a key', 'const a = `#{card.id} #{item.key}`; const b = <i key={`away #{start}`} />;'],
    ['an expression', 'const a = /Nothing was sent/;'],
    ['a type', 'type A = "not in use" | "in use";'],
    ['a word for the program', 'const a = { kind: "done" }; say("day.read");'],
    ['signs and values', 'const a = <p>{time} · {words.sent} ✕</p>; const b = parts.join(" · ");'],
  ])('is none: %s', (_, source) => {
    expect(textsIn('a.tsx', withHoles(source))).toEqual([]);
  });
});
