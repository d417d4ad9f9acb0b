import { Button, TextField } from "@boardwalk/ui";
import { Form } from "@remix-run/react";
import { useEffect, useRef } from "react";
import { doorPaths } from "../door-paths.ts";
import { submitOnce } from "../frame/submit-once.ts";
import { useSlow } from "../frame/use-slow.ts";

export interface CodeFormProps {
  error: string | undefined;
  isBusy: boolean;
}

/** Six digits out of a mail; what was wrong is not kept. */
export function CodeForm({ error, isBusy }: CodeFormProps) {
  const isSlow = useSlow(isBusy);
  const typed = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (error !== undefined && typed.current) typed.current.value = "";
  }, [error]);
  return (
    <Form method="post" action={doorPaths.magic({ by: "code" })} noValidate onSubmit={submitOnce(isBusy)}>
      <TextField
        ref={typed}
        id="code"
        label="Code"
        name="code"
        hint="Six digits, in this browser."
        inputMode="numeric"
        autoComplete="one-time-code"
        className="code-digits"
        error={error}
        size="lg"
        required
      />
      <Button type="submit" variant="main" size="lg" block busy={isSlow}>
        Sign in
      </Button>
    </Form>
  );
}
