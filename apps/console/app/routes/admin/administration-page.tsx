import { AreaBar } from "@boardwalk/ui";
import { useLocation } from "@remix-run/react";
import type { ReactNode } from "react";
import { areaOf, pageOf } from "../../navigation.ts";
import { useShell } from "../shell/use-shell.ts";

/** A page of administration below the bar of its area. */
export function AdministrationPage({ children }: { children: ReactNode }) {
  const { pathname } = useLocation();
  const area = areaOf(useShell().areas, pathname);
  const here = pageOf(area, pathname);
  return (
    <>
      <AreaBar
        area="Administration"
        items={(area?.pages ?? []).map(({ label, href }) => ({ label, href, current: href === here?.href }))}
      />
      <main id="main" className="page">
        {children}
      </main>
    </>
  );
}
