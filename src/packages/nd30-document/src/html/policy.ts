/**
 * What the page may load: its own style and nothing else; no script, no form, nothing from anywhere. In the page itself,
 * so that it holds wherever the page is opened; who may frame it only a header can say.
 */
export const CONTENT_SECURITY =
  "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'";
