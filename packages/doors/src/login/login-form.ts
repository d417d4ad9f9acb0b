import { SignInInput } from "@boardwalk/domain/identity/passwords/sign-in.input";
import { z } from "zod";

/** What the page's buttons ask for; a form that says nothing of it signs in by password. */
export const LoginForm = SignInInput.extend({
  intent: z.enum(["continue", "sign-in"]).optional().catch(undefined),
  password: SignInInput.shape.password.optional(),
}).superRefine(({ intent, password }, context) => {
  if (intent !== "continue" && !password)
    context.addIssue({ code: "custom", path: ["password"], message: "Enter your password." });
});

export type LoginForm = z.infer<typeof LoginForm>;
