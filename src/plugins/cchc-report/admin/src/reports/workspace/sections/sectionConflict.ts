import type { SectionAnswer, SectionConflict } from '../../../../../server/src/contract';
import type { Failure } from '../../../services/failure';

const CODE: SectionConflict['code'] = 'section_changed';

const isSection = (value: unknown): value is SectionAnswer =>
  typeof value === 'object' && value !== null && 'text' in value && 'version' in value;

/**
 * Reads the section that somebody else saved meanwhile from a refusal for that reason; null for any other failure.
 */
export const readConflict = (failure: Failure): SectionAnswer | null => {
  if (failure.kind !== 'refused' || failure.code !== CODE) return null;
  const current = failure.details?.['current'];
  return isSection(current) ? current : null;
};
