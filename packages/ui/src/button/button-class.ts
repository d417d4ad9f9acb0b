import { classNames } from "../class-names.ts";

export type ButtonVariant = "main" | "line" | "quiet" | "danger" | "danger-main";
export type ButtonSize = "sm" | "md" | "lg";

/** For a link that looks like a button. */
export function buttonClass(variant: ButtonVariant, size: ButtonSize = "md"): string {
  return classNames("btn", `btn-${variant}`, size !== "md" && `btn-${size}`) ?? "";
}
