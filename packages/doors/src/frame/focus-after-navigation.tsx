import { useLocation } from "@remix-run/react";
import { useEffect, useRef } from "react";

/** After a step to another page, or one that took away what had the focus, the heading takes it: a screen reader says where one is. */
export function FocusAfterNavigation() {
  const { pathname, hash, key } = useLocation();
  const before = useRef({ pathname, key });
  // biome-ignore lint/correctness/useExhaustiveDependencies: each step forgets, also one that stays on the page
  useEffect(forgetAnnouncements, [key]);
  useEffect(() => {
    const was = before.current;
    before.current = { pathname, key };
    if (was.key === key) return;
    const isLost = document.activeElement === document.body && hash === "";
    if (was.pathname === pathname && !isLost) return;
    const target = document.querySelector<HTMLElement>("main .errors, main h1");
    if (!target) return;
    target.tabIndex = -1;
    target.focus({ preventScroll: true });
  }, [pathname, hash, key]);
  return null;
}

// React Aria announces a busy button by naming it, and for seven seconds the name would lead to what is gone.
function forgetAnnouncements(): void {
  for (const said of document.querySelectorAll("[data-live-announcer] [aria-labelledby]")) said.remove();
}
