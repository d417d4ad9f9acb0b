import { Button, ErrorSummary, TextField } from "@boardwalk/ui";
import { useForm } from "@conform-to/react";
import { Form, Link, useActionData, useNavigation } from "@remix-run/react";
import { doorPaths } from "../door-paths.ts";
import { EnterPage } from "../enter/enter-page.tsx";
import { problemsOf } from "../frame/problems-of.ts";
import { submitOnce } from "../frame/submit-once.ts";
import { typedText } from "../frame/typed-text.ts";
import { useSlow } from "../frame/use-slow.ts";
import type { recoverAction } from "./recover-action.ts";

export function RecoverScreen() {
  const lastResult = useActionData<typeof recoverAction>();
  const isBusy = useNavigation().formAction?.startsWith(doorPaths.recover()) ?? false;
  const isSlow = useSlow(isBusy);
  const [form, { email, code }] = useForm<{ email: string; code: string }>({ id: "recover", lastResult });
  const problems = problemsOf(form.allErrors, { "": code.id, email: email.id, code: code.id });
  return (
    <EnterPage title="Use a recovery code" lead="one of the ten that you kept">
      {problems.length > 0 && <ErrorSummary title="You are not signed in" errors={problems} />}
      <Form method="post" id={form.id} noValidate={form.noValidate} onSubmit={submitOnce(isBusy)}>
        <TextField
          id={email.id}
          label="E-mail"
          name="email"
          type="email"
          autoComplete="username"
          defaultValue={typedText(lastResult?.initialValue?.["email"])}
          error={email.errors?.[0]}
          size="lg"
          required
        />
        <TextField
          id={code.id}
          label="Recovery code"
          name="code"
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          hint="Capitals, spaces and dashes do not matter. It is used up by this."
          error={code.errors?.[0]}
          size="lg"
          required
        />
        <Button type="submit" variant="main" size="lg" block busy={isSlow}>
          Sign in
        </Button>
      </Form>
      <p>
        <Link to={doorPaths.login()}>Sign in another way</Link>
      </p>
    </EnterPage>
  );
}
