import type { ReactElement, ReactNode } from "react";
import { DialogTrigger } from "react-aria-components";
import { Button, type ButtonProps } from "../button/button.tsx";

export interface DialogButtonProps extends ButtonProps {
  /** A `Dialog` or a `Drawer`. */
  dialog: ReactElement;
  children?: ReactNode;
}

/** A button that opens a dialog or a drawer; the focus comes back to it. */
export function DialogButton({ dialog, ...button }: DialogButtonProps) {
  return (
    <DialogTrigger>
      <Button {...button} />
      {dialog}
    </DialogTrigger>
  );
}
