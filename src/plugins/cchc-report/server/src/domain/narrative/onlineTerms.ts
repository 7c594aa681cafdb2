import type { LocalDate } from '../period';
import wording from './wording.vi.json';

/**
 * Day from which online public services are called "toàn trình" and "một phần" (Nghị định 42/2022/NĐ-CP, Điều 11)
 * instead of "mức độ 4" and "mức độ 3". The decree's first day in force could not be verified: correct it here only.
 */
export const ONLINE_TERMS_CHANGED_ON = '2022-08-15';

/** The terms for the levels of online public services on a day. */
export const onlineTermsOn = (day: LocalDate): { full: string; partial: string; both: string } =>
  day < ONLINE_TERMS_CHANGED_ON ? wording.online.former : wording.online.current;
