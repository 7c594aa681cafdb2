/** Media type of a Word file (ECMA-376, Part 1). */
export const DOCX_MIME = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
