/** How deep lists and objects may stand in each other; the document is the first. */
export const MOST_DEPTH = 32;
