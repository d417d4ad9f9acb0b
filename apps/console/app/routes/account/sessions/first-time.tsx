import { submitOnce } from "@boardwalk/doors/frame";
import { Icon } from "@boardwalk/ui";
import { Form, useNavigation } from "@remix-run/react";
import { TriangleAlert } from "lucide-react";
import type { SessionInWords } from "./session-in-words.ts";

export interface FirstTimeProps {
  session: SessionInWords;
  canDisown: boolean;
}

/** A country that the account had never been used from, and the way out for whoever was not there. */
export function FirstTime({ session, canDisown }: FirstTimeProps) {
  const isBusy = useNavigation().formMethod === "POST";
  return (
    <Form method="post" onSubmit={submitOnce(isBusy)}>
      <input type="hidden" name="intent" value="disown" />
      <input type="hidden" name="sessionId" value={session.id} />
      <Icon icon={TriangleAlert} /> First time from {session.firstTimeFrom}.{" "}
      {canDisown && (
        <button type="submit" className="link-btn" aria-label={`This wasn’t me: ${session.name}`}>
          This wasn’t me
        </button>
      )}
    </Form>
  );
}
