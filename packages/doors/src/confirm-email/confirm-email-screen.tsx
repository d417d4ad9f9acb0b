import { Brand, Button, buttonClass, Facts } from "@boardwalk/ui";
import { Form, Link, useLoaderData, useNavigation } from "@remix-run/react";
import { doorPaths } from "../door-paths.ts";
import { Moment } from "../frame/moment.tsx";
import { submitOnce } from "../frame/submit-once.ts";
import { useSlow } from "../frame/use-slow.ts";
import type { confirmEmailLoader } from "./confirm-email-loader.ts";
import "../wasnt-me/wasnt-me.css";

/** One address: the question while the link is good, and what came of it. */
export function ConfirmEmailScreen() {
  const shown = useLoaderData<typeof confirmEmailLoader>();
  return (
    <div className="ob">
      <header className="top-ob">
        <Brand href={doorPaths.home()} />
      </header>
      <main id="main" className="wasnt-me">
        {shown.state === "open" ? <Question {...shown} /> : <Outcome state={shown.state} newEmail={shown.newEmail} />}
      </main>
    </div>
  );
}

type Shown = ReturnType<typeof useLoaderData<typeof confirmEmailLoader>>;

function Question({ newEmail, email, name, asked: { device, place, when } }: Shown) {
  const isBusy = useNavigation().formMethod === "POST";
  const isSlow = useSlow(isBusy);
  return (
    <>
      <div>
        <h1>Use this address?</h1>
        <p className="wasnt-lead">
          The account goes by {newEmail} from then on. The old address is told, and can take it back for 7 days.
        </p>
      </div>
      <Facts
        facts={[
          { label: "Account", value: name === null ? email : `${name}, ${email}` },
          { label: "Asked on", value: device },
          { label: "Where", value: place },
          {
            label: "When",
            value: <Moment when={when} />,
          },
        ]}
      />
      <Form method="post" onSubmit={submitOnce(isBusy)}>
        <Button type="submit" variant="main" size="lg" busy={isSlow}>
          Use this address
        </Button>
      </Form>
      <p className="hint">Not your account, or not your doing? Close this page: nothing changes.</p>
    </>
  );
}

function Outcome({ state, newEmail }: Pick<Shown, "state" | "newEmail">) {
  const hasChanged = state === "changed";
  return (
    <>
      <div>
        <h1>{hasChanged ? "Your address is changed" : "Another account has this address"}</h1>
        <p className="wasnt-lead">
          {hasChanged
            ? `Your account goes by ${newEmail} from now on: sign in with it. Your devices stay signed in.`
            : `${newEmail} belongs to another account, so nothing was changed. Sign in there, or choose another address.`}
        </p>
      </div>
      <p>
        <Link className={buttonClass("line", "lg")} to={doorPaths.home()}>
          To the start
        </Link>
      </p>
    </>
  );
}
