import { Button, TextField } from "@boardwalk/ui";
import { WayForm } from "./way-form.tsx";
import type { WayFormProps } from "./ways.ts";

export function PasswordForm({ asked, errors }: WayFormProps) {
  return (
    <WayForm way="password" asked={asked}>
      {/* Password managers find what they keep by its address. */}
      <input type="hidden" name="username" autoComplete="username" value={asked.email} />
      <TextField
        id="password"
        label="Your password"
        name="password"
        type="password"
        autoComplete="current-password"
        error={errors["password"]?.[0]}
        required
      />
      <Button type="submit" variant="main">
        Confirm and go on
      </Button>
    </WayForm>
  );
}
