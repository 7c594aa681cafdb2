import labels from '../records/choices.vi.json';

type Lists = Readonly<Record<string, Readonly<Record<string, Readonly<Record<string, string>>>>>>;

const LABELS: Lists = labels;

/** What a closed choice is called; a key without a name is shown as it is. */
export const choiceLabel = (type: string, field: string, key: string | null): string | null =>
  key === null ? null : (LABELS[type]?.[field]?.[key] ?? key);
