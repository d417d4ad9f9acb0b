/** Names for whom a page was opened, in what its script asks: a browser has one session, and another may sign in beside a page that is still open. */
export const AUTHOR_HEADER = "Boardwalk-Author";
