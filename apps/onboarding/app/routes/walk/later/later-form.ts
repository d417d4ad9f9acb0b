import { z } from "zod";

/** What may be asked of a walk that is put aside. */
export const LaterForm = z.discriminatedUnion("intent", [
  z.object({
    intent: z.literal("mail"),
    email: z.email("Write an address such as name@example.org.").max(255).optional(),
  }),
  z.object({
    intent: z.literal("rename"),
    name: z.string("Give it a name.").trim().min(1, "Give it a name.").max(255, "Use at most 255 characters."),
  }),
  z.object({ intent: z.literal("privacy"), keep: z.enum(["yes", "no"], "Choose one of the two.") }),
  z.object({ intent: z.literal("pause") }),
  z.object({ intent: z.literal("resume") }),
  z.object({ intent: z.literal("forget") }),
]);
