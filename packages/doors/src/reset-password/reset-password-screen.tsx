import { useLoaderData } from "@remix-run/react";
import { AskResetPart } from "./ask-reset-part.tsx";
import type { resetPasswordLoader } from "./reset-password-loader.ts";
import { SetPasswordPart } from "./set-password-part.tsx";

/** Where a link to a new password is asked for, and where it leads. */
export function ResetPasswordScreen() {
  const data = useLoaderData<typeof resetPasswordLoader>();
  if (data.step === "ask") return <AskResetPart wasSent={data.wasSent} mailboxHref={data.mailboxHref} />;
  return <SetPasswordPart token={data.token} email={data.email} />;
}
