import { Button } from "@boardwalk/ui";
import { ProviderMark } from "../oauth/provider-mark.tsx";
import { WayForm } from "./way-form.tsx";
import type { WayFormProps } from "./ways.ts";

/** A button for each account elsewhere that can prove something: it leads there and back. */
export function ProviderForm({ asked }: WayFormProps) {
  return (
    <WayForm way="provider" asked={asked}>
      {asked.ways.providers.map(({ key, name }) => (
        <Button key={key} type="submit" name="provider" value={key} variant="line" className="btn-provider">
          <ProviderMark provider={key} />
          <span>Confirm at {name}</span>
        </Button>
      ))}
    </WayForm>
  );
}
