import { z } from "zod";

/** Takes one file out of an answer. */
export const RemoveFileForm = z.object({ set: z.string().max(100), remove: z.string().max(100) });
