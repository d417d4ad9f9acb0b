import { Button, ErrorSummary, Note, TextField } from "@boardwalk/ui";
import { useForm } from "@conform-to/react";
import { Form, Link, useActionData, useLoaderData, useNavigation } from "@remix-run/react";
import { doorPaths } from "../door-paths.ts";
import { EnterPage } from "../enter/enter-page.tsx";
import { submitOnce } from "../frame/submit-once.ts";
import { useSlow } from "../frame/use-slow.ts";
import type { waitAction } from "./wait-action.ts";
import type { waitLoader } from "./wait-loader.ts";

/** After joining was asked for, with whatever address. */
export function WaitScreen() {
  const { email, triesLeft, keptAt } = useLoaderData<typeof waitLoader>();
  const lastResult = useActionData<typeof waitAction>();
  const isBusy = useNavigation().formAction?.startsWith(doorPaths.joinSent()) ?? false;
  const isSlow = useSlow(isBusy);
  const [form, { code }] = useForm<{ code: string }>({ id: "join-code", lastResult });
  const problems = (code.errors ?? []).map((message) => ({ id: code.id, message }));
  return (
    <EnterPage title="We mailed you" lead={<span className="enter-address">to {email}</span>}>
      {problems.length > 0 && <ErrorSummary title="You are not signed in" errors={problems} />}
      <p>Open the link in the mail on any device, or type its six digits here. Both work for an hour.</p>
      {keptAt && (
        <Note tone="action">
          This trial sends no mail. <a href={keptAt}>Its mailbox</a> keeps what it would have sent.
        </Note>
      )}
      {triesLeft > 0 && (
        <Form method="post" id={form.id} noValidate={form.noValidate} onSubmit={submitOnce(isBusy)}>
          <TextField
            id={code.id}
            label="Code"
            name="code"
            inputMode="numeric"
            autoComplete="one-time-code"
            maxLength={20}
            error={code.errors?.[0]}
            size="lg"
            required
          />
          <Button type="submit" variant="main" size="lg" block busy={isSlow}>
            Confirm and go on
          </Button>
        </Form>
      )}
      <p className="enter-other">
        Nothing came? Look where your mailbox keeps advertisements, or{" "}
        <Link to={doorPaths.join()}>check the address and send another</Link>.
      </p>
    </EnterPage>
  );
}
