import { pageMeta, submitOnce, useSlow } from "@boardwalk/doors/frame";
import { Button, PageHead } from "@boardwalk/ui";
import { Form, type MetaFunction, useActionData, useLoaderData, useNavigation } from "@remix-run/react";
import type { loadRecoveryCodes } from "./load-recovery-codes.ts";
import type { makeCodes } from "./make-codes.ts";
import { ShownCodes } from "./shown-codes.tsx";
import "../security-form.css";
import "./recovery-codes.css";

export { passOnHeaders as headers } from "@boardwalk/web";
export { loadRecoveryCodes as loader } from "./load-recovery-codes.ts";
export { makeCodes as action } from "./make-codes.ts";

export const handle = { crumb: "Recovery codes" };
export const meta: MetaFunction = () => pageMeta("Recovery codes");

export default function RecoveryCodes() {
  const { email, left } = useLoaderData<typeof loadRecoveryCodes>();
  const codes = useActionData<typeof makeCodes>()?.codes;
  const isBusy = useNavigation().formData !== undefined;
  const isSlow = useSlow(isBusy);
  if (codes) return <ShownCodes codes={codes} email={email} />;
  return (
    <>
      <PageHead
        title={left === null ? "Make recovery codes" : "Make new recovery codes"}
        lead="For the day that your phone is at the bottom of the sea: each of ten codes signs you in once, without any device."
      />
      <section aria-label="Make codes">
        <Form method="post" className="security-form" onSubmit={submitOnce(isBusy)}>
          {left !== null && <p>{oldOnes(left)}</p>}
          <Button type="submit" variant="main" busy={isSlow}>
            {left === null ? "Make ten codes" : "Make ten new codes"}
          </Button>
        </Form>
      </section>
    </>
  );
}

function oldOnes(left: number): string {
  if (left === 0) return "All of the ones you had are used.";
  return left === 1 ? "The one that you have left stops working." : `The ${left} that you have left stop working.`;
}
