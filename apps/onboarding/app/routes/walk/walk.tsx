export { passOnHeaders as headers } from "@boardwalk/web";
export { leadOn as loader } from "./lead-on.ts";

/** Only drawn where there is no such walk. */
export default function Walk() {
  return null;
}

export { WalkFailure as ErrorBoundary } from "./walk-failure.tsx";
