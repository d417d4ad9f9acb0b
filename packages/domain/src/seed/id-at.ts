import { v7 } from "uuid";

/** An id as it would have been given then: ids are in order of time, and of one moment in the order of their places. */
export const idAt = (at: Date, place: number): string => v7({ msecs: at.getTime(), seq: place });
