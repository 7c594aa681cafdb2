import type objective from '../components/plan/objective.json';
import type method from '../components/procedure/method.json';
import type evidence from '../components/shared/evidence.json';
import type { FieldOf, PartScreen } from './types';

/** The forms of the components, and the field by which each component has its Vietnamese names (labels.vi.json). */
export const PART_SCREENS = {
  'plan.objective': {
    title: 'title',
    form: [['title'], ['target', 'unit'], ['figure', 'achieved'], ['due', 'owner']],
  } satisfies PartScreen<FieldOf<typeof objective>>,
  'procedure.method': {
    // Not the channel: the head of an entry shows the stored value as it is, and that is an English key.
    title: 'duration',
    form: [['channel', 'duration'], ['fee'], ['note']],
  } satisfies PartScreen<FieldOf<typeof method>>,
  'shared.evidence': {
    title: 'title',
    form: [['title'], ['file', 'url']],
  } satisfies PartScreen<FieldOf<typeof evidence>>,
} as const;

export type PartUid = keyof typeof PART_SCREENS;
