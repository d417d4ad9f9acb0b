import { submitOnce, useSlow } from "@boardwalk/doors/frame";
import { Button, buttonClass, Note, PageHead } from "@boardwalk/ui";
import { Form, Link, useActionData, useNavigation } from "@remix-run/react";
import { paths } from "../../../../paths.ts";
import type { changePasskeys } from "./change-passkeys.ts";
import type { PasskeyInWords } from "./passkey-in-words.ts";

export function RemovePasskey({ passkey: { id, name, kept } }: { passkey: PasskeyInWords }) {
  const problem = useActionData<typeof changePasskeys>()?.error?.[""]?.[0];
  const isBusy = useNavigation().formMethod === "POST";
  const isSlow = useSlow(isBusy);
  return (
    <section className="passkey-form">
      <PageHead title={`Remove “${name}”?`} lead={kept} />
      <div role="status">{problem && <Note tone="danger">{problem}</Note>}</div>
      <p>
        It signs nobody in any more, at once and for good. Devices that it signed in stay signed in until you sign them
        out.
      </p>
      <Form method="post" action={paths.passkeys({ remove: id })} className="ask-actions" onSubmit={submitOnce(isBusy)}>
        <input type="hidden" name="intent" value="remove" />
        <input type="hidden" name="passkeyId" value={id} />
        <Button type="submit" variant="danger-main" busy={isSlow}>
          Remove it
        </Button>
        <Link className={buttonClass("line", "md")} to={paths.security()}>
          Keep it
        </Link>
      </Form>
    </section>
  );
}
