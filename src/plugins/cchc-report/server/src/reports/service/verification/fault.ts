/** A deviation from the stored state. */
export interface VerificationFault {
  /** "Báo cáo số 07/BC-UBND năm 2024 (abc…)". */
  readonly item: string;
  readonly fault: string;
}
