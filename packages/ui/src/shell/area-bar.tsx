import { useEffect, useRef } from "react";
import { Link } from "../link/link.tsx";
import { bringIntoSight } from "./bring-into-sight.ts";

export interface AreaBarProps {
  /** Read aloud as the navigation's name: the bar above shows it. */
  area: string;
  items: readonly { href: string; label: string; current: boolean }[];
}

/** The pages of an area whose tables want the whole width: a second bar below the first. */
export function AreaBar({ area, items }: AreaBarProps) {
  const nav = useRef<HTMLElement>(null);
  const current = items.find((item) => item.current)?.href;
  useEffect(() => {
    if (current !== undefined) bringIntoSight(nav.current);
  }, [current]);
  return (
    <nav className="area-bar" aria-label={area} ref={nav}>
      {items.map((item) => (
        <Link key={item.href} href={item.href} aria-current={item.current ? "page" : undefined}>
          {item.label}
        </Link>
      ))}
    </nav>
  );
}
