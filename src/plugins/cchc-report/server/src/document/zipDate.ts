/**
 * The day of every entry of a package, so that its bytes tell no time of writing. Read by the parts of the local time, so
 * the same in every zone; a zip knows no earlier day.
 */
export const ZIP_DATE = new Date(1980, 0, 1, 12);
