import type { ReactElement, ReactNode } from "react";
import { Tooltip as AriaTooltip, Focusable, TooltipTrigger } from "react-aria-components";

export interface TooltipProps {
  /** In bold, before the rest. */
  title?: string;
  text?: ReactNode;
  /** A `Button`, or an element that can be focused and has a role. */
  children: ReactElement<Record<string, unknown>, string> | ReactElement;
}

/**
 * A few words about what is under the pointer or has the focus. A finger never sees them, so nothing that is needed
 * stands in them alone.
 */
export function Tooltip({ title, text, children }: TooltipProps) {
  return (
    <TooltipTrigger delay={500}>
      {isPlain(children) ? <Focusable>{children}</Focusable> : children}
      <AriaTooltip className="float tip" offset={6}>
        {title && <b>{title}</b>}
        {text}
      </AriaTooltip>
    </TooltipTrigger>
  );
}

function isPlain(element: ReactElement): element is ReactElement<Record<string, unknown>, string> {
  return typeof element.type === "string";
}
