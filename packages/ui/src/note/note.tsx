import { Info, type LucideIcon, OctagonAlert, TriangleAlert } from "lucide-react";
import type { ReactNode } from "react";
import { classNames } from "../class-names.ts";
import { Icon } from "../icon/icon.tsx";

type Tone = "plain" | "action" | "caution" | "danger";

export interface NoteProps {
  tone: Tone;
  icon?: LucideIcon;
  children: ReactNode;
}

const ICONS: Record<Tone, LucideIcon> = { plain: Info, action: Info, caution: TriangleAlert, danger: OctagonAlert };

export function Note({ tone, icon = ICONS[tone], children }: NoteProps) {
  return (
    <div className={classNames("note", tone !== "plain" && `note-${tone}`)}>
      <Icon icon={icon} />
      <div>{children}</div>
    </div>
  );
}
