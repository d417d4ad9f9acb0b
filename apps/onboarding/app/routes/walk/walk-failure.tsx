import { FailurePage } from "@boardwalk/doors/frame";
import { isRouteErrorResponse, useRouteError } from "@remix-run/react";
import { readUnkept } from "./unkept.ts";
import { UnkeptPage } from "./unkept-page.tsx";

const WORDS = {
  404: {
    title: "There is no such walk",
    says: "The address may be mistyped, the walk may be deleted, or it belongs to somebody else. If it is yours, sign in with the account that began it.",
  },
  410: {
    title: "This walk has ended",
    says: "It was kept for the time of the visit alone, as its wizard says. Nothing of it can be gone on with; begin anew from the start.",
  },
  413: {
    title: "That was too much at once",
    says: "A step takes 1 MB of text and 32 MB with its files. Nothing of it was kept; go back and send less.",
  },
};

/** What went wrong on a walk, in its own words. */
export function WalkFailure() {
  const error = useRouteError();
  const unkept = isRouteErrorResponse(error) ? readUnkept(error.data) : null;
  if (unkept !== null) return <UnkeptPage {...unkept} />;
  return <FailurePage words={WORDS} another={null} />;
}
