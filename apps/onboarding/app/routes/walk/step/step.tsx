import "@boardwalk/runner/styles.css";
import { walkScript } from "virtual:walk-script";
import { failureMeta, NonceContext, pageMeta } from "@boardwalk/doors/frame";
import { BinderScript, SaveForLater, StepPage } from "@boardwalk/runner";
import { isRouteErrorResponse, type MetaFunction, useActionData, useLoaderData } from "@remix-run/react";
import { useContext } from "react";
import { paths } from "../../../paths.ts";
import { readUnkept } from "../unkept.ts";
import { walkAddresses } from "../walk-addresses.ts";
import { WalkFailure } from "../walk-failure.tsx";
import { WalkTop } from "../walk-top.tsx";
import type { loadStep } from "./load-step.ts";
import type { submitStepForm } from "./submit-step-form.ts";

export { passOnHeaders as headers } from "@boardwalk/web";
export { loadStep as loader } from "./load-step.ts";
export { submitStepForm as action } from "./submit-step-form.ts";

export const meta: MetaFunction<typeof loadStep> = ({ data, error }) => {
  if (error || !data) return isUnkept(error) ? pageMeta("Not all of it was kept") : failureMeta(error);
  const step = data.definition.steps.find(({ key }) => key === data.step);
  return pageMeta(step?.title ?? step?.name ?? data.walkName);
};

function isUnkept(error: unknown): boolean {
  return isRouteErrorResponse(error) && readUnkept(error.data) !== null;
}

export default function Step() {
  const loaded = useLoaderData<typeof loadStep>();
  const view = useActionData<typeof submitStepForm>() ?? loaded;
  const { token, step, fromReview } = view;
  const addresses = {
    ...walkAddresses(token),
    // Its own form comes back to where somebody came from.
    step: (key: string) => paths.walkStep(token, key, key === step && fromReview ? { from: "review" } : {}),
  };
  return (
    <>
      <WalkTop later={view.isKept ? <SaveForLater /> : null} />
      <StepPage {...view} addresses={addresses} login={view.script.addresses.login} />
      <BinderScript data={view.script} src={walkScript} nonce={useContext(NonceContext)} />
    </>
  );
}

export { WalkFailure as ErrorBoundary };
