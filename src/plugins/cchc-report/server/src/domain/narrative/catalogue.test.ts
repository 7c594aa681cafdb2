import { CATALOGUE, type Kind, type ListKind } from './catalogue';
import descriptions from './catalogue.vi.json';
import { fullFacts, nothingRecorded } from './testing/facts';
import { Citable, Day, Phrase, Quantity } from './values';
import { viewOf } from './view';

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

it('every placeholder is described, and no other', () => {
  expect(Object.keys(descriptions).sort()).toEqual(CATALOGUE.map(({ name }) => name).sort());
});

it.each([
  ['everything recorded', fullFacts],
  ['nothing recorded', nothingRecorded],
])('every placeholder has a value of its kind: %s', (_, facts) => {
  const view: Readonly<Record<string, Readonly<Record<string, unknown>>>> = viewOf(facts);
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
