import type { LucideIcon } from "lucide-react";
import { type ComponentProps, forwardRef, type KeyboardEvent, type ReactNode, type SyntheticEvent } from "react";
import { Button as AriaButton, type ButtonProps as AriaButtonProps } from "react-aria-components";
import { classNames } from "../class-names.ts";
import { Icon } from "../icon/icon.tsx";
import { type ButtonSize, type ButtonVariant, buttonClass } from "./button-class.ts";

export interface ButtonProps
  extends Omit<AriaButtonProps, "className" | "style" | "children" | "isPending" | "isDisabled" | "render"> {
  variant: ButtonVariant;
  size?: ButtonSize;
  /** What it does is under way: it keeps focus, name and width, says so, and swallows further presses. */
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
  { variant, size = "md", busy = false, disabled, icon, block = false, className, children, ...rest },
  ref,
) {
  const isIcon = children === undefined && icon !== undefined;
  return (
    <AriaButton
      {...rest}
      ref={ref}
      // Left undefined it leaves the say to what the button stands in: a calendar at its end, a list that is off.
      isDisabled={disabled}
      render={(dom) => <button {...dom} {...(busy && BUSY)} />}
      className={classNames(
        buttonClass(variant, size),
        icon && "btn-with-icon",
        isIcon && "btn-icon",
        block && "btn-block",
        className,
      )}
    >
      {busy ? (
        <span className="spin" aria-hidden="true" />
      ) : (
        icon && <Icon icon={icon} large={isIcon && size !== "sm"} />
      )}
      {children}
    </AriaButton>
  );
});

// It stays the form's own button, so Enter in a field comes here too and is swallowed with the rest.
const BUSY: ComponentProps<"button"> = {
  "aria-busy": true,
  "aria-disabled": true,
  onPointerDownCapture: (event) => event.stopPropagation(),
  onClickCapture: swallow,
  onKeyDownCapture: swallowPress,
  onKeyUpCapture: swallowPress,
};

function swallowPress(event: KeyboardEvent): void {
  if (event.key === "Enter" || event.key === " ") swallow(event);
}

function swallow(event: SyntheticEvent): void {
  event.preventDefault();
  event.stopPropagation();
}
