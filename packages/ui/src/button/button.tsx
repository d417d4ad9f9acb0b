import type { LucideIcon } from "lucide-react";
import { forwardRef, type ReactNode } from "react";
import { Button as AriaButton, type ButtonProps as AriaButtonProps } from "react-aria-components";
import { classNames } from "../class-names.ts";
import { Icon } from "../icon/icon.tsx";
import { Spinner } from "../waiting/spinner.tsx";
import { type ButtonSize, type ButtonVariant, buttonClass } from "./button-class.ts";

export interface ButtonProps
  extends Omit<AriaButtonProps, "className" | "style" | "children" | "isPending" | "isDisabled" | "render"> {
  variant: ButtonVariant;
  size?: ButtonSize;
  /** What it does is under way: it stays focused, says so, and cannot be pressed again. */
  busy?: boolean;
  disabled?: boolean;
  icon?: LucideIcon;
  /** As wide as its column. */
  block?: boolean;
  className?: string;
  /** Left out for an icon alone, which then needs an `aria-label`. */
  children?: ReactNode;
}

/** A button. Inside a form it submits with and without scripts. */
export const Button = forwardRef<HTMLButtonElement, ButtonProps>(function Button(
  { variant, size = "md", busy = false, disabled = false, icon, block = false, className, children, ...rest },
  ref,
) {
  const isIcon = children === undefined && icon !== undefined;
  return (
    <AriaButton
      {...rest}
      ref={ref}
      isPending={busy}
      isDisabled={disabled}
      className={classNames(
        buttonClass(variant, size),
        icon && "btn-with-icon",
        isIcon && "btn-icon",
        block && "btn-block",
        className,
      )}
    >
      {busy ? <Spinner /> : icon && <Icon icon={icon} large={isIcon && size !== "sm"} />}
      {children}
    </AriaButton>
  );
});
