import { FailureScreen, failureMeta, pageMeta } from "@boardwalk/doors/frame";
import { StepUpScreen } from "@boardwalk/doors/step-up/screen";
import type { MetaFunction } from "@remix-run/react";

export { stepUpAction as action, stepUpLoader as loader } from "@boardwalk/doors/step-up";
export { passOnHeaders as headers } from "@boardwalk/web";

export const meta: MetaFunction = ({ error }) => (error ? failureMeta(error) : pageMeta("Confirm that it is you"));

export default function StepUp() {
  return (
    <main id="main" className="proof-page">
      <StepUpScreen />
    </main>
  );
}

export { FailureScreen as ErrorBoundary };
