/**
 * Content security policy of the page: inline style only; no scripts, forms or external resources. It is part of the
 * page, so that it applies wherever the page is opened; only a header can restrict framing.
 */
export const CONTENT_SECURITY =
  "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'";
