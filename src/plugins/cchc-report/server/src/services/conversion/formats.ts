/**
 * PDF/A-2b (ISO 19005-2) embeds every font and is accepted by archives; PDF/UA-1 (ISO 14289-1) is tagged, names its
 * language and shows its title. LibreOffice reads options in this form since 7.4; an older one writes a plain PDF.
 */
const PDF_OPTIONS = {
  SelectPdfVersion: { type: 'long', value: '2' },
  UseTaggedPDF: { type: 'boolean', value: 'true' },
  PDFUACompliance: { type: 'boolean', value: 'true' },
  DisplayPDFDocumentTitle: { type: 'boolean', value: 'true' },
};

/** The argument of `--convert-to` in LibreOffice, and the first bytes of such a file. */
export const CONVERSIONS = {
  pdf: { filter: `pdf:writer_pdf_Export:${JSON.stringify(PDF_OPTIONS)}`, begins: '%PDF-' },
  odt: { filter: 'odt:writer8', begins: 'PK' },
} as const;

export type ConvertedFormat = keyof typeof CONVERSIONS;
