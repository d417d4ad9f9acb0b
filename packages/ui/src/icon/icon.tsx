import type { LucideIcon } from "lucide-react";
import { classNames } from "../class-names.ts";

export interface IconProps {
  icon: LucideIcon;
  /** Said aloud; without it the icon is decoration beside words. */
  label?: string;
  large?: boolean;
}

export function Icon({ icon: Drawing, label, large = false }: IconProps) {
  const spoken = label ? { role: "img", "aria-label": label } : { "aria-hidden": true };
  return <Drawing className={classNames("ic", large && "ic-lg")} strokeWidth={1.75} {...spoken} />;
}
