import { useAddPasskey } from "@boardwalk/doors/passkeys/browser";
import { Button, buttonClass, Note, PageHead } from "@boardwalk/ui";
import { Link, useNavigate } from "@remix-run/react";
import { Fingerprint } from "lucide-react";
import { useCallback, useRef } from "react";
import { paths } from "../../../../paths.ts";

/** The browser's own window does the rest; a proof that has grown old is asked for again by the form. */
export function AddPasskey() {
  const navigate = useNavigate();
  const again = useRef<HTMLFormElement>(null);
  const onAdded = useCallback(() => navigate(paths.security({ passkey: "added" })), [navigate]);
  const onStepUp = useCallback(() => again.current?.submit(), []);
  const { isSupported, isBusy, problem, add } = useAddPasskey({ onAdded, onStepUp });
  return (
    <section className="passkey-form">
      <PageHead
        title="Add a passkey"
        lead="Your browser asks where to keep it: on this device, in your password manager, on your phone or on a security key."
      />
      <div role="status">{problem !== null && <Note tone="caution">{problem}</Note>}</div>
      {isSupported === false && <Note tone="caution">This browser knows no passkeys. Try another one.</Note>}
      <noscript>
        <Note tone="caution">Making a passkey needs scripts, which are off in this browser.</Note>
      </noscript>
      <div className="ask-actions">
        {isSupported === true && (
          <Button type="button" variant="main" icon={Fingerprint} busy={isBusy} onPress={add}>
            Make a passkey
          </Button>
        )}
        <Link className={buttonClass("line", "md")} to={paths.security()}>
          Not now
        </Link>
      </div>
      <form method="post" action={paths.passkeys()} ref={again} hidden>
        <input type="hidden" name="intent" value="add" />
      </form>
    </section>
  );
}
