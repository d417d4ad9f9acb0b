import type { LucideIcon } from "lucide-react";
import { MenuItem as AriaMenuItem } from "react-aria-components";
import { classNames } from "../class-names.ts";
import { Icon } from "../icon/icon.tsx";
import { Kbd } from "../kbd/kbd.tsx";

export interface MenuItemProps {
  id?: string;
  children: string;
  icon?: LucideIcon;
  /** The key that does the same. */
  shortcut?: string;
  href?: string;
  onAction?: () => void;
  disabled?: boolean;
  /** It takes something away. */
  danger?: boolean;
}

export function MenuItem({ id, children, icon, shortcut, href, onAction, disabled, danger }: MenuItemProps) {
  return (
    <AriaMenuItem
      id={id}
      href={href}
      onAction={onAction}
      isDisabled={disabled}
      textValue={children}
      className={classNames("menu-item", danger && "danger-ink")}
    >
      {icon && <Icon icon={icon} />}
      <span>{children}</span>
      {shortcut && <Kbd>{shortcut}</Kbd>}
    </AriaMenuItem>
  );
}
