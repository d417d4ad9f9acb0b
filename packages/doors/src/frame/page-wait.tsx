import { VisuallyHidden } from "@boardwalk/ui";
import { useNavigation } from "@remix-run/react";
import { useSlow } from "./use-slow.ts";
import "./page-wait.css";

/** Says that the next page is on its way, once that takes longer than a person expects. */
export function PageWait() {
  const { state, formMethod } = useNavigation();
  // A form says on its own button that it is under way.
  const isSlow = useSlow(state === "loading" && formMethod === undefined);
  return (
    <div role="status" className={isSlow ? "page-wait" : undefined}>
      {isSlow && <VisuallyHidden>The page is loading.</VisuallyHidden>}
    </div>
  );
}
