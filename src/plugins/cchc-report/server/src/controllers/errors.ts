import type { Context } from 'koa';
import { ReportError, type ErrorCode } from '../domain/errors';

/** Codes that are not a plain bad request. */
const STATUS: Partial<Record<ErrorCode, number>> = {
  agency_unknown: 404,
  figure_unknown: 404,
  office_none: 403,
  office_forbidden: 403,
  office_read_only: 403,
  account_unknown: 404,
  reach_forbidden: 403,
  source_missing: 503,
  evidence_forbidden: 403,
  appendix_too_long: 422,
  spreadsheet_too_long: 422,
  export_busy: 503,
  export_failed: 503,
  export_timeout: 504,
  // Not 503: it does not pass by waiting.
  conversion_unavailable: 501,
  conversion_busy: 503,
  conversion_timeout: 504,
  // Not 500: that is a fault nobody foresaw, of which the admin says nothing.
  conversion_failed: 502,
  conversion_stopped: 503,
  check_busy: 503,
  check_timeout: 504,
  check_failed: 502,
  document_too_large: 413,
  document_not_docx: 422,
  document_is_doc: 422,
  document_is_encrypted: 422,
  document_has_macros: 422,
  document_damaged: 422,
  document_unsafe: 422,
  document_inflates_too_far: 422,
  document_too_long: 422,
  document_part_missing: 422,
  document_xml_invalid: 422,
  import_too_large: 413,
  import_kind_unknown: 422,
  import_is_xls: 422,
  import_is_encrypted: 422,
  import_has_macros: 422,
  import_damaged: 422,
  import_unsafe: 422,
  import_inflates_too_far: 422,
  import_too_long: 422,
  import_part_missing: 422,
  import_xml_invalid: 422,
  import_too_many_sheets: 422,
  import_too_many_rows: 422,
  import_too_wide: 422,
  import_cell_too_long: 422,
  import_letters_broken: 422,
  import_letters_lost: 422,
  import_letters_old: 422,
  import_csv_invalid: 422,
  import_json_shape: 422,
  import_empty: 422,
  report_unknown: 404,
  section_unknown: 404,
  kind_unknown: 404,
  body_too_large: 413,
  report_changed: 409,
  report_moved: 409,
  publish_needed: 403,
  section_changed: 409,
  draft_exists: 409,
  report_not_draft: 409,
  report_not_submitted: 409,
  report_read: 409,
  report_of_other: 403,
  leader_unknown: 422,
  remark_unknown: 404,
  remark_resolved: 409,
  report_not_issued: 409,
  report_has_errors: 422,
  bodies_gone: 422,
  nothing_to_carry: 409,
  number_taken: 409,
  idempotency_key_reused: 409,
  report_voided: 409,
  report_superseded: 409,
  evidence_not_public: 409,
  supersede_open: 409,
  template_changed: 409,
  settings_changed: 409,
  checkpoint_failed: 503,
  signing_unavailable: 503,
  signed_file_invalid: 422,
  signed_file_too_large: 413,
  format_not_issued: 404,
  range_not_satisfiable: 416,
  list_unknown: 404,
  list_too_long: 422,
  import_unavailable: 501,
  import_type_unknown: 404,
  import_type_forbidden: 403,
  import_unknown: 404,
  import_field_forbidden: 403,
  import_not_checked: 409,
  import_under_way: 409,
  import_ended: 409,
  import_has_refusals: 409,
  import_publish_forbidden: 403,
  import_no_rows: 422,
  import_busy: 503,
  import_timeout: 504,
  import_failed: 502,
};

/** Seconds after which it is worth asking again. */
const RETRY_AFTER: Partial<Record<ErrorCode, number>> = {
  export_busy: 30,
  conversion_busy: 5,
  conversion_stopped: 60,
  check_busy: 5,
  import_busy: 5,
  checkpoint_failed: 60,
  signing_unavailable: 60,
};

/** The HTTP status of a refusal. */
export const findStatus = (code: ErrorCode): number => STATUS[code] ?? 400;

const NAMES: Readonly<Record<number, string>> = {
  400: 'ValidationError',
  403: 'ForbiddenError',
  404: 'NotFoundError',
  409: 'ConflictError',
  413: 'PayloadTooLargeError',
};

/** The stored text is at fault, not the request, so its document cannot be made. */
export const OF_STORED_TEXT: Partial<Record<ErrorCode, number>> = {
  template_invalid: 422,
  placeholder_unknown: 422,
};

/**
 * Runs a handler and answers its refusals in Strapi's shape, with a stable `error.details.code`.
 * Anything else is Strapi's to report.
 * @param statuses where a code means another thing here than elsewhere
 */
export const answering =
  (handler: (ctx: Context) => Promise<void>, statuses: Partial<Record<ErrorCode, number>> = {}) =>
  async (ctx: Context): Promise<void> => {
    try {
      await handler(ctx);
    } catch (error) {
      if (!(error instanceof ReportError)) throw error;
      const status = statuses[error.code] ?? findStatus(error.code);
      const retryAfter = RETRY_AFTER[error.code];
      if (retryAfter !== undefined) ctx.set('Retry-After', String(retryAfter));
      ctx.status = status;
      ctx.body = {
        data: null,
        error: {
          status,
          name: NAMES[status] ?? 'ApplicationError',
          message: error.message,
          details: { ...error.details, code: error.code },
        },
      };
    }
  };
