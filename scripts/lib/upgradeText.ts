import type { UpgradePlan } from '../../src/migrations';
import texts from './upgradeText.vi.json';

export const upgradeText = (
  text: keyof typeof texts,
  values: Readonly<Record<string, string | number>> = {},
): string => texts[text].replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));

/** Describes the findings of a dry run, one line a change. */
export const describePlan = ({ migrations, additions }: UpgradePlan): string => {
  if (migrations.length === 0 && additions.length === 0) return upgradeText('nothing');
  const steps = migrations.flatMap(({ part, number, what, changes }) => [
    `- ${upgradeText('step', { part, number, what })}`,
    ...changes.map(
      ({ kind, name, rows }) => `  - ${upgradeText(kind, { name, rows: rows.toLocaleString('vi-VN') })}`,
    ),
  ]);
  const added =
    additions.length === 0 ? [] : [`- ${upgradeText('additions', { names: additions.join(', ') })}`];
  return [upgradeText('dry'), ...steps, ...added].join('\n');
};
