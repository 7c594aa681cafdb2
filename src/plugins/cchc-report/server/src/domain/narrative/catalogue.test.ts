import { CATALOGUE, type Kind, type ListKind } from './catalogue';
import names from './catalogue.names.vi.json';
import descriptions from './catalogue.vi.json';
import { fullFacts, nothingRecorded } from './testing/facts';
import { Citable, Day, Phrase, Quantity } from './values';
import { composeView } from './view';

const classes = { text: Phrase, number: Quantity, date: Day, document: Citable } as const;

function fits(value: unknown, kind: Kind | ListKind): boolean {
  if (typeof kind === 'object')
    return (
      value === null ||
      (Array.isArray(value) && value.length > 0 && value.every((item) => fits(item, kind.listOf)))
    );
  if (kind === 'flag') return typeof value === 'boolean';
  return (value === null && kind !== 'number') || value instanceof classes[kind];
}

it('every placeholder is named and described, and no other; no two have one name', () => {
  for (const words of [names, descriptions])
    expect(Object.keys(words).sort()).toEqual(CATALOGUE.map(({ name }) => name).sort());
  expect(new Set(Object.values(names)).size).toBe(CATALOGUE.length);
});

it.each([
  ['everything recorded', fullFacts],
  ['nothing recorded', nothingRecorded],
])('every placeholder has a value of its kind: %s', (_, facts) => {
  const view: Readonly<Record<string, Readonly<Record<string, unknown>>>> = composeView(facts);
  const wrong = CATALOGUE.filter(({ name, kind }) => {
    const [group = '', field = ''] = name.split('.');
    return !fits(view[group]?.[field], kind);
  });
  expect(wrong).toEqual([]);
  const names = Object.entries(view).flatMap(([group, fields]) =>
    Object.keys(fields).map((field) => `${group}.${field}`),
  );
  expect(names.sort()).toEqual(CATALOGUE.map(({ name }) => name).sort());
});
