import { submitOnce, useSlow } from "@boardwalk/doors/frame";
import { Button, buttonClass, Icon } from "@boardwalk/ui";
import { Form, useNavigation } from "@remix-run/react";
import { ChevronDown, Plus } from "lucide-react";
import { paths } from "../../../paths.ts";
import { useDisclosure } from "../../shell/use-disclosure.ts";

export type Owners = readonly { readonly id: string; readonly name: string }[];

/** Begins one at once. Only where it could belong to several is that asked before; its name comes later. */
export function NewWizard({ owners, label = "New wizard" }: { owners: Owners; label?: string }) {
  const isBusy = useNavigation().formData?.get("intent") === "new";
  const isSlow = useSlow(isBusy);
  const disclosure = useDisclosure();
  const [first] = owners;
  const form = { method: "post", action: paths.wizards(), onSubmit: submitOnce(isBusy) } as const;
  if (owners.length < 2)
    return (
      <Form {...form}>
        <input type="hidden" name="organizationId" value={first?.id ?? ""} />
        <Button type="submit" variant="main" icon={Plus} name="intent" value="new" busy={isSlow}>
          {label}
        </Button>
      </Form>
    );
  return (
    <details className="new-wizard" ref={disclosure}>
      <summary className={buttonClass("main")}>
        <Icon icon={Plus} />
        {label}
        <Icon icon={ChevronDown} />
      </summary>
      <Form {...form} className="float new-wizard-float">
        <input type="hidden" name="intent" value="new" />
        <p className="hint">It belongs to</p>
        {owners.map(({ id, name }) => (
          <Button key={id} type="submit" variant="line" name="organizationId" value={id} block>
            {name}
          </Button>
        ))}
      </Form>
    </details>
  );
}
