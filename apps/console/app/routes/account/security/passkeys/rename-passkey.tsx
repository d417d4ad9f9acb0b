import { submitOnce, typedText, useSlow } from "@boardwalk/doors/frame";
import { Button, buttonClass, PageHead, TextField } from "@boardwalk/ui";
import { useForm } from "@conform-to/react";
import { Form, Link, useActionData, useNavigation } from "@remix-run/react";
import { paths } from "../../../../paths.ts";
import type { changePasskeys } from "./change-passkeys.ts";
import type { PasskeyInWords } from "./passkey-in-words.ts";

export function RenamePasskey({ passkey: { id, name, kept } }: { passkey: PasskeyInWords }) {
  const lastResult = useActionData<typeof changePasskeys>();
  const isBusy = useNavigation().formMethod === "POST";
  const isSlow = useSlow(isBusy);
  const [form, fields] = useForm<{ name: string }>({ id: "rename-passkey", lastResult });
  const typed = lastResult?.initialValue?.["name"];
  return (
    <section className="passkey-form">
      <PageHead title="Rename this passkey" lead={kept} />
      <Form
        method="post"
        action={paths.passkeys({ rename: id })}
        id={form.id}
        noValidate={form.noValidate}
        onSubmit={submitOnce(isBusy)}
      >
        <input type="hidden" name="intent" value="rename" />
        <input type="hidden" name="passkeyId" value={id} />
        <TextField
          id={fields.name.id}
          label="Name"
          name="name"
          maxLength={60}
          autoComplete="off"
          defaultValue={typedText(typed) ?? name}
          hint="For you alone. Whoever keeps the passkey goes on calling it what they do."
          error={fields.name.errors?.[0]}
          required
        />
        <div className="ask-actions">
          <Button type="submit" variant="main" busy={isSlow}>
            Save the name
          </Button>
          <Link className={buttonClass("line", "md")} to={paths.security()}>
            Cancel
          </Link>
        </div>
      </Form>
    </section>
  );
}
