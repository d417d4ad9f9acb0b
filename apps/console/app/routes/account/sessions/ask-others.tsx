import { submitOnce, useSlow } from "@boardwalk/doors/frame";
import { Button, buttonClass } from "@boardwalk/ui";
import { Form, Link, useNavigate, useNavigation } from "@remix-run/react";
import { useEffect, useRef } from "react";
import { paths } from "../../../paths.ts";
import { devicesInWords } from "./devices-in-words.ts";

/** The question before all others are signed out. It stands in the page, so that it needs no script. */
export function AskOthers({ names }: { names: string[] }) {
  const head = useRef<HTMLHeadingElement>(null);
  const isBusy = useNavigation().formMethod === "POST";
  const isSlow = useSlow(isBusy);
  useEffect(() => head.current?.focus(), []);
  useEscape(paths.sessions());
  const count = names.length === 1 ? "1 device" : `${names.length} devices`;
  return (
    <section className="ask" aria-labelledby="ask-head">
      <h3 id="ask-head" ref={head} tabIndex={-1}>
        Sign out {count}?
      </h3>
      <p>
        {devicesInWords(names)} {names.length === 1 ? "loses" : "lose"} access at once and must sign in again. This
        device stays signed in.
      </p>
      <Form method="post" className="ask-actions" onSubmit={submitOnce(isBusy)}>
        <input type="hidden" name="intent" value="end-others" />
        <Button type="submit" variant="danger-main" busy={isSlow}>
          Sign out {count}
        </Button>
        <Link className={buttonClass("line", "md")} to={paths.sessions()} preventScrollReset>
          Keep {names.length === 1 ? "it" : "them"} signed in
        </Link>
      </Form>
    </section>
  );
}

function useEscape(backTo: string): void {
  const navigate = useNavigate();
  useEffect(() => {
    const onKeyDown = ({ key }: KeyboardEvent) => {
      if (key === "Escape") navigate(backTo, { preventScrollReset: true });
    };
    document.addEventListener("keydown", onKeyDown);
    return () => document.removeEventListener("keydown", onKeyDown);
  }, [navigate, backTo]);
}
