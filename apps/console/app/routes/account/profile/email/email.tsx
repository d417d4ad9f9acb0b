import { pageMeta, problemsOf, submitOnce, typedText, useSlow } from "@boardwalk/doors/frame";
import { Button, buttonClass, ErrorSummary, Note, PageHead, TextField } from "@boardwalk/ui";
import { Form, Link, type MetaFunction, useActionData, useLoaderData, useNavigation } from "@remix-run/react";
import { paths } from "../../../../paths.ts";
import "../profile.css";
import type { changeEmail } from "./change-email.ts";
import type { loadEmail } from "./load-email.ts";

export { passOnHeaders as headers } from "@boardwalk/web";
export { changeEmail as action } from "./change-email.ts";
export { loadEmail as loader } from "./load-email.ts";

export const handle = { crumb: "E-mail" };
export const meta: MetaFunction = () => pageMeta("Change your address", "The address that your account goes by.");

/** Asks for another address; it is confirmed by the mail that goes there. */
export default function Email() {
  const { email, pending } = useLoaderData<typeof loadEmail>();
  const lastResult = useActionData<typeof changeEmail>();
  const isBusy = useNavigation().formMethod === "POST";
  const isSlow = useSlow(isBusy);
  const problems = problemsOf(lastResult?.error, { email: "new-email" });
  return (
    <>
      <PageHead
        title="Change your address"
        lead={`Your account goes by ${email}. It stays so until you confirm another one, by a link that we mail there.`}
      />
      {problems.length > 0 && <ErrorSummary errors={problems} />}
      <div role="status">
        {pending !== null && problems.length === 0 && (
          <Note tone="action">We mailed a link to {pending}. It works once, for 24 hours.</Note>
        )}
      </div>
      <Form method="post" className="details details-first" noValidate onSubmit={submitOnce(isBusy)}>
        <input type="hidden" name="intent" value="ask" />
        <TextField
          id="new-email"
          label="New address"
          name="email"
          type="email"
          autoComplete="email"
          defaultValue={typedText(lastResult?.initialValue?.["email"])}
          hint="The old address is told of the change, and can take it back for 7 days. Links mailed before stop working."
          error={problems[0]?.message}
          required
        />
        <div className="ask-actions">
          <Button type="submit" variant="main" busy={isSlow}>
            Mail a link there
          </Button>
          <Link className={buttonClass("line", "md")} to={paths.profile()}>
            Back to the profile
          </Link>
        </div>
      </Form>
      {pending !== null && (
        <Form method="post" className="details" onSubmit={submitOnce(isBusy)}>
          <input type="hidden" name="intent" value="drop" />
          <Button type="submit" variant="line">
            Keep {email} instead
          </Button>
        </Form>
      )}
    </>
  );
}
