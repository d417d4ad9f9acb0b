import "../magic/magic.css";
import { ErrorSummary } from "@boardwalk/ui";
import { Link, useActionData, useNavigation } from "@remix-run/react";
import { doorPaths } from "../door-paths.ts";
import { EnterPage } from "../enter/enter-page.tsx";
import { problemsOf } from "../frame/problems-of.ts";
import { typedText } from "../frame/typed-text.ts";
import { AskForm } from "../magic/ask-form.tsx";
import { MailboxNote } from "../magic/mailbox-note.tsx";
import type { resetPasswordAction } from "./reset-password-action.ts";

export interface AskResetPartProps {
  wasSent: boolean;
  mailboxHref: string | null;
}

/** Asks for the address of whoever has no password, or has forgotten it; what comes after is the same for every address. */
export function AskResetPart({ wasSent, mailboxHref }: AskResetPartProps) {
  const reply = useActionData<typeof resetPasswordAction>();
  const isBusy = useNavigation().formAction?.startsWith(doorPaths.resetPassword()) ?? false;
  const errors = reply?.error ?? {};
  const problems = problemsOf(errors, { "": "ask-email", email: "ask-email" });
  if (wasSent && problems.length === 0) {
    return (
      <EnterPage title="Look at your mail" lead="The link in it leads to a new password. It works once, for an hour.">
        <MailboxNote href={mailboxHref} />
        <div className="enter-else">
          <Link to={doorPaths.resetPassword()}>Use another address</Link>
          <Link to={doorPaths.login()}>Sign in</Link>
        </div>
      </EnterPage>
    );
  }
  return (
    <EnterPage title="Set a new password" lead="We send you a link to do it. Until then the old one stays as it is.">
      {problems.length > 0 && <ErrorSummary title="No mail was sent" errors={problems} />}
      <AskForm
        action={doorPaths.resetPassword()}
        label="Mail me a link"
        email={typedText(reply?.initialValue?.["email"])}
        error={errors["email"]?.[0]}
        isBusy={isBusy}
      />
      <p>
        <Link to={doorPaths.login()}>Sign in another way</Link>
      </p>
    </EnterPage>
  );
}
