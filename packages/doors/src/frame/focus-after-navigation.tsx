import { useLocation } from "@remix-run/react";
import { useEffect, useRef } from "react";

/** After a step to another page the heading takes the focus, so that a screen reader says where one is. */
export function FocusAfterNavigation() {
  const { pathname, key } = useLocation();
  const before = useRef(pathname);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each step forgets, also one that stays on the page
  useEffect(forgetAnnouncements, [key]);
  useEffect(() => {
    if (before.current === pathname) return;
    before.current = pathname;
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
