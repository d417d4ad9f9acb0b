import type { StepUpAsked } from "@boardwalk/web/step-up-asked";
import type { ReactNode } from "react";
import { doorPaths } from "../door-paths.ts";

export interface WayFormFrameProps {
  way: string;
  asked: Pick<StepUpAsked, "interrupted" | "page">;
  children: ReactNode;
}

/** Around each way: posted by the browser itself, which then carries on to what was interrupted. */
export function WayForm({ way, asked: { interrupted, page }, children }: WayFormFrameProps) {
  return (
    <form method="post" action={doorPaths.stepUp()} className="proof-form">
      <input type="hidden" name="way" value={way} />
      <input type="hidden" name="page" value={page} />
      {interrupted !== null && <input type="hidden" name="interrupted" value={interrupted} />}
      {children}
    </form>
  );
}
