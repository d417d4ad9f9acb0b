import { z } from "zod";

/** A day that a log is asked for. PostgreSQL has no year 0000, and what comes before 1000 or after 9998 is half typed. */
export const LogDayInput = z.iso.date().regex(/^(?!0|9999)/);
