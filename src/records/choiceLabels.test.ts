import figures from '../plugins/cchc-report/server/src/domain/figures/labels.vi.json';
import { CHOICES } from './choices';
import english from './choices.en.json';
import vietnamese from './choices.vi.json';

type Lists = Record<string, Record<string, Record<string, string>>>;

const keysOf = (labels: Lists) =>
  Object.entries(labels).map(([type, fields]) => [
    type,
    Object.entries(fields).map(([field, list]) => [field, Object.keys(list)]),
  ]);
const stated = Object.entries(CHOICES).map(([type, fields]) => [type, Object.entries(fields)]);

test.each([
  ['Vietnamese', vietnamese],
  ['English', english],
])('%s has a label for exactly the closed choices, in their order', (_, labels) => {
  expect(keysOf(labels)).toEqual(stated);
});

test('labels are not empty and unique within a list', () => {
  for (const fields of [
    ...Object.values<Lists[string]>(vietnamese),
    ...Object.values<Lists[string]>(english),
  ])
    for (const list of Object.values(fields)) {
      const labels = Object.values(list).map((label) => label.trim());
      expect(labels).not.toContain('');
      expect(new Set(labels).size).toBe(labels.length);
    }
});

/** Figures and report label the same choices; staff must read the same words everywhere. */
test.each<[string, object, object]>([
  ['article.kind', vietnamese.article.kind, figures.kind.article],
  ['article.topic', vietnamese.article.topic, figures.topic],
  ['meeting.kind', vietnamese.meeting.kind, figures.kind.meeting],
  ['meeting.topic', vietnamese.meeting.topic, figures.topic],
  ['outreach.topic', vietnamese.outreach.topic, figures.topic],
  ['channel.class', vietnamese.channel.class, figures['channel-class']],
  ['plan.purpose', vietnamese.plan.purpose, figures.purpose],
  ['official-document.type', vietnamese['official-document'].type, figures.type],
  ['procedure.onlineLevel', vietnamese.procedure.onlineLevel, figures['online-level']],
  ['procedure-change.kind', vietnamese['procedure-change'].kind, figures.kind['procedure-change']],
  [
    'objective.figure',
    vietnamese.objective.figure,
    Object.fromEntries(
      Object.entries(figures.figures)
        .filter(([id]) => id in vietnamese.objective.figure)
        .map(([id, { label }]) => [id, label]),
    ),
  ],
])('%s has the same labels in forms and figures', (_, here, there) => {
  expect(here).toEqual(there);
});
