import type { LucideIcon } from "lucide-react";
import type { ReactNode } from "react";
import { Icon } from "../icon/icon.tsx";

export interface ItemProps {
  icon: LucideIcon;
  name: ReactNode;
  /** One sentence about it. */
  meta?: ReactNode;
  /** What stands out about it, in the colour of a warning. */
  note?: ReactNode;
  action?: ReactNode;
  /** It is the one that is being used. */
  here?: boolean;
}

export function Item({ icon, name, meta, note, action, here = false }: ItemProps) {
  return (
    <li className={here ? "is-here" : undefined}>
      <Icon icon={icon} large />
      <div>
        <div className="i-name">{name}</div>
        {meta && <div className="i-meta">{meta}</div>}
        {note && <div className="i-note">{note}</div>}
      </div>
      {action && <div className="i-act">{action}</div>}
    </li>
  );
}
