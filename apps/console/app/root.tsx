import "@boardwalk/ui/styles.css";
import { Document, FailurePage, failureMeta, pageMeta } from "@boardwalk/doors/frame";
import { LinkProvider } from "@boardwalk/ui";
import { type MetaFunction, Outlet } from "@remix-run/react";
import type { ReactNode } from "react";
import { AppLink } from "./app-link.tsx";

export { frameLoader as loader } from "@boardwalk/doors/frame/server";
export { passOnHeaders as headers } from "@boardwalk/web";

export const meta: MetaFunction = ({ error }) => (error ? failureMeta(error) : pageMeta("Console"));

export function Layout({ children }: { children: ReactNode }) {
  return (
    <Document>
      <LinkProvider component={AppLink}>{children}</LinkProvider>
    </Document>
  );
}

export default function Root() {
  return <Outlet />;
}

export function ErrorBoundary() {
  return <FailurePage />;
}
