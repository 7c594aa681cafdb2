/** What a spreadsheet computes when a text begins with it, in full width too: for a class of a regular expression. */
export const FORMULA_SIGNS = '=+\\-@\uFF1D\uFF0B\uFF0D\uFF20';
