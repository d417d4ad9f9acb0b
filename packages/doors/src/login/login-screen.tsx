import { Button, ErrorSummary, Note, TextField } from "@boardwalk/ui";
import { useForm } from "@conform-to/react";
import { Form, Link, useActionData, useLoaderData, useNavigation } from "@remix-run/react";
import { useEffect, useRef } from "react";
import { doorPaths } from "../door-paths.ts";
import { EnterPage } from "../enter/enter-page.tsx";
import { problemsOf } from "../frame/problems-of.ts";
import { submitOnce } from "../frame/submit-once.ts";
import { useSlow } from "../frame/use-slow.ts";
import { OAuthButtons } from "../oauth/oauth-buttons.tsx";
import { PasskeyButton } from "../passkeys/passkey-button.tsx";
import { usePasskeyAutofill } from "../passkeys/use-passkey-autofill.ts";
import { DemoLogins } from "./demo-logins.tsx";
import type { loginAction } from "./login-action.ts";
import type { loginLoader } from "./login-loader.ts";
import { ProvePart } from "./prove-part.tsx";

/** Who it is, and then how they prove it: one form, which is sent twice. */
export function LoginScreen() {
  const { redirectTo, hasLeft, isUnsent, demo, filled, lastWay, lastProvider, providers, refusal } =
    useLoaderData<typeof loginLoader>();
  const reply = useActionData<typeof loginAction>();
  const isBusy = useNavigation().formAction?.startsWith(doorPaths.login()) ?? false;
  const isSlow = useSlow(isBusy);
  const lastResult = reply?.lastResult ?? undefined;
  const [form, fields] = useForm<{ email: string; password: string }>({ id: "sign-in", lastResult });
  const { email, password } = fields;
  const step = reply?.step ?? (filled ? "prove" : "who");
  const lead = reply?.step === "prove" ? reply.lead : "password";
  const passkey = usePasskeyAutofill({ redirectTo });
  const typedPassword = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (lastResult && typedPassword.current) typedPassword.current.value = "";
  }, [lastResult]);
  // Of this answer: the form itself remembers those of the one before.
  const errors = lastResult?.error ?? {};
  const [wrongEmail, wrongPassword] = [errors["email"]?.[0], errors["password"]?.[0]];
  const problems = problemsOf(errors, { "": email.id, email: email.id, password: password.id });
  return (
    <EnterPage title="Sign in" lead={redirectTo ? "to go on where you were" : "to your account"}>
      {problems.length > 0 && <ErrorSummary title="You are not signed in" errors={problems} />}
      {refusal && problems.length === 0 && <Note tone="caution">{refusal}</Note>}
      {hasLeft && problems.length === 0 && <Note tone="action">You are signed out on this device.</Note>}
      {isUnsent && problems.length === 0 && (
        <Note tone="caution">You had been signed out, so nothing was changed. Sign in, and send it once more.</Note>
      )}
      <Form method="post" id={form.id} key={filled?.email} noValidate={form.noValidate} onSubmit={submitOnce(isBusy)}>
        {redirectTo && <input type="hidden" name="redirectTo" value={redirectTo} />}
        <TextField
          id={email.id}
          label="E-mail"
          name="email"
          type="email"
          autoComplete="username webauthn"
          defaultValue={reply?.email ?? filled?.email}
          error={wrongEmail}
          size="lg"
          required
        />
        {step === "prove" ? (
          <ProvePart
            lead={lead}
            hasPassword={reply?.step !== "prove" || reply.hasPassword}
            passkeyWay={(variant) => <PasskeyButton passkey={passkey} variant={variant} size="lg" block />}
            typedPassword={typedPassword}
            id={password.id}
            error={wrongPassword}
            defaultValue={filled?.password}
            focuses={problems.length === 0 && !filled}
            isBusy={isSlow}
          />
        ) : (
          <div className="enter-go">
            <Button type="submit" name="intent" value="continue" variant="main" size="lg" block busy={isSlow}>
              Continue
            </Button>
            <p className="hint">{lastWay ?? GENERAL}</p>
          </div>
        )}
      </Form>
      {step === "who" && <PasskeyButton passkey={passkey} variant="line" size="lg" block />}
      {providers.length > 0 && (
        <>
          <p className="enter-or">or</p>
          <OAuthButtons choices={providers} redirectTo={redirectTo} last={lastProvider} />
        </>
      )}
      {demo && <DemoLogins demo={demo} redirectTo={redirectTo} />}
      <p className="enter-other">
        New here? <Link to={doorPaths.join(redirectTo)}>Make an account</Link>
      </p>
      <p className="enter-other">
        Lost every way in? <Link to={doorPaths.recover()}>Use a recovery code</Link>
      </p>
    </EnterPage>
  );
}

const GENERAL = "No password needed if you have a passkey. If you don’t, we ask for your password or mail you a link.";
