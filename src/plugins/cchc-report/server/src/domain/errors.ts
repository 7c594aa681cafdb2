import messages from '../translations/errors.vi.json';
import { fillTemplate } from './vi';

/**
 * Every refusal the plugin can give, by a stable code. The Vietnamese text of each stands in
 * `translations/errors.vi.json`, the HTTP status in `controllers/errors.ts`; nothing else words or maps an error.
 */
export const ERROR_CODES = [
  'period_missing',
  'period_invalid',
  'period_range_incomplete',
  'period_range_unexpected',
  'period_range_reversed',
  'period_range_too_long',
  'period_year_out_of_range',
  'period_not_begun',
  'date_invalid',
  'cutoff_invalid',
  'parameter_unknown',
  'parameter_repeated',
  'parameter_invalid',
  'parameter_missing',
  'search_empty',
  'agency_unknown',
  'agency_not_in_period',
  'home_agency_unset',
  'figure_unknown',
  'breakdown_unknown',
  'breakdown_incomplete',
  'template_invalid',
  'placeholder_unknown',
  'source_missing',
  'evidence_forbidden',
  'appendix_too_long',
  'spreadsheet_too_long',
  'export_busy',
  'export_failed',
  'export_timeout',
  'conversion_unavailable',
  'conversion_busy',
  'conversion_timeout',
  'conversion_failed',
  'conversion_stopped',
  'check_busy',
  'check_timeout',
  'check_failed',
  'document_missing',
  'document_too_large',
  'document_not_docx',
  'document_is_doc',
  'document_is_encrypted',
  'document_has_macros',
  'document_damaged',
  'document_unsafe',
  'document_inflates_too_far',
  'document_too_long',
  'document_part_missing',
  'document_xml_invalid',
  'report_unknown',
  'section_unknown',
  'kind_unknown',
  'body_invalid',
  'body_too_large',
  'report_changed',
  'report_moved',
  'publish_needed',
  'section_changed',
  'draft_exists',
  'report_not_draft',
  'report_not_submitted',
  'report_not_issued',
  'report_has_errors',
  'nothing_to_carry',
  'number_taken',
  'number_invalid',
  'issue_date_invalid',
  'signer_unknown',
  'idempotency_key_invalid',
  'idempotency_key_reused',
  'report_voided',
  'report_superseded',
  'evidence_not_public',
  'supersede_open',
  'template_changed',
  'settings_changed',
  'signed_file_invalid',
  'signed_file_too_large',
  'signed_file_missing',
  'format_not_issued',
  'period_not_of_kind',
] as const;

export type ErrorCode = (typeof ERROR_CODES)[number];

/** A refusal with a stable code; `params` fill the placeholders of its Vietnamese text, which is the message. */
export class ReportError extends Error {
  override readonly name = 'ReportError';

  constructor(
    readonly code: ErrorCode,
    readonly params: Readonly<Record<string, string | number>> = {},
    /** What a program needs to go on, beside the code: the next free number, say. */
    readonly details: Readonly<Record<string, unknown>> = {},
  ) {
    super(fillTemplate(messages[code], params));
  }
}
