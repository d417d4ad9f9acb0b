import { Button, Note } from "@boardwalk/ui";
import { Form, useLoaderData, useNavigation } from "@remix-run/react";
import { doorPaths } from "../door-paths.ts";
import { AskedFacts } from "../enter/asked-facts.tsx";
import { EnterPage } from "../enter/enter-page.tsx";
import { submitOnce } from "../frame/submit-once.ts";
import { useSlow } from "../frame/use-slow.ts";
import type { magicLinkLoader } from "./magic-link-loader.ts";

/** Behind a link to sign in: one press, and before it, in another browser, who asked. */
export function MagicLinkScreen() {
  const { token, email, asked, isFirstProof, signedInAs } = useLoaderData<typeof magicLinkLoader>();
  const isBusy = useNavigation().formAction?.startsWith(doorPaths.magicLink(token)) ?? false;
  const isSlow = useSlow(isBusy);
  return (
    <EnterPage
      title="Sign in"
      lead={
        <>
          as <b>{email}</b>
        </>
      }
    >
      {asked && (
        <>
          <Note tone="caution">
            This is not the browser that asked for the link. Go on only if you asked for it yourself.
          </Note>
          <AskedFacts {...asked} />
        </>
      )}
      {signedInAs && <Note tone="plain">This browser is signed in as {signedInAs}. That ends here.</Note>}
      {isFirstProof && (
        <Note tone="plain">
          Nobody had proven this address before. Whatever password or passkey there is in the account ends now, and
          every device is signed out.
        </Note>
      )}
      <Form method="post" action={doorPaths.magicLink(token)} onSubmit={submitOnce(isBusy)}>
        <Button type="submit" variant="main" size="lg" block busy={isSlow}>
          {asked ? "Sign in on this device" : "Sign in"}
        </Button>
      </Form>
    </EnterPage>
  );
}
