import { articlesAppendix } from './articles';
import type { AppendixContent, AppendixFacts } from './content';
import { evidenceAppendix } from './evidence';
import { APPENDIX_IDS, type AppendixId } from './ids';
import { meetingsAppendix } from './meetings';
import { objectivesAppendix } from './objectives';
import { outreachAppendix } from './outreach';
import { proceduresAppendix } from './procedures';
import type { RecordList } from './records';

interface AppendixDefinition {
  /** The lists of records it needs. */
  readonly lists: readonly RecordList[];
  /** Null when there is nothing to list. */
  readonly build: (facts: AppendixFacts) => AppendixContent | null;
}

const APPENDICES: Readonly<Record<AppendixId, AppendixDefinition>> = {
  articles: { lists: ['articles'], build: articlesAppendix },
  meetings: { lists: ['meetings'], build: meetingsAppendix },
  outreach: { lists: ['outreach'], build: outreachAppendix },
  procedures: { lists: ['procedures', 'changes'], build: proceduresAppendix },
  objectives: { lists: ['objectives'], build: objectivesAppendix },
  evidence: { lists: ['evidence'], build: evidenceAppendix },
};

/** The lists that the chosen appendices need, each once. */
export const requiredLists = (chosen: readonly AppendixId[]): readonly RecordList[] => [
  ...new Set(chosen.flatMap((id) => APPENDICES[id].lists)),
];

/** The chosen appendices that are not empty, in numbering order. */
export const buildAppendices = (
  facts: AppendixFacts,
  chosen: readonly AppendixId[],
): readonly AppendixContent[] =>
  APPENDIX_IDS.filter((id) => chosen.includes(id)).flatMap((id) => APPENDICES[id].build(facts) ?? []);
