import { isRouteErrorResponse, Link, useRouteError } from "@remix-run/react";
import { doorPaths } from "../door-paths.ts";
import { EnterPage } from "../enter/enter-page.tsx";
import { FailurePage } from "../frame/failure-page.tsx";
import { AskForm } from "./ask-form.tsx";

export interface SpentLinkPageProps {
  /** What the link was for. */
  sends?: "sign-in" | "reset";
}

/** The one page for links that are used, too old or unknown; another is a press away. */
export function SpentLinkPage({ sends = "sign-in" }: SpentLinkPageProps) {
  const error = useRouteError();
  if (!isRouteErrorResponse(error) || error.status !== 410) return <FailurePage />;
  const isReset = sends === "reset";
  return (
    <EnterPage
      title="This link has been used or is too old"
      lead={`Links work once, and for ${isReset ? "an hour" : "a short time"}. A newer mail asked for in the same browser ends the one before it. Nothing was changed.`}
    >
      <AskForm
        action={isReset ? doorPaths.resetPassword() : doorPaths.magic({ another: "yes" })}
        label={isReset ? "Send another link" : "Mail me another link"}
      />
      <p>
        <Link to={doorPaths.login()}>Sign in another way</Link>
      </p>
    </EnterPage>
  );
}
