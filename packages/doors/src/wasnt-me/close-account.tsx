import { Button, Checkbox, Note } from "@boardwalk/ui";
import { Form, useNavigation } from "@remix-run/react";
import { Moment } from "../frame/moment.tsx";
import { submitOnce } from "../frame/submit-once.ts";
import { useSlow } from "../frame/use-slow.ts";
import type { ThingInWords } from "./wasnt-me-loader.ts";

export interface CloseAccountProps {
  email: string;
  endedAll: boolean;
  comesBack: string | null;
  sessions: number;
  hasRecoveryCodes: boolean;
  kinds: { field: string; title: string; things: ThingInWords[] }[];
}

/** What may be lost: what goes in any case, and what the person decides about. */
export function CloseAccount(props: CloseAccountProps) {
  const { email, endedAll, comesBack, sessions, hasRecoveryCodes, kinds } = props;
  const isBusy = useNavigation().formMethod === "POST";
  const isSlow = useSlow(isBusy);
  const decided = kinds.filter(({ things }) => things.length > 0);
  return (
    <>
      <div role="status">
        <Note tone="action">
          {endedAll
            ? `Every device is signed out, and your account goes by ${email} again.`
            : "That device is signed out."}
        </Note>
      </div>
      <div>
        <h1>Close the account to everybody</h1>
        <p className="wasnt-lead">
          Whoever it was may know your password or have left a way back. Close it, and only you get back in.
        </p>
      </div>
      <Form method="post" className="wasnt-form" onSubmit={submitOnce(isBusy)}>
        <input type="hidden" name="intent" value="secure" />
        <section aria-labelledby="goes">
          <h2 id="goes">What goes in any case</h2>
          <ul className="wasnt-goes">
            {sessions > 0 && (
              <li>
                {sessions === 1
                  ? "The one device that is still signed in"
                  : `All ${sessions} devices that are still signed in`}
              </li>
            )}
            <li>Your password, if you have one, and every link that was mailed before</li>
            {hasRecoveryCodes && <li>All your recovery codes, whenever they were made</li>}
            {comesBack !== null && (
              <li>
                The address {comesBack}: your account goes by {email} again
              </li>
            )}
          </ul>
        </section>
        {decided.map(({ field, title, things }) => (
          <fieldset key={field}>
            <legend>{title}</legend>
            <p className="hint">Tick what you do not know. What came since then is ticked.</p>
            {things.map(({ id, name, added, isNew }) => (
              <Checkbox key={id} name={field} value={id} defaultChecked={isNew}>
                <b>Remove {name}</b>
                <span className="wasnt-added">
                  added <Moment when={added} />
                  {isNew && ", since then"}
                </span>
              </Checkbox>
            ))}
          </fieldset>
        ))}
        <Button type="submit" variant="danger-main" size="lg" busy={isSlow}>
          Close it and mail me a link
        </Button>
        <p className="hint">The link goes to {email}. By it you set a new password and sign in.</p>
      </Form>
    </>
  );
}
