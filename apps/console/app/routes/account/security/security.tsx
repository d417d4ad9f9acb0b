import { pageMeta } from "@boardwalk/doors/frame";
import { Note, PageHead } from "@boardwalk/ui";
import { type MetaFunction, useLoaderData } from "@remix-run/react";
import { useSayOnce } from "../../../use-say-once.ts";
import { AccountsPart } from "./accounts/accounts-part.tsx";
import type { loadSecurity } from "./load-security.ts";
import { PasskeysPart } from "./passkeys/passkeys-part.tsx";
import { RecoveryPart } from "./recovery/recovery-part.tsx";
import "./security.css";

export { passOnHeaders as headers } from "@boardwalk/web";
export { loadSecurity as loader } from "./load-security.ts";

export const meta: MetaFunction = () => pageMeta("Security", "How you sign in.");

/** Each part has a folder with its own reading, and an address of its own for what it changes. */
export default function Security() {
  const { lead, said, passkeys, recovery, accounts } = useLoaderData<typeof loadSecurity>();
  useSayOnce("did", "passkey");
  return (
    <>
      <PageHead title="How you sign in" lead={lead} />
      <div role="status">{said && <Note tone="action">{said}</Note>}</div>
      <PasskeysPart {...passkeys} />
      <RecoveryPart {...recovery} />
      <AccountsPart {...accounts} />
    </>
  );
}
