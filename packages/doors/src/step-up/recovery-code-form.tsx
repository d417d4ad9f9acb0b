import { Button, TextField } from "@boardwalk/ui";
import { WayForm } from "./way-form.tsx";
import type { WayFormProps } from "./ways.ts";

export function RecoveryCodeForm({ asked, errors }: WayFormProps) {
  return (
    <WayForm way="recovery-code" asked={asked}>
      <TextField
        id="recovery-code"
        label="A recovery code"
        name="code"
        autoComplete="off"
        autoCapitalize="none"
        spellCheck={false}
        hint="It is used up by this."
        error={errors["code"]?.[0]}
        required
      />
      <Button type="submit" variant="main">
        Confirm and go on
      </Button>
    </WayForm>
  );
}
