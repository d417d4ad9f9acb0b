import { z } from "zod";

export const FileIdInput = z.object({ fileId: z.uuid() });
export type FileIdInput = z.infer<typeof FileIdInput>;
