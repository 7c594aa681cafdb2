/** The formats of a report, with the media type of each answer. */
const MEDIA_TYPES = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  html: 'text/html',
  pdf: 'application/pdf',
  odt: 'application/vnd.oasis.opendocument.text',
} as const;

export type FileFormat = keyof typeof MEDIA_TYPES;

/** Offered together with the Word file. */
export const OTHER_FORMATS = ['xlsx', 'html', 'pdf', 'odt'] as const satisfies readonly FileFormat[];

interface Answered {
  readonly type: string;
  /** The file name that the server gives; null if the answer has none. */
  readonly name: string | null;
}

/**
 * Checks that an answer is the requested file. A proxy's page must not be saved as a report; it is HTML too, so the
 * file name tells them apart.
 */
export const isFile = ({ type, name }: Answered, format: FileFormat): boolean =>
  type.startsWith(MEDIA_TYPES[format]) && (format !== 'html' || name !== null);

/** Chooses the format to offer after a refusal, by its code; null if no other format would help. */
export const chooseOtherFormat = (code: string | null): 'docx' | 'xlsx' | null => {
  switch (code) {
    case 'appendix_too_long':
      return 'xlsx';
    case 'conversion_unavailable':
    case 'conversion_failed':
    case 'conversion_timeout':
      return 'docx';
    default:
      return null;
  }
};
