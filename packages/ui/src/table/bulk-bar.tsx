import { X } from "lucide-react";
import type { ReactNode } from "react";
import { Button } from "../button/button.tsx";
import { classNames } from "../class-names.ts";
import { useHydrated } from "../use-hydrated.ts";

export interface BulkBarProps {
  ticked: number;
  onClear: () => void;
  children: ReactNode;
}

/** What can be done with the rows that are ticked. Without scripts it stands below the table, since nothing counts them. */
export function BulkBar({ ticked, onClear, children }: BulkBarProps) {
  const isHydrated = useHydrated();
  return (
    <section
      className={classNames("bulk", isHydrated && "bulk-floats float")}
      aria-label="Selection"
      hidden={isHydrated && ticked === 0}
    >
      <b role="status">{isHydrated ? `${ticked.toLocaleString("en")} selected` : "Those ticked"}</b>
      {children}
      {isHydrated && <Button variant="quiet" icon={X} aria-label="Clear the selection" onPress={onClear} />}
    </section>
  );
}
