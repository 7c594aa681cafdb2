/** The appendices of a report in numbering order: Biểu 01 to 05, and the list of evidence. */
export const APPENDIX_IDS = [
  'articles',
  'meetings',
  'outreach',
  'procedures',
  'objectives',
  'evidence',
] as const;

export type AppendixId = (typeof APPENDIX_IDS)[number];

export const isAppendixId = (text: string): text is AppendixId =>
  (APPENDIX_IDS as readonly string[]).includes(text);
