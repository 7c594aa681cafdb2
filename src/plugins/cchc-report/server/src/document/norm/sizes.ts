import type { ReportDocument } from '../tree';

/**
 * Type sizes in half-points: Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, mục I.5 (sizes rise and fall together) and
 * the ô of the diagram in mục IV.
 */
export interface SizePreset {
  /** ô 1: 12-13. */
  readonly nationalName: number;
  /** ô 1: 13-14. */
  readonly motto: number;
  /** ô 2: 12-13. */
  readonly issuer: number;
  /** ô 3: 13. */
  readonly documentNumber: number;
  /** ô 4: 13-14. */
  readonly placeAndDate: number;
  /** ô 5a: 13-14. */
  readonly documentType: number;
  /** ô 5a: 13-14. */
  readonly subject: number;
  /** ô 9a: 13-14. */
  readonly addressee: number;
  /** ô 6: 13-14. */
  readonly body: number;
  /** Tables stand in the text (ô 6: 13-14); the smaller size in both presets, for a table has little room. */
  readonly table: number;
  /** ô 7a: 13-14. */
  readonly authority: number;
  /** ô 7b: 13-14. */
  readonly signerName: number;
  /** ô 9b: 12. */
  readonly recipientsHeading: number;
  /** ô 9b: 11. */
  readonly recipientsList: number;
  /** mục I.7: 13-14. */
  readonly pageNumber: number;
}

const SMALLER: SizePreset = {
  nationalName: 24,
  motto: 26,
  issuer: 24,
  documentNumber: 26,
  placeAndDate: 26,
  documentType: 26,
  subject: 26,
  addressee: 26,
  body: 26,
  table: 26,
  authority: 26,
  signerName: 26,
  recipientsHeading: 24,
  recipientsList: 22,
  pageNumber: 26,
};

const LARGER: SizePreset = {
  nationalName: 26,
  motto: 28,
  issuer: 26,
  documentNumber: 26,
  placeAndDate: 28,
  documentType: 28,
  subject: 28,
  addressee: 28,
  body: 28,
  table: 26,
  authority: 28,
  signerName: 28,
  recipientsHeading: 24,
  recipientsList: 22,
  pageNumber: 28,
};

export const SIZES: Readonly<Record<ReportDocument['preset'], SizePreset>> = { '13': SMALLER, '14': LARGER };
