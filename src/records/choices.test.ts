import * as keys from '../plugins/cchc-report/server/src/domain/figures/keys';
import { FIGURE_IDS } from '../plugins/cchc-report/server/src/domain/figures/ids';
import { CHOICES } from './choices';

/** The plugin has its own list of keys, because it serves other apps too; both must match, in order. */
test.each([
  ['article.kind', CHOICES.article.kind, keys.ARTICLE_KINDS],
  ['article.topic', CHOICES.article.topic, keys.TOPICS],
  ['meeting.kind', CHOICES.meeting.kind, keys.MEETING_KINDS],
  ['meeting.topic', CHOICES.meeting.topic, keys.TOPICS],
  ['outreach.topic', CHOICES.outreach.topic, keys.TOPICS],
  ['channel.class', CHOICES.channel.class, keys.CHANNEL_CLASSES],
  ['plan.purpose', CHOICES.plan.purpose, keys.PLAN_PURPOSES],
  ['official-document.type', CHOICES['official-document'].type, keys.DOCUMENT_TYPES],
  ['procedure.onlineLevel', CHOICES.procedure.onlineLevel, keys.ONLINE_LEVELS],
  ['procedure-change.kind', CHOICES['procedure-change'].kind, keys.CHANGE_KINDS],
])('%s has the same keys in the content type and in the figures', (_, stated, known) => {
  expect(stated).toEqual([...known]);
});

test('objectives offer figures of the plugin, in its order', () => {
  const offered: readonly string[] = CHOICES.objective.figure;
  expect(offered).toEqual(FIGURE_IDS.filter((id) => offered.includes(id)));
});
