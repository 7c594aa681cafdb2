/** Reasons why a page is not shown; the texts are in `templates/error.liquid`. */
export type FaultCode =
  | 'not_found'
  | 'method_not_allowed'
  | 'parameter_invalid'
  | 'parameter_repeated'
  | 'refused'
  | 'too_many'
  | 'failed'
  | 'unavailable';

const STATUS: Readonly<Record<FaultCode, number>> = {
  not_found: 404,
  method_not_allowed: 405,
  parameter_invalid: 400,
  parameter_repeated: 400,
  refused: 400,
  too_many: 429,
  failed: 500,
  unavailable: 503,
};

/** A request that is answered with an error page. */
export class PageFault extends Error {
  override readonly name = 'PageFault';

  constructor(
    readonly code: FaultCode,
    /** The invalid parameter, or the Vietnamese message of a refusal. */
    readonly subject: string | null = null,
  ) {
    super(code);
  }

  get status(): number {
    return STATUS[this.code];
  }
}

export const notFound = (): PageFault => new PageFault('not_found');
