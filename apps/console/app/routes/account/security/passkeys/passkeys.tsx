import "../security.css";
import { failureMeta, pageMeta } from "@boardwalk/doors/frame";
import { type MetaFunction, useLoaderData } from "@remix-run/react";
import { AddPasskey } from "./add-passkey.tsx";
import type { loadPasskeys } from "./load-passkeys.ts";
import { RemovePasskey } from "./remove-passkey.tsx";
import { RenamePasskey } from "./rename-passkey.tsx";

export { passOnHeaders as headers } from "@boardwalk/web";
export { changePasskeys as action } from "./change-passkeys.ts";
export { loadPasskeys as loader } from "./load-passkeys.ts";

export const handle = { crumb: "Passkeys" };
export const meta: MetaFunction = ({ error }) =>
  error ? failureMeta(error) : pageMeta("Passkeys", "Add, rename or remove a passkey.");

/** One thing at a time, each with an address of its own. */
export default function Passkeys() {
  const { ask, passkey } = useLoaderData<typeof loadPasskeys>();
  if (passkey === null) return <AddPasskey />;
  return ask === "rename" ? <RenamePasskey passkey={passkey} /> : <RemovePasskey passkey={passkey} />;
}
