import { FailurePage } from "@boardwalk/doors/frame";

export { notFoundLoader as action, notFoundLoader as loader } from "@boardwalk/doors/frame/server";

export default function NotFound() {
  return null;
}

export { FailurePage as ErrorBoundary };
