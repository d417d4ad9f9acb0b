import { Button, ErrorSummary } from "@boardwalk/ui";
import { useForm } from "@conform-to/react";
import { Form, useActionData, useNavigation } from "@remix-run/react";
import { doorPaths } from "../door-paths.ts";
import { EnterPage } from "../enter/enter-page.tsx";
import { problemsOf } from "../frame/problems-of.ts";
import { submitOnce } from "../frame/submit-once.ts";
import { useSlow } from "../frame/use-slow.ts";
import { NewPasswordField } from "../new-password/new-password-field.tsx";
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
  const problems = problemsOf(form.allErrors, { password: password.id });
  return (
    <EnterPage title="Set a password" lead={`for ${email}. It signs you out everywhere else.`}>
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
        <NewPasswordField
          id={password.id}
          own={() => [email]}
          error={password.errors?.[0]}
          lastResult={lastResult}
          size="lg"
        />
        <Button type="submit" variant="main" size="lg" block busy={isSlow}>
          Set it and sign in
        </Button>
      </Form>
    </EnterPage>
  );
}
