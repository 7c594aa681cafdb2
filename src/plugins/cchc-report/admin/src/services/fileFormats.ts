/** What a report can be had as, with the media type each is answered with. */
const MEDIA_TYPES = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  html: 'text/html',
  pdf: 'application/pdf',
  odt: 'application/vnd.oasis.opendocument.text',
} as const;

export type FileFormat = keyof typeof MEDIA_TYPES;

/** Offered beside the Word file. */
export const OTHER_FORMATS = ['xlsx', 'html', 'pdf', 'odt'] as const satisfies readonly FileFormat[];

interface Answered {
  readonly type: string;
  /** The name that the server gives a file of its own; null where the answer has none. */
  readonly name: string | null;
}

/**
 * Whether an answer is the file that was asked for, and not a page of a proxy's own, which must not be saved as a report.
 * Such a page is HTML too: what tells ours is its name.
 */
export const isFile = ({ type, name }: Answered, format: FileFormat): boolean =>
  type.startsWith(MEDIA_TYPES[format]) && (format !== 'html' || name !== null);

/** What to ask for in place of a file that was refused, by the code of the refusal; null where nothing else would do. */
export const insteadOf = (code: string | null): 'docx' | 'xlsx' | null => {
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
