import { z } from "zod";

export const EndSessionInput = z.object({ sessionId: z.uuid() });
export type EndSessionInput = z.infer<typeof EndSessionInput>;
