import { checkDocument } from '../../../../src/plugins/cchc-report/server/src/document/check';
import { ReportError } from '../../../../src/plugins/cchc-report/server/src/domain/errors';

/** The code of the refusal; "checked" when there was none. Any other exception fails the test. */
export async function refusal(bytes: Uint8Array): Promise<string> {
  try {
    await checkDocument(bytes);
    return 'checked';
  } catch (error) {
    if (error instanceof ReportError) return error.code;
    throw error;
  }
}
