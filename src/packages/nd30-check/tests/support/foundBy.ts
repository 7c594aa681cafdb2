import { checkDocument, type RuleId } from '../../src';
import { directReport, type DirectParts } from './directReport';
import type { RawWord } from './rawWord';

/** What a rule has against the correct report with some of its parts otherwise. */
export async function foundBy(
  id: RuleId,
  other: Partial<DirectParts>,
  more?: Partial<RawWord>,
): Promise<string | null> {
  const { rules } = await checkDocument(directReport(other, more));
  return rules.find((rule) => rule.id === id)?.found ?? null;
}
