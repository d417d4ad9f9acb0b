import "./login.css";
import { Brand, Button, ErrorSummary, Note, SignInChart, TextField } from "@boardwalk/ui";
import { useForm } from "@conform-to/react";
import { Form, useActionData, useLoaderData, useNavigation } from "@remix-run/react";
import { useEffect, useRef } from "react";
import { doorPaths } from "../door-paths.ts";
import { submitOnce } from "../frame/submit-once.ts";
import { useSlow } from "../frame/use-slow.ts";
import { DemoLogins } from "./demo-logins.tsx";
import type { loginAction } from "./login-action.ts";
import type { loginLoader } from "./login-loader.ts";

export function LoginScreen() {
  const { redirectTo, hasLeft, demo, filled } = useLoaderData<typeof loginLoader>();
  const lastResult = useActionData<typeof loginAction>();
  const isBusy = useNavigation().formAction?.startsWith(doorPaths.login()) ?? false;
  const isSlow = useSlow(isBusy);
  const [form, fields] = useForm<{ email: string; password: string }>({ id: "sign-in", lastResult });
  const { email, password } = fields;
  const typedPassword = useRef<HTMLInputElement>(null);
  // A page that is drawn anew forgets a refused password; one that stays has to be told.
  useEffect(() => {
    if (lastResult && typedPassword.current) typedPassword.current.value = "";
  }, [lastResult]);
  const problems = [
    ...(form.errors ?? []).map((message) => ({ id: email.id, message })),
    ...(email.errors ?? []).map((message) => ({ id: email.id, message })),
    ...(password.errors ?? []).map((message) => ({ id: password.id, message })),
  ];
  return (
    <div className="ob enter">
      <main id="main" className="enter-form">
        <div>
          <Brand href={doorPaths.home()} />
          <div>
            <h1>Sign in</h1>
            <p className="enter-lead">{redirectTo ? "to go on where you were" : "to your account"}</p>
          </div>
          {problems.length > 0 && <ErrorSummary title="You are not signed in" errors={problems} />}
          {hasLeft && problems.length === 0 && <Note tone="action">You are signed out on this device.</Note>}
          <Form
            method="post"
            id={form.id}
            key={filled?.email}
            noValidate={form.noValidate}
            onSubmit={submitOnce(isBusy)}
          >
            {redirectTo && <input type="hidden" name="redirectTo" value={redirectTo} />}
            <TextField
              id={email.id}
              label="E-mail"
              name="email"
              type="email"
              autoComplete="username"
              defaultValue={lastEmail(lastResult) ?? filled?.email}
              error={email.errors?.[0]}
              size="lg"
              required
            />
            <TextField
              ref={typedPassword}
              id={password.id}
              label="Password"
              name="password"
              type="password"
              autoComplete="current-password"
              defaultValue={filled?.password}
              error={password.errors?.[0]}
              size="lg"
              required
            />
            <Button type="submit" variant="main" size="lg" block busy={isSlow}>
              Sign in
            </Button>
          </Form>
          {demo && <DemoLogins demo={demo} redirectTo={redirectTo} />}
        </div>
      </main>
      <div className="enter-pic" aria-hidden="true">
        <SignInChart />
      </div>
    </div>
  );
}

function lastEmail(result: ReturnType<typeof useActionData<typeof loginAction>>): string | undefined {
  const typed = result?.initialValue?.["email"];
  return typeof typed === "string" ? typed : undefined;
}
