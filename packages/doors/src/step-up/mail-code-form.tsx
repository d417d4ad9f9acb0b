import { Button, TextField } from "@boardwalk/ui";
import { WayForm } from "./way-form.tsx";
import type { WayFormProps } from "./ways.ts";

/** Once the code is on its way. */
export function MailCodeForm({ asked, errors }: WayFormProps) {
  return (
    <WayForm way="mail-code" asked={asked}>
      <TextField
        id="code"
        label="The code from the mail"
        name="code"
        inputMode="numeric"
        autoComplete="one-time-code"
        hint={`Six digits, on their way to ${asked.email}. They are good for ten minutes, in this browser.`}
        error={errors["code"]?.[0]}
        required
      />
      <Button type="submit" variant="main">
        Confirm and go on
      </Button>
    </WayForm>
  );
}
