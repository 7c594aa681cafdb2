import { checkDocument, DocumentError } from '../../src';

/** The code of the refusal; "checked" when there was none. Any other exception fails the test. */
export async function refusal(bytes: Uint8Array): Promise<string> {
  try {
    await checkDocument(bytes);
    return 'checked';
  } catch (error) {
    if (error instanceof DocumentError) return error.code;
    throw error;
  }
}
