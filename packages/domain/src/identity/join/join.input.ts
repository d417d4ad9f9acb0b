import { z } from "zod";
import { AskForLinkInput } from "../links/ask-for-link.input.ts";
import { ResetPasswordInput } from "../passwords/reset-password.input.ts";
import { PersonName } from "../person-name.input.ts";

export const JOIN_WAYS = ["passkey", "link", "password"] as const;
export type JoinWay = (typeof JOIN_WAYS)[number];

const NewPassword = ResetPasswordInput.shape.password;

export const JoinInput = z
  .object({
    name: PersonName,
    email: AskForLinkInput.shape.email,
    way: z.enum(JOIN_WAYS, { error: "Choose how you want to sign in." }),
    password: z.string().max(1024, "That is longer than a password can be.").optional(),
    redirectTo: AskForLinkInput.shape.redirectTo,
  })
  // A password that was typed before another way was chosen is not asked about.
  .transform(({ password, ...rest }) => ({ ...rest, password: rest.way === "password" ? (password ?? "") : null }))
  .superRefine(({ password }, context) => {
    if (password === null) return;
    const [issue] = NewPassword.safeParse(password).error?.issues ?? [];
    if (issue) context.addIssue({ code: "custom", path: ["password"], message: issue.message });
  });

export type JoinInput = z.infer<typeof JoinInput>;
