import { FailureScreen } from "./failure-screen.tsx";

/** A failure inside of a page's main part. */
export function FailurePart() {
  return <FailureScreen isPart />;
}
