import type { ReactElement, ReactNode } from "react";
import { MenuTrigger, Popover } from "react-aria-components";
import { Button, type ButtonProps } from "../button/button.tsx";

export interface MenuButtonProps extends ButtonProps {
  /** A `Menu`. */
  menu: ReactElement;
  children?: ReactNode;
}

/** A button that opens a menu where it stands. It needs scripts: what must work without them is a link or a form. */
export function MenuButton({ menu, ...button }: MenuButtonProps) {
  return (
    <MenuTrigger>
      <Button {...button} />
      <Popover className="float popover" offset={4}>
        {menu}
      </Popover>
    </MenuTrigger>
  );
}
