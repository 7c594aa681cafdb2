import type { SectionAnswer } from '../../../../../server/src/contract';
import { afterEvent } from './sectionSaving';
import { beginSaving, isUnsaved, type SavingEvent, type SectionSaving } from './sectionState';

const section = (text: string, version: number, by: string | null = null): SectionAnswer => ({
  key: 'results',
  title: 'I. Kết quả thực hiện',
  text,
  version,
  saved: by === null ? null : { at: '2024-06-20T07:05:00.000Z', by },
  templateText: 'mẫu',
  untouched: by === null,
  values: {},
});

const OFFLINE = { kind: 'offline' } as const;
const run = (state: SectionSaving, ...events: readonly SavingEvent[]) => events.reduce(afterEvent, state);
const start = () => beginSaving(section('mẫu', 1));
const typeText = (text: string): SavingEvent => ({ type: 'typed', text });
const due: SavingEvent = { type: 'due' };

test('typed text is sent when due, with the version it was based on, and nothing is sent without typing', () => {
  expect(run(start(), due).phase).toEqual({ kind: 'idle' });
  const saving = run(start(), typeText('một'), due);
  expect(saving.phase).toEqual({ kind: 'saving', sent: 'một', attempts: 0 });
  expect(saving.held.version).toBe(1);
});

test('text typed during a save is sent after it, based on the version that the save made', () => {
  const state = run(start(), typeText('một'), due, typeText('một hai'), {
    type: 'answered',
    section: section('một', 2, 'An'),
  });
  expect([state.text, state.held.text, state.held.version, isUnsaved(state)]).toEqual([
    'một hai',
    'một',
    2,
    true,
  ]);
  expect(run(state, due).phase).toEqual({ kind: 'saving', sent: 'một hai', attempts: 0 });
});

test('one save at a time: a save that falls due meanwhile waits', () => {
  const saving = run(start(), typeText('một'), due, typeText('hai'));
  expect(run(saving, due)).toBe(saving);
});

test("the server's normalized text does not replace the text while the user types", () => {
  const state = run(start(), typeText('một '), due, { type: 'answered', section: section('một', 2, 'An') });
  expect([state.text, state.revision, isUnsaved(state)]).toEqual(['một ', 0, false]);
});

test('a failed save keeps the text, counts its attempts and is tried again', () => {
  const failed = run(start(), typeText('một'), due, { type: 'failed', failure: OFFLINE });
  expect(failed.phase).toMatchObject({ kind: 'failed', by: 'save', attempts: 1 });
  const again = run(failed, due, { type: 'failed', failure: OFFLINE });
  expect(again.phase).toMatchObject({ attempts: 2 });
  const saved = run(again, due, { type: 'answered', section: section('một', 2, 'An') });
  expect([saved.text, isUnsaved(saved)]).toEqual(['một', false]);
});

test('a save whose answer was lost is no conflict with oneself', () => {
  const state = run(
    start(),
    typeText('một'),
    due,
    { type: 'failed', failure: OFFLINE },
    typeText('một hai'),
    due,
    {
      type: 'conflicted',
      theirs: section('một', 2, 'An'),
    },
  );
  expect([state.phase.kind, state.text, state.held.version]).toEqual(['idle', 'một hai', 2]);
  expect(run(state, due).phase).toMatchObject({ kind: 'saving', sent: 'một hai' });
});

test('a text typed back to the held one is still sent after a lost answer', () => {
  const state = run(start(), typeText('một'), due, { type: 'failed', failure: OFFLINE }, typeText('mẫu'));
  expect(isUnsaved(state)).toBe(true);
  expect(run(state, due).phase).toMatchObject({ kind: 'saving', sent: 'mẫu' });
});

test("somebody else's text overwrites nothing and is not overwritten until the user chooses one", () => {
  const conflict = run(start(), typeText('của tôi'), due, {
    type: 'conflicted',
    theirs: section('của Bình', 2, 'Bình'),
  });
  expect([conflict.text, conflict.phase.kind]).toEqual(['của tôi', 'conflict']);
  expect(run(conflict, typeText('của tôi nữa'), due)).toMatchObject({
    text: 'của tôi nữa',
    phase: { kind: 'conflict' },
  });

  const mine = run(conflict, { type: 'chosen', whose: 'mine' });
  expect([mine.text, mine.held.version, mine.revision]).toEqual(['của tôi', 2, 0]);
  expect(run(mine, due).phase).toMatchObject({ kind: 'saving', sent: 'của tôi' });

  const theirs = run(conflict, { type: 'chosen', whose: 'theirs' });
  expect([theirs.text, theirs.revision, isUnsaved(theirs)]).toEqual(['của Bình', 1, false]);
});

test('the same text saved by somebody else is no conflict', () => {
  const state = run(start(), typeText('một'), due, { type: 'conflicted', theirs: section('một', 2, 'Bình') });
  expect([state.phase.kind, state.held.version, state.revision]).toEqual(['idle', 2, 0]);
});

test('a replacement is requested once all is saved, and keeps what was typed meanwhile', () => {
  const dirty = run(start(), typeText('một'));
  expect(run(dirty, { type: 'replaceAsked', by: 'reset' })).toBe(dirty);

  const asked = run(start(), { type: 'replaceAsked', by: 'carry' });
  const taken = run(asked, { type: 'answered', section: section('kỳ trước', 2, 'An') });
  expect([taken.text, taken.revision]).toEqual(['kỳ trước', 1]);

  const typing = run(asked, typeText('đang gõ'), { type: 'answered', section: section('kỳ trước', 2, 'An') });
  expect([typing.text, typing.phase.kind]).toEqual(['đang gõ', 'conflict']);
});

test('a refused replacement changes nothing', () => {
  const refused = {
    kind: 'refused',
    code: 'nothing_to_carry',
    message: 'Chưa có báo cáo kỳ trước.',
  } as const;
  const state = run(start(), { type: 'replaceAsked', by: 'carry' }, { type: 'failed', failure: refused });
  expect([state.phase.kind, isUnsaved(state)]).toEqual(['failed', false]);
  expect(run(state, due).phase.kind).toBe('idle');
});

test('a refreshed section is shown if nothing was typed, and is a conflict otherwise', () => {
  const fresh = section('mẫu mới', 2);
  expect(run(start(), { type: 'received', section: fresh })).toMatchObject({ text: 'mẫu mới', revision: 1 });
  expect(run(start(), typeText('một'), { type: 'received', section: fresh })).toMatchObject({
    text: 'một',
    phase: { kind: 'conflict' },
  });
  const saving = run(start(), typeText('một'), due);
  expect(run(saving, { type: 'received', section: fresh })).toBe(saving);
});

test('new values of the same version arrive without a change of the text', () => {
  const told = { ...section('mẫu', 1), values: { '{{ articles.total }}': '43' } };
  const state = run(start(), typeText('một'), { type: 'received', section: told });
  expect([state.text, state.held.values, state.phase.kind]).toEqual(['một', told.values, 'idle']);
});

test('an older answer changes nothing', () => {
  const state = run(start(), typeText('một'), due, { type: 'answered', section: section('một', 2, 'An') });
  expect(run(state, { type: 'received', section: section('mẫu', 1) })).toBe(state);
});
