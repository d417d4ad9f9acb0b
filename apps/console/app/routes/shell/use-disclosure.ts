import { useLocation } from "@remix-run/react";
import { type RefObject, useEffect, useRef } from "react";

/** Makes a `details` behave as a menu does: a step to another page, Escape or a press elsewhere closes it. */
export function useDisclosure(): RefObject<HTMLDetailsElement> {
  const ref = useRef<HTMLDetailsElement>(null);
  const { key } = useLocation();
  useEffect(() => {
    if (key && ref.current) ref.current.open = false;
  }, [key]);
  useEffect(() => {
    const closeOn = (event: Event) => {
      const details = ref.current;
      if (!details?.open) return;
      const isEscape = event instanceof KeyboardEvent && event.key === "Escape";
      const isElsewhere =
        event.type === "pointerdown" && event.target instanceof Node && !details.contains(event.target);
      if (!isEscape && !isElsewhere) return;
      details.open = false;
      if (isEscape) details.querySelector("summary")?.focus();
    };
    document.addEventListener("keydown", closeOn);
    document.addEventListener("pointerdown", closeOn);
    return () => {
      document.removeEventListener("keydown", closeOn);
      document.removeEventListener("pointerdown", closeOn);
    };
  }, []);
  return ref;
}
