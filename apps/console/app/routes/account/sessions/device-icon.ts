import type { SessionView } from "@boardwalk/domain/identity";
import { CircleHelp, Laptop, type LucideIcon, Smartphone, Tablet, Terminal } from "lucide-react";

/** The drawing beside a session. */
export const DEVICE_ICON: Record<SessionView["device"], LucideIcon> = {
  desktop: Laptop,
  mobile: Smartphone,
  tablet: Tablet,
  "command-line": Terminal,
  unknown: CircleHelp,
};
