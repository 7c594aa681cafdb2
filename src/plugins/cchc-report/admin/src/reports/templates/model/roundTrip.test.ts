import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { EditorState } from '@codemirror/state';
import { volume } from '../../../../../../../../tests/support/volume';
import { findTags, groupTags } from '../../model/liquidTags';
import type { ChipLooks } from '../../workspace/model/chipBook';
import { decorations } from '../../workspace/editor/decorations';
import { guards } from '../../workspace/editor/guards';
import { tagGuard } from '../../workspace/editor/tagGuard';
import { findChips } from '../../workspace/model/pieces';

const looks: ChipLooks = {
  figure: (expression) => ({ kind: 'figure', label: expression, description: '' }),
  table: (line) => ({ kind: 'table', label: line, description: '' }),
  tag: (source) => ({ kind: 'tag', label: source, description: '' }),
};
let kept = 0;
const open = (doc: string) =>
  EditorState.create({ doc, extensions: [tagGuard(() => (kept += 1)), guards, decorations(looks)] });

const FOLDER = join(__dirname, '../../../../../server/src/templates');
const templates = readdirSync(FOLDER).map((name) => readFileSync(join(FOLDER, name), 'utf8'));
/** The sections, as the server hands them out: what stands before the first one is dropped. */
const defaults = templates.flatMap((template) =>
  template
    .split(/^\[section: [a-z]+\]$/m)
    .slice(1)
    .map((text) => text.trim()),
);

let seed = 11;
const next = (below: number): number => {
  seed = (seed * 48_271) % 2_147_483_647;
  return seed % below;
};
const PIECES = [
  'Tuyên truyền ',
  'ằ',
  '\u00a0',
  '\n',
  '\n\n',
  '## ',
  '### ',
  '- ',
  '{{ articles.total }}',
  '{{plans.basis|cite}}',
  '{% if plans.basis %}',
  '{%- elsif a > 0 -%}',
  '{% else %}',
  '{% endif %}',
  '{% for x in list %}',
  '{% endfor %}',
  '{% comment %}',
  '{% endcomment %}',
  '[table: plan-objectives]',
  '{%',
  '%}',
  '{{',
  '}}',
  ' "',
];
const randomText = () => Array.from({ length: next(40) }, () => PIECES[next(PIECES.length)]).join('');
const randomTexts = Array.from({ length: volume(300, 20_000) }, randomText);

/** A text in which every condition and loop is whole. */
const randomWhole = (depth: number): string =>
  Array.from({ length: next(6) }, () => {
    const kind = depth === 0 ? 2 : next(4);
    if (kind === 0)
      return `{% if a %}${randomWhole(depth - 1)}{% else %}${randomWhole(depth - 1)}{% endif %}`;
    if (kind === 1) return `{% for x in list %}${randomWhole(depth - 1)}{% endfor %}`;
    return PIECES[next(10)];
  }).join('');

const isWhole = (text: string): boolean => {
  const tags = findTags(text).filter(({ role }) => role !== 'alone');
  return groupTags(tags).flat().length === tags.length;
};

test('every section of the default templates goes through the editor as it is', () => {
  // Six sections a template.
  expect(defaults).toHaveLength(templates.length * 6);
  for (const text of defaults) {
    expect(open(text).doc.toString()).toBe(text);
    expect(isWhole(text)).toBe(true);
  }
});

test('of the default templates no code is left to be read: every tag and expression is a chip', () => {
  for (const text of defaults) {
    let rest = text;
    for (const { from, to } of [...findChips(text, looks)].reverse())
      rest = rest.slice(0, from) + rest.slice(to);
    expect(rest).not.toMatch(/[{}%]/);
  }
});

test('any text goes through the editor as it is, and its chips cover it without overlapping', () => {
  for (const text of [...defaults, ...randomTexts]) {
    expect(open(text).doc.toString()).toBe(text);
    let at = 0;
    let again = '';
    for (const { from, to } of findChips(text, looks)) {
      expect(from).toBeGreaterThanOrEqual(at);
      again += text.slice(at, from) + text.slice(from, to);
      at = to;
    }
    expect(again + text.slice(at)).toBe(text);
  }
});

test('whatever is deleted or typed over, conditions and loops stay whole or go whole', () => {
  let dropped = 0;
  for (let round = 0; round < volume(400, 20_000); round += 1) {
    const text = round % 4 === 0 ? (defaults[next(defaults.length)] ?? '') : randomWhole(2);
    const state = open(text);
    const [a, b] = [next(text.length + 1), next(text.length + 1)];
    const [from, to] = [Math.min(a, b), Math.max(a, b)];
    const insert = next(2) === 0 ? '' : 'chữ mới';
    const userEvent = insert === '' ? 'delete.selection' : 'input.type';
    const after = state.update({ changes: { from, to, insert }, userEvent }).state.doc.toString();
    // Half of a tag may be left only where the other half was no chip of its own.
    const inTag = findTags(text).some((tag) => [from, to].some((at) => tag.from < at && at < tag.to));
    if (after === text && from < to) dropped += 1;
    if (!inTag) expect(isWhole(after)).toBe(true);
  }
  expect(dropped).toBeGreaterThan(0);
});

test('a whole condition is deleted at once, its words are edited freely, and a part of it stays', () => {
  const text = 'Một {% if a %}hai{% else %}ba{% endif %} bốn';
  const change = (piece: string, insert: string) => {
    const from = text.indexOf(piece);
    const spec = { changes: { from, to: from + piece.length, insert }, userEvent: 'delete' };
    return open(text).update(spec).state.doc.toString();
  };
  expect(change('{% if a %}hai{% else %}ba{% endif %} ', '')).toBe('Một bốn');
  expect(change('hai', 'nghìn')).toBe('Một {% if a %}nghìn{% else %}ba{% endif %} bốn');
  expect(change('{% else %}', '')).toBe(text);
  expect(change('{% endif %} bốn', '')).toBe(text);
  expect(change('hai{% else %}ba', '')).toBe(text);
});
