import { checkDocument, DocumentError } from '../../src';

/** Returns the code of the refusal, or "checked". Any other exception fails the test. */
export async function refusal(bytes: Uint8Array): Promise<string> {
  try {
    await checkDocument(bytes);
    return 'checked';
  } catch (error) {
    if (error instanceof DocumentError) return error.code;
    throw error;
  }
}
