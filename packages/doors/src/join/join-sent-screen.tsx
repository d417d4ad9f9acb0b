import { Button, ErrorSummary, TextField } from "@boardwalk/ui";
import { useForm } from "@conform-to/react";
import { Form, Link, useActionData, useLoaderData, useNavigation } from "@remix-run/react";
import { useEffect, useRef } from "react";
import { doorPaths } from "../door-paths.ts";
import { EnterPage } from "../enter/enter-page.tsx";
import { problemsOf } from "../frame/problems-of.ts";
import { submitOnce } from "../frame/submit-once.ts";
import { useSlow } from "../frame/use-slow.ts";
import { MailboxNote } from "../magic/mailbox-note.tsx";
import type { joinSentAction } from "./join-sent-action.ts";
import type { joinSentLoader } from "./join-sent-loader.ts";

/** After joining was asked for, with whatever address. */
export function JoinSentScreen() {
  const { email, triesLeft, mailboxHref } = useLoaderData<typeof joinSentLoader>();
  const lastResult = useActionData<typeof joinSentAction>();
  const isBusy = useNavigation().formAction?.startsWith(doorPaths.joinSent()) ?? false;
  const isSlow = useSlow(isBusy);
  const [form, { code }] = useForm<{ code: string }>({ id: "join-code", lastResult });
  const typed = useRef<HTMLInputElement>(null);
  // As in a page that is drawn anew: a wrong code is typed afresh.
  useEffect(() => {
    if (lastResult && typed.current) typed.current.value = "";
  }, [lastResult]);
  const problems = problemsOf(form.allErrors, { code: code.id });
  return (
    <EnterPage
      title="We mailed you"
      lead={
        <>
          to <b>{email}</b>
        </>
      }
    >
      {problems.length > 0 && <ErrorSummary title="You are not signed in" errors={problems} />}
      <p>Open the link in the mail on any device, or type its six digits here. Both work for an hour.</p>
      {triesLeft > 0 && (
        <Form method="post" id={form.id} noValidate={form.noValidate} onSubmit={submitOnce(isBusy)}>
          <TextField
            ref={typed}
            id={code.id}
            label="Code"
            name="code"
            inputMode="numeric"
            autoComplete="one-time-code"
            className="code-digits"
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
      <MailboxNote href={mailboxHref} />
      <p className="enter-other">
        Nothing came? Look where your mailbox keeps advertisements, or{" "}
        <Link to={doorPaths.join()}>check the address and send another</Link>.
      </p>
    </EnterPage>
  );
}
