import { useLocation } from "@remix-run/react";
import { useEffect, useRef } from "react";

/** After a step to another page the heading takes the focus, so that a screen reader says where one is. */
export function FocusAfterNavigation() {
  const { pathname } = useLocation();
  const before = useRef(pathname);
  useEffect(() => {
    if (before.current === pathname) return;
    before.current = pathname;
    forgetAnnouncements();
    const target = document.querySelector<HTMLElement>("main .errors, main h1");
    if (!target) return;
    target.tabIndex = -1;
    target.focus({ preventScroll: true });
  }, [pathname]);
  return null;
}

// React Aria announces a busy button by naming it, and for seven seconds the name would lead to what is gone.
function forgetAnnouncements(): void {
  for (const said of document.querySelectorAll("[data-live-announcer] [aria-labelledby]")) said.remove();
}
