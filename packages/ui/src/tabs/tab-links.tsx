import type { ReactNode } from "react";
import { Link } from "../link/link.tsx";

export interface TabLinksProps {
  label: string;
  items: readonly { href: string; label: ReactNode; current: boolean }[];
}

/** Views of one thing, each with an address, so that reload, back and a shared link keep it; no scripts needed. */
export function TabLinks({ label, items }: TabLinksProps) {
  return (
    <nav className="tabs" aria-label={label}>
      {items.map(({ href, label: name, current }) => (
        <Link key={href} href={href} className="tab" aria-current={current ? "page" : undefined}>
          {name}
        </Link>
      ))}
    </nav>
  );
}
