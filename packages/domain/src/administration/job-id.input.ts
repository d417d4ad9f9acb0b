import { z } from "zod";

export const JobIdInput = z.object({ id: z.uuid() });
export type JobIdInput = z.infer<typeof JobIdInput>;
