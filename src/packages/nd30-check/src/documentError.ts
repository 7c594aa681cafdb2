import { fillTemplate } from 'nd30-document/text';
import messages from './errors.vi.json';
import type { PackageFault } from './package';

/** The reasons why a file cannot be checked. */
export type DocumentErrorCode = PackageFault | 'too_large' | 'not_docx' | 'is_doc' | 'has_macros';

const MESSAGES: Readonly<Record<DocumentErrorCode, string>> = messages;

/** The file cannot be checked. Its message is one Vietnamese sentence that names no path of the machine. */
export class DocumentError extends Error {
  override readonly name = 'DocumentError';

  constructor(
    /** Stable, for programs. */
    readonly code: DocumentErrorCode,
    /** The values in the message: the size limit or the damaged part. */
    readonly params: Readonly<Record<string, string | number>> = {},
  ) {
    super(fillTemplate(MESSAGES[code], params));
  }
}
