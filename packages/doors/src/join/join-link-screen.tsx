import { Button, Note } from "@boardwalk/ui";
import { Form, useLoaderData, useNavigation } from "@remix-run/react";
import { doorPaths } from "../door-paths.ts";
import { AskedFacts } from "../enter/asked-facts.tsx";
import { EnterPage } from "../enter/enter-page.tsx";
import { submitOnce } from "../frame/submit-once.ts";
import { useSlow } from "../frame/use-slow.ts";
import type { joinLinkLoader } from "./join-link-loader.ts";

/** Behind the link in the mail. Only the press uses it up: what scans mails opens links too. */
export function JoinLinkScreen() {
  const { token, email, askedElsewhere } = useLoaderData<typeof joinLinkLoader>();
  const isBusy = useNavigation().formAction?.startsWith(doorPaths.joinLink(token)) ?? false;
  const isSlow = useSlow(isBusy);
  return (
    <EnterPage title="Confirm your address" lead={<b>{email}</b>}>
      {askedElsewhere && (
        <>
          <Note tone="caution">
            This was asked for in another browser. Go on only if that was you. A password that was chosen there is kept
            only if you type the code from the mail there.
          </Note>
          <AskedFacts {...askedElsewhere} />
        </>
      )}
      <Form method="post" onSubmit={submitOnce(isBusy)}>
        <Button type="submit" variant="main" size="lg" block busy={isSlow}>
          Confirm and go on
        </Button>
      </Form>
    </EnterPage>
  );
}
