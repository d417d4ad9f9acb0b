import "./magic.css";
import { Button, buttonClass, ErrorSummary, Note } from "@boardwalk/ui";
import { Form, Link, useActionData, useLoaderData, useNavigation } from "@remix-run/react";
import { doorPaths } from "../door-paths.ts";
import { EnterPage } from "../enter/enter-page.tsx";
import { problemsOf } from "../frame/problems-of.ts";
import { submitOnce } from "../frame/submit-once.ts";
import { typedText } from "../frame/typed-text.ts";
import { AskForm } from "./ask-form.tsx";
import { CodeForm } from "./code-form.tsx";
import type { magicAction } from "./magic-action.ts";
import type { magicLoader } from "./magic-loader.ts";
import { MailboxNote } from "./mailbox-note.tsx";

/** Where a link by mail is asked for, and then where its code is typed. */
export function MagicScreen() {
  const { redirectTo, waiting, wasSentAgain, mailboxHref } = useLoaderData<typeof magicLoader>();
  const reply = useActionData<typeof magicAction>();
  const isBusy = useNavigation().formAction?.startsWith(doorPaths.magic()) ?? false;
  const errors = reply?.error ?? {};
  const [wrongEmail, wrongCode] = [errors["email"]?.[0], errors["code"]?.[0]];
  const asks = waiting === null || wrongEmail !== undefined;
  const first = asks ? "ask-email" : "code";
  const problems = problemsOf(errors, { "": first, email: "ask-email", code: "code" });
  const summary = problems.length > 0 && (
    <ErrorSummary title={asks ? "No mail was sent" : "You are not signed in"} errors={problems} />
  );
  if (asks) {
    return (
      <EnterPage title="Sign in by mail" lead="We send you a link and a code. Either of them signs you in.">
        {summary}
        <AskForm
          action={doorPaths.magic({ another: "yes" })}
          label="Mail me a link"
          email={typedText(reply?.initialValue?.["email"])}
          error={wrongEmail}
          redirectTo={redirectTo}
          isBusy={isBusy}
        />
        <p>
          <Link to={doorPaths.login(redirectTo)}>Sign in another way</Link>
        </p>
      </EnterPage>
    );
  }
  return (
    <EnterPage
      title="Look at your mail"
      lead={
        <>
          We wrote to <b>{waiting.email}</b>. Open the link there, or type the code here. Both work once, for 15
          minutes.
        </>
      }
    >
      {summary}
      {wasSentAgain && problems.length === 0 && (
        <Note tone="action">Another mail is on its way. What the one before it says works no more.</Note>
      )}
      {waiting.triesLeft > 0 ? (
        <CodeForm error={wrongCode} isBusy={isBusy} />
      ) : (
        <Note tone="caution">No code works here any more after five tries. The link in the mail still does.</Note>
      )}
      <MailboxNote href={mailboxHref} />
      <div className="enter-else">
        <Form method="post" action={doorPaths.magic()} onSubmit={submitOnce(isBusy)}>
          <input type="hidden" name="email" value={waiting.email} />
          <input type="hidden" name="again" value="yes" />
          {redirectTo && <input type="hidden" name="redirectTo" value={redirectTo} />}
          <Button type="submit" variant="line">
            Send another mail
          </Button>
        </Form>
        <Link className={buttonClass("line", "md")} to={doorPaths.magic({ another: "yes", redirectTo })}>
          Use another address
        </Link>
      </div>
    </EnterPage>
  );
}
