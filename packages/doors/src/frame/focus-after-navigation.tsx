import { useLocation } from "@remix-run/react";
import { useEffect, useRef } from "react";

/** After a step to another page the heading takes the focus, so that a screen reader says where one is. */
export function FocusAfterNavigation() {
  const { pathname } = useLocation();
  const before = useRef(pathname);
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
