import messages from '../../src/plugins/cchc-report/server/src/translations/errors.vi.json';

/**
 * Translates a refusal of the plugin into Vietnamese. Recognized by name and code: the plugin runs from its build, so its class is
 * another than that of the source.
 */
export function explainReportError(error: unknown): string | undefined {
  if (!isReportError(error)) return undefined;
  const text = (messages as Record<string, string>)[error.code];
  const params = error.params ?? {};
  return text?.replace(/\{(\w+)\}/g, (whole, name: string) =>
    name in params ? String(params[name]) : whole,
  );
}

function isReportError(error: unknown): error is { code: string; params?: Record<string, unknown> } {
  return (
    typeof error === 'object' &&
    error !== null &&
    'name' in error &&
    error.name === 'ReportError' &&
    'code' in error
  );
}
