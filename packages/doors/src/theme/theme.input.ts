import { z } from "zod";

export const ThemeInput = z.object({
  theme: z.enum(["system", "light", "dark"]),
  backTo: z.string().optional(),
});
