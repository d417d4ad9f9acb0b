import "@boardwalk/ui/styles.css";
import { Document, FailurePage, failureMeta, pageMeta } from "@boardwalk/doors/frame";
import { type MetaFunction, Outlet } from "@remix-run/react";
import type { ReactNode } from "react";
import { useHydrates } from "./use-hydrates.ts";

export { frameLoader as loader } from "@boardwalk/doors/frame/server";
export { passOnHeaders as headers } from "@boardwalk/web";

export const meta: MetaFunction = ({ error }) => (error ? failureMeta(error) : pageMeta("Onboarding"));

export function Layout({ children }: { children: ReactNode }) {
  return (
    <Document className="ob" hydrates={useHydrates()}>
      {children}
    </Document>
  );
}

export default function Root() {
  return <Outlet />;
}

export { FailurePage as ErrorBoundary };
