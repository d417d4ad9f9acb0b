import { submitOnce, useSlow } from "@boardwalk/doors/frame";
import { Button, buttonClass } from "@boardwalk/ui";
import { Form, Link, useNavigate, useNavigation } from "@remix-run/react";
import { useEffect, useRef } from "react";
import { paths } from "../../../paths.ts";
import type { ApiTokenInWords } from "./api-token-in-words.ts";

/** The question before a token is revoked. It stands in its row, so that it needs no script. */
export function AskRevoke({ token: { id, name, lastUse } }: { token: ApiTokenInWords }) {
  const head = useRef<HTMLHeadingElement>(null);
  const navigate = useNavigate();
  const isBusy = useNavigation().formData?.get("tokenId") === id;
  const isSlow = useSlow(isBusy);
  useEffect(() => head.current?.focus(), []);
  useEffect(() => {
    const onKeyDown = ({ key }: KeyboardEvent) => {
      if (key === "Escape") navigate(paths.apiTokens(), { preventScrollReset: true });
    };
    document.addEventListener("keydown", onKeyDown);
    return () => document.removeEventListener("keydown", onKeyDown);
  }, [navigate]);
  return (
    <div className="ask">
      <h3 ref={head} tabIndex={-1}>
        Revoke {name}?
      </h3>
      <p>
        {lastUse
          ? `It was last used ${lastUse.when.text}. What uses it is refused at once, and it cannot be brought back.`
          : "Nothing has used it yet. It cannot be brought back."}
      </p>
      <Form method="post" action={paths.apiTokens()} className="ask-actions" onSubmit={submitOnce(isBusy)}>
        <input type="hidden" name="intent" value="revoke" />
        <input type="hidden" name="tokenId" value={id} />
        <Button type="submit" variant="danger-main" busy={isSlow}>
          Revoke it
        </Button>
        <Link className={buttonClass("line", "md")} to={paths.apiTokens()} preventScrollReset>
          Keep it
        </Link>
      </Form>
    </div>
  );
}
