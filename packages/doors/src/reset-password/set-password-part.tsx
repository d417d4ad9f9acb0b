import { Button, ErrorSummary, TextField } from "@boardwalk/ui";
import { useForm } from "@conform-to/react";
import { Form, useActionData, useNavigation } from "@remix-run/react";
import { useEffect, useRef } from "react";
import { doorPaths } from "../door-paths.ts";
import { EnterPage } from "../enter/enter-page.tsx";
import { submitOnce } from "../frame/submit-once.ts";
import { useSlow } from "../frame/use-slow.ts";
import type { resetPasswordAction } from "./reset-password-action.ts";

export interface SetPasswordPartProps {
  token: string;
  email: string;
}

/** Sets a new password for whoever holds the link. */
export function SetPasswordPart({ token, email }: SetPasswordPartProps) {
  const lastResult = useActionData<typeof resetPasswordAction>();
  const isBusy = useNavigation().formAction?.startsWith(doorPaths.resetPassword()) ?? false;
  const isSlow = useSlow(isBusy);
  const [form, { password }] = useForm<{ password: string }>({ id: "reset-password", lastResult });
  const typedPassword = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (lastResult && typedPassword.current) typedPassword.current.value = "";
  }, [lastResult]);
  const problems = (password.errors ?? []).map((message) => ({ id: password.id, message }));
  return (
    <EnterPage title="Set a password" lead={`for ${email}`}>
      {problems.length > 0 && <ErrorSummary title="The password is not set" errors={problems} />}
      <Form
        method="post"
        action={doorPaths.resetPassword(token)}
        id={form.id}
        noValidate={form.noValidate}
        onSubmit={submitOnce(isBusy)}
      >
        {/* Password managers keep what they are given together with an address. */}
        <input type="hidden" name="username" autoComplete="username" value={email} />
        <TextField
          ref={typedPassword}
          id={password.id}
          label="New password"
          name="password"
          type="password"
          autoComplete="new-password"
          hint="15 characters or more: a few words that do not belong together. It signs you out everywhere else."
          error={password.errors?.[0]}
          size="lg"
          required
        />
        <Button type="submit" variant="main" size="lg" block busy={isSlow}>
          Set it and sign in
        </Button>
      </Form>
    </EnterPage>
  );
}
