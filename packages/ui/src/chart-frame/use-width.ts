import { type RefObject, useEffect, useState } from "react";

/** How wide an element is, 0 until that is known. What is hidden keeps the width that it had. */
export function useWidth(element: RefObject<HTMLElement>): number {
  const [width, setWidth] = useState(0);
  useEffect(() => {
    const observed = element.current;
    if (!observed) return;
    const observer = new ResizeObserver(([entry]) => {
      const measured = Math.floor(entry?.contentRect.width ?? 0);
      if (measured > 0) setWidth(measured);
    });
    observer.observe(observed);
    return () => observer.disconnect();
  }, [element]);
  return width;
}
