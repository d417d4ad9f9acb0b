import type { ReactNode } from "react";

export interface TopBarProps {
  brand: ReactNode;
  /** The organization that one works in. */
  org?: ReactNode;
  /** Links; the bar puts them into a navigation. */
  nav?: ReactNode;
  navLabel?: string;
  finder?: ReactNode;
  actions?: ReactNode;
}

export function TopBar({ brand, org, nav, navLabel = "Main", finder, actions }: TopBarProps) {
  return (
    <header className="top">
      {brand}
      {org && <div className="org">{org}</div>}
      {nav && (
        <nav className="top-nav" aria-label={navLabel}>
          {nav}
        </nav>
      )}
      <div className="top-end">
        {finder}
        {actions}
      </div>
    </header>
  );
}
