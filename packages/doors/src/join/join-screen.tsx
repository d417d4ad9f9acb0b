import "./join.css";
import { Button, ErrorSummary, RadioChoice, TextField } from "@boardwalk/ui";
import { useForm } from "@conform-to/react";
import { Form, Link, useActionData, useLoaderData, useNavigation } from "@remix-run/react";
import { useRef } from "react";
import { doorPaths } from "../door-paths.ts";
import { EnterPage } from "../enter/enter-page.tsx";
import { problemsOf } from "../frame/problems-of.ts";
import { submitOnce } from "../frame/submit-once.ts";
import { typedText } from "../frame/typed-text.ts";
import { useSlow } from "../frame/use-slow.ts";
import { NewPasswordField } from "../new-password/new-password-field.tsx";
import { OAuthButtons } from "../oauth/oauth-buttons.tsx";
import type { joinAction } from "./join-action.ts";
import type { joinLoader } from "./join-loader.ts";

export function JoinScreen() {
  const { redirectTo, providers } = useLoaderData<typeof joinLoader>();
  const lastResult = useActionData<typeof joinAction>();
  const isBusy = useNavigation().formAction?.startsWith(doorPaths.join()) ?? false;
  const isSlow = useSlow(isBusy);
  const [form, fields] = useForm<{ name: string; email: string; way: string; password: string }>({
    id: "join",
    lastResult,
  });
  const { name, email, way, password } = fields;
  const [typedName, typedEmail] = [useRef<HTMLInputElement>(null), useRef<HTMLInputElement>(null)];
  const controls = { "": email.id, name: name.id, email: email.id, password: password.id };
  const problems = problemsOf(form.allErrors, controls);
  const typed = lastResult?.initialValue ?? {};
  return (
    <EnterPage title="Make an account" lead="Two minutes, and no password needed">
      {problems.length > 0 && <ErrorSummary title="Not sent yet" errors={problems} />}
      <Form method="post" id={form.id} noValidate={form.noValidate} onSubmit={submitOnce(isBusy)} className="join">
        {redirectTo && <input type="hidden" name="redirectTo" value={redirectTo} />}
        <TextField
          ref={typedName}
          id={name.id}
          label="Name"
          name="name"
          autoComplete="name"
          maxLength={200}
          defaultValue={typedText(typed["name"])}
          error={name.errors?.[0]}
          size="lg"
          required
        />
        <TextField
          ref={typedEmail}
          id={email.id}
          label="E-mail"
          name="email"
          type="email"
          autoComplete="email"
          defaultValue={typedText(typed["email"])}
          error={email.errors?.[0]}
          size="lg"
          required
        />
        <RadioChoice
          legend="How you sign in"
          name="way"
          defaultValue={typedText(typed["way"]) ?? "passkey"}
          error={way.errors?.[0]}
          choices={WAYS}
        />
        {/* Shown by the stylesheet where that way is chosen, so that it works before any script and without. */}
        <div className="join-password">
          <NewPasswordField
            id={password.id}
            label="Password"
            own={() => [typedName.current?.value ?? "", typedEmail.current?.value ?? ""]}
            error={password.errors?.[0]}
            lastResult={lastResult}
            size="lg"
            required={false}
          />
        </div>
        <div className="enter-go">
          <Button type="submit" variant="main" size="lg" block busy={isSlow}>
            Mail me the last step
          </Button>
          <p className="hint">The account is made once you have confirmed your address.</p>
        </div>
      </Form>
      {providers.length > 0 && (
        <>
          <p className="enter-or">or</p>
          <OAuthButtons label="Join by an account elsewhere" choices={providers} redirectTo={redirectTo} />
        </>
      )}
      <p className="enter-other">
        Been here before? <Link to={doorPaths.login(redirectTo)}>Sign in</Link>
      </p>
    </EnterPage>
  );
}

const WAYS = [
  {
    value: "passkey",
    label: "A passkey",
    text: "Your fingerprint, face or screen lock. The safest, and the quickest.",
  },
  { value: "link", label: "A link by mail", text: "A new one each time, in your mailbox." },
  { value: "password", label: "A password", text: "One that you think up and keep.", className: "join-by-password" },
];
