/** Thrown by a job that knows that another attempt changes nothing: it fails at once, with these words as the reason. */
export class JobGivesUp extends Error {}
