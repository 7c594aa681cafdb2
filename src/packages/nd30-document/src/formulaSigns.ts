/**
 * Characters that start a formula in a spreadsheet, full-width forms included; for a regular expression character
 * class.
 */
export const FORMULA_SIGNS = '=+\\-@\uFF1D\uFF0B\uFF0D\uFF20';
