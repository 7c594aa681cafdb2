import { checkDocument, type RuleId } from '../../src';
import { directReport, type DirectParts } from './directReport';
import type { RawWord } from './rawWord';

/** Returns the finding of a rule on the correct report with some parts changed. */
export async function foundBy(
  id: RuleId,
  other: Partial<DirectParts>,
  more?: Partial<RawWord>,
): Promise<string | null> {
  const { rules } = await checkDocument(directReport(other, more));
  return rules.find((rule) => rule.id === id)?.found ?? null;
}
