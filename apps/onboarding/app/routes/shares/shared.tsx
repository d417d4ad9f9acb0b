import "@boardwalk/runner/styles.css";
import "./shared.css";
import { failureMeta, pageMeta } from "@boardwalk/doors/frame";
import { type MetaFunction, useLoaderData } from "@remix-run/react";
import { NarrowPage } from "../../narrow-page.tsx";
import { BeforeOpening } from "./before-opening.tsx";
import { DeadLink } from "./dead-link.tsx";
import type { loadShared } from "./load-shared.ts";
import { SharedWalkPart } from "./shared-walk-part.tsx";

export { passOnHeaders as headers } from "@boardwalk/web";
export { actOnShared as action } from "./act-on-shared.ts";
export { loadShared as loader } from "./load-shared.ts";
export { SharedFailure as ErrorBoundary } from "./shared-failure.tsx";

export const meta: MetaFunction<typeof loadShared> = ({ error, data }) =>
  error ? failureMeta(error) : pageMeta(data?.link ? `${data.link.walkName}, shared` : "A shared walk");

/** What a link is before it is opened, and the walk behind it after that. */
export default function Shared() {
  const { member, isSignedIn, state, link, walk } = useLoaderData<typeof loadShared>();
  if (link === null || state !== "open") return <DeadLink member={member} state={state} isSignedIn={isSignedIn} />;
  const said = link.isOwn
    ? `This is what your link shows. It is a walk through ${link.wizardName}.`
    : `${link.sharedBy} shares a walk through ${link.wizardName} with you.`;
  return (
    <NarrowPage member={member} title={link.walkName} lead={said}>
      {walk === null ? (
        <BeforeOpening link={link} isSignedIn={isSignedIn} />
      ) : (
        <SharedWalkPart link={link} walk={walk} />
      )}
    </NarrowPage>
  );
}
