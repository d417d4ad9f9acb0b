import type { ReactNode } from "react";
import { classNames } from "../class-names.ts";
import { Link } from "../link/link.tsx";

export interface StatProps {
  label: string;
  /** The figure, with `<small>` around its units. */
  children: ReactNode;
  /** How it moved: by how much, from what, and whether that is good. Fewer abandoned is good. */
  change?: { by: string; from: string; is: "good" | "bad" | "neither" };
  /** One short line about it, where there is nothing to compare with. */
  hint?: ReactNode;
  /** Where its figure is explained. */
  href?: string;
}

/** One figure of a row of `Stats`. */
export function Stat({ label, children, change, hint, href }: StatProps) {
  return (
    <div>
      <dt>{href === undefined ? label : <Link href={href}>{label}</Link>}</dt>
      <dd className="figure">{children}</dd>
      {change && (
        <dd className="chg">
          <b className={classNames(change.is !== "neither" && change.is)}>{change.by}</b>
          {change.is !== "neither" && <span className="vh"> ({change.is === "good" ? "better" : "worse"})</span>} from{" "}
          {change.from}
        </dd>
      )}
      {hint && <dd className="chg">{hint}</dd>}
    </div>
  );
}
