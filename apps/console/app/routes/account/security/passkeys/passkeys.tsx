import "../security.css";
import { failureMeta, pageMeta } from "@boardwalk/doors/frame";
import { Breadcrumb } from "@boardwalk/ui";
import { type MetaFunction, useLoaderData } from "@remix-run/react";
import { paths } from "../../../../paths.ts";
import { AddPasskey } from "./add-passkey.tsx";
import type { loadPasskeys } from "./load-passkeys.ts";
import { RemovePasskey } from "./remove-passkey.tsx";
import { RenamePasskey } from "./rename-passkey.tsx";

export { passOnHeaders as headers } from "@boardwalk/web";
export { changePasskeys as action } from "./change-passkeys.ts";
export { loadPasskeys as loader } from "./load-passkeys.ts";

export const meta: MetaFunction = ({ error }) =>
  error ? failureMeta(error) : pageMeta("Passkeys", "Add, rename or remove a passkey.");

const CRUMBS = { add: "Add a passkey", rename: "Rename", remove: "Remove" };

/** One thing at a time, each with an address of its own. */
export default function Passkeys() {
  const { ask, passkey } = useLoaderData<typeof loadPasskeys>();
  return (
    <>
      <Breadcrumb items={[{ label: "Security", href: paths.security() }, { label: CRUMBS[ask] }]} />
      {passkey === null ? (
        <AddPasskey />
      ) : ask === "rename" ? (
        <RenamePasskey passkey={passkey} />
      ) : (
        <RemovePasskey passkey={passkey} />
      )}
    </>
  );
}
