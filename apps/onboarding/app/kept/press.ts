import { z } from "zod";

/** What `PressField` sends; without it each press is its own. */
export const Press = z.uuid().optional().catch(undefined);
