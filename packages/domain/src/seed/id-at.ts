import { v7 } from "uuid";

/** An id as it would have been given then: ids are in order of time. */
export const idAt = (at: Date): string => v7({ msecs: at.getTime() });
