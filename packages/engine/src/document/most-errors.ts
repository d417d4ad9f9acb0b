/** So many errors of a document are told at once; who has mended them asks again. */
export const MOST_ERRORS = 50;
