import { useEffect, useRef } from "react";
import { Link } from "../link/link.tsx";
import { bringIntoSight } from "./bring-into-sight.ts";

export interface SideNavProps {
  label: string;
  items: readonly { href: string; label: string; current: boolean }[];
}

/** The pages of an area: down the side, or along the top where it is narrow. */
export function SideNav({ label, items }: SideNavProps) {
  const nav = useRef<HTMLElement>(null);
  const current = items.find((item) => item.current)?.href;
  useEffect(() => {
    if (current !== undefined) bringIntoSight(nav.current);
  }, [current]);
  return (
    <nav className="side-nav" aria-label={label} ref={nav}>
      {items.map((item) => (
        <Link key={item.href} href={item.href} aria-current={item.current ? "page" : undefined}>
          {item.label}
        </Link>
      ))}
    </nav>
  );
}
