import { formatDecimal } from './formatNumber';

const MOST_PLACES = 6;

/**
 * The share of `part` in `whole`: "87,5%", "100%"; null when `whole` is 0, since there is no share of nothing. One
 * decimal, or as many (to six) as it takes not to call a share short of the whole "100%" or one above none "0%".
 */
export function formatPercent(part: number, whole: number): string | null {
  if (whole === 0) return null;
  const share = (part * 100) / whole;
  let places = 1;
  while (places < MOST_PLACES && overstates(share, formatDecimal(share, places))) places += 1;
  return `${formatDecimal(share, places)}%`;
}

const overstates = (share: number, text: string): boolean =>
  (text === '100' && share !== 100) || (text === '0' && share !== 0);
