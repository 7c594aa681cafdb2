import type { ImportUnknownFieldAnswer } from '../../../../server/src/importing/http/contract';
import {
  toOption,
  isAnyPicked,
  openProposals,
  LEFT_EMPTY,
  shownMeaning,
  meaningOfOption,
  NOT_CHOSEN,
  withMeaning,
  withProposals,
} from './meanings';

const field: ImportUnknownFieldAnswer = {
  field: 'topic',
  label: 'Nội dung',
  mayBeEmpty: true,
  options: [],
  texts: [
    { text: 'Khác', count: 3, meaning: null, proposal: 'general', remembered: null },
    { text: 'CĐS', count: 2, meaning: 'digital-government', proposal: null, remembered: null },
  ],
};
const [other, digital] = field.texts;

test('every meaning has a distinct option, also one named like the lack of a choice, and the empty one', () => {
  const meanings = [null, LEFT_EMPTY, NOT_CHOSEN, 'none', 'general'];
  const choices = meanings.map(toOption);
  expect(new Set(choices).size).toBe(meanings.length);
  expect(choices).not.toContain('');
  expect(choices.map(meaningOfOption)).toEqual(meanings);
});

test('an earlier choice stays until something else is picked, and can be taken back', () => {
  if (other === undefined || digital === undefined) throw new Error('no texts');
  expect([shownMeaning({}, field, other), shownMeaning({}, field, digital)]).toEqual([
    null,
    'digital-government',
  ]);
  const picked = withMeaning(withMeaning({}, field, other, LEFT_EMPTY), field, digital, null);
  expect(picked).toEqual({ topic: { Khác: '', CĐS: null } });
  expect([shownMeaning(picked, field, other), shownMeaning(picked, field, digital)]).toEqual(['', null]);
});

test('a picked meaning waits for a check, unless the last check read the same', () => {
  if (other === undefined || digital === undefined) throw new Error('no texts');
  const picked = withMeaning(withMeaning({}, field, other, LEFT_EMPTY), field, digital, null);
  const half = withMeaning(picked, field, other, null);
  expect(half).toEqual({ topic: { CĐS: null } });
  const whole = withMeaning(half, field, digital, 'digital-government');
  expect([{}, picked, half, whole].map(isAnyPicked)).toEqual([false, true, true, false]);
});

test('a text named like a property of every object has no meaning until one is picked', () => {
  const text = { text: 'constructor', count: 1, meaning: null, proposal: null, remembered: null };
  expect(shownMeaning({ topic: { Khác: '' } }, field, text)).toBeNull();
});

test('proposals are taken where nothing is chosen, and leave what somebody picked', () => {
  if (other === undefined) throw new Error('no texts');
  expect(openProposals([field], {}).map(({ one, proposal }) => [one.text, proposal])).toEqual([
    ['Khác', 'general'],
  ]);
  expect(withProposals([field], {})).toEqual({ topic: { Khác: 'general' } });
  const picked = withMeaning({}, field, other, LEFT_EMPTY);
  expect(openProposals([field], picked)).toEqual([]);
  expect(withProposals([field], picked)).toEqual(picked);
});
