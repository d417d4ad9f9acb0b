import { Button, Note } from "@boardwalk/ui";
import { Form, useLoaderData, useNavigation } from "@remix-run/react";
import { Fingerprint } from "lucide-react";
import { useCallback } from "react";
import { doorPaths } from "../door-paths.ts";
import { EnterPage } from "../enter/enter-page.tsx";
import { submitOnce } from "../frame/submit-once.ts";
import { useSlow } from "../frame/use-slow.ts";
import type { passkeyOfferLoader } from "./passkey-offer-loader.ts";
import { useAddPasskey } from "./use-add-passkey.ts";

/** After a sign-in without one: a passkey for next time, or not. */
export function PasskeyOfferScreen() {
  const { redirectTo } = useLoaderData<typeof passkeyOfferLoader>();
  const isBusy = useNavigation().formAction?.startsWith(doorPaths.passkeyOffer()) ?? false;
  const isSlow = useSlow(isBusy);
  const goOn = useCallback(() => location.assign(redirectTo ?? doorPaths.home()), [redirectTo]);
  // Whoever stays here for longer than a proof lasts proves it anew, and comes back here.
  const onStepUp = useCallback((prove: string) => location.assign(prove), []);
  const { isSupported, isBusy: isMaking, problem, add } = useAddPasskey({ onAdded: goOn, onStepUp });
  return (
    <EnterPage
      title="Skip the mail next time"
      lead="With a passkey you sign in by finger, face or PIN. It stays with you, and nobody can phish it."
    >
      {isSupported === false && (
        <Note tone="plain">This browser knows no passkeys. You can add one later, under Security.</Note>
      )}
      <noscript>
        <Note tone="plain">Making a passkey needs scripts. You can add one later, under Security.</Note>
      </noscript>
      <div role="status">{problem !== null && <Note tone="caution">{problem}</Note>}</div>
      {isSupported === true && (
        <Button type="button" variant="main" size="lg" block icon={Fingerprint} busy={isMaking} onPress={add}>
          Make a passkey
        </Button>
      )}
      <Form method="post" action={doorPaths.passkeyOffer()} onSubmit={submitOnce(isBusy)}>
        {redirectTo && <input type="hidden" name="redirectTo" value={redirectTo} />}
        <Button type="submit" variant="quiet" size="lg" block busy={isSlow}>
          Not now
        </Button>
      </Form>
      <p className="hint">After “Not now” this browser does not ask again for half a year.</p>
    </EnterPage>
  );
}
