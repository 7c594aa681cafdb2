/** The file formats of a report: media type and file extension. */
export const FILE_FORMATS = {
  /** ECMA-376, Part 1. */
  docx: {
    mime: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    extension: 'docx',
  },
  pdf: { mime: 'application/pdf', extension: 'pdf' },
  /** OpenDocument 1.3, Part 2. */
  odt: { mime: 'application/vnd.oasis.opendocument.text', extension: 'odt' },
  /** ECMA-376, Part 1. */
  xlsx: { mime: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', extension: 'xlsx' },
  html: { mime: 'text/html; charset=utf-8', extension: 'html' },
} as const satisfies Readonly<Record<string, { readonly mime: string; readonly extension: string }>>;

export type FileFormat = keyof typeof FILE_FORMATS;

export const isFileFormat = (text: string): text is FileFormat => Object.hasOwn(FILE_FORMATS, text);
