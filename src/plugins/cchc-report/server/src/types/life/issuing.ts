/** Number, day and signer. */

export type SigningAuthority =
  | 'collective-head'
  | 'collective-deputy'
  | 'collective-acting'
  | 'head'
  | 'deputy'
  | 'acting'
  | 'by-order'
  | 'by-delegation';

export interface SignerAnswer {
  id: string;
  name: string;
  authority: SigningAuthority;
  /** "Chủ tịch", "Phó Chủ tịch", "Trưởng phòng". */
  title: string;
  /** Whose deputy, or by whose order: "Chủ tịch"; empty where the form has none. */
  headTitle: string;
  /** "Ủy ban nhân dân"; empty where the form has none. */
  collective: string;
}

/** `GET /cchc-report/reports/:id/proposal`: what issuing would take if nothing is changed. */
export interface ProposalAnswer {
  data: {
    number: number;
    symbol: string;
    /** The year of the register: that of `issuedOn`. */
    year: number;
    issuedOn: string;
    signers: SignerAnswer[];
    /** Id of the signer chosen by the settings; null when there is none. */
    signer: string | null;
    /** Those it goes to who are no more from a day on, as is to be told of an `issuedOn` on that day or after. */
    departures: { from: string; message: string }[];
  };
}

/** Asked of `POST /cchc-report/reports/:id/issue`; what is left out is as proposed. */
export interface IssueRequest {
  number?: number | undefined;
  issuedOn?: string | undefined;
  signer?: string | undefined;
  /** Of the report as it was read; another one by now is refused (`report_changed`). */
  version?: number | undefined;
  /** Of the report as it was read; where figures, records or settings moved since, the request is refused (`report_moved`). */
  basis?: string | undefined;
}

/** In `error.details` of the 409 `number_taken`. */
export interface NumberTaken {
  code: 'number_taken';
  next: number;
}
