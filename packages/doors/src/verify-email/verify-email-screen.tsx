import { Button, Note } from "@boardwalk/ui";
import { Form, useLoaderData, useNavigation } from "@remix-run/react";
import { doorPaths } from "../door-paths.ts";
import { EnterPage } from "../enter/enter-page.tsx";
import { submitOnce } from "../frame/submit-once.ts";
import { useSlow } from "../frame/use-slow.ts";
import type { verifyEmailLoader } from "./verify-email-loader.ts";

/** Behind a link that confirms an address: one press. */
export function VerifyEmailScreen() {
  const { token, email, endsAll } = useLoaderData<typeof verifyEmailLoader>();
  const isBusy = useNavigation().formAction?.startsWith(doorPaths.verifyEmail()) ?? false;
  const isSlow = useSlow(isBusy);
  return (
    <EnterPage
      title="Confirm your address"
      lead={
        <>
          It is <b>{email}</b>
        </>
      }
    >
      {endsAll && (
        <Note tone="plain">
          Nobody had proven this address before. Whatever password or passkey there is in the account ends, every device
          is signed out, and you sign in by mail.
        </Note>
      )}
      <Form method="post" action={doorPaths.verifyEmail(token)} onSubmit={submitOnce(isBusy)}>
        <Button type="submit" variant="main" size="lg" block busy={isSlow}>
          Confirm the address
        </Button>
      </Form>
    </EnterPage>
  );
}
