import { Button, TextField } from "@boardwalk/ui";
import { Form } from "@remix-run/react";
import { submitOnce } from "../frame/submit-once.ts";
import { useSlow } from "../frame/use-slow.ts";

export interface AskFormProps {
  /** Where it is sent to: what is mailed depends on it. */
  action: string;
  label: string;
  email?: string | undefined;
  error?: string | undefined;
  redirectTo?: string | null;
  isBusy?: boolean;
}

/** An address, to mail a link to. */
export function AskForm({ action, label, email, error, redirectTo, isBusy = false }: AskFormProps) {
  const isSlow = useSlow(isBusy);
  return (
    <Form method="post" action={action} noValidate onSubmit={submitOnce(isBusy)}>
      {redirectTo && <input type="hidden" name="redirectTo" value={redirectTo} />}
      <TextField
        id="ask-email"
        label="E-mail"
        name="email"
        type="email"
        autoComplete="username"
        defaultValue={email}
        error={error}
        size="lg"
        required
      />
      <Button type="submit" variant="main" size="lg" block busy={isSlow}>
        {label}
      </Button>
    </Form>
  );
}
