import { failureMeta, pageMeta } from "@boardwalk/doors/frame";
import { StepUpScreen } from "@boardwalk/doors/step-up/screen";
import { Brand } from "@boardwalk/ui";
import type { MetaFunction } from "@remix-run/react";
import { paths } from "../paths.ts";

export { stepUpAction as action, stepUpLoader as loader } from "@boardwalk/doors/step-up";
export { passOnHeaders as headers } from "@boardwalk/web";

export const handle = { hydrates: true };
export const meta: MetaFunction = ({ error }) => (error ? failureMeta(error) : pageMeta("Confirm that it is you"));

export default function StepUp() {
  return (
    <>
      <header className="top-ob">
        <Brand href={paths.home()} />
      </header>
      <main id="main" className="proof-page">
        <StepUpScreen />
      </main>
    </>
  );
}
