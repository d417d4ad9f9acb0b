import { SetPasswordInput } from "@boardwalk/domain/identity/passwords/set-password.input";
import { z } from "zod";

/** What the password page is asked to do. */
export const PasswordForm = z.discriminatedUnion("intent", [
  SetPasswordInput.extend({ intent: z.literal("set") }),
  z.object({ intent: z.literal("remove") }),
]);
