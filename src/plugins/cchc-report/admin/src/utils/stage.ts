/** Position of today relative to a window of days. */
export type Stage = 'not-begun' | 'running' | 'over';

export const toStage = (
  { from, to }: { readonly from: string; readonly to: string },
  today: string,
): Stage => {
  if (today < from) return 'not-begun';
  return today <= to ? 'running' : 'over';
};
