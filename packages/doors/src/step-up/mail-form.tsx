import { Button } from "@boardwalk/ui";
import { WayForm } from "./way-form.tsx";
import type { WayFormProps } from "./ways.ts";

export function MailForm({ asked }: WayFormProps) {
  return (
    <WayForm way="mail" asked={asked}>
      <Button type="submit" variant="line">
        Mail a code to {asked.email}
      </Button>
    </WayForm>
  );
}
