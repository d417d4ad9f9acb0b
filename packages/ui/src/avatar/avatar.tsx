import { classNames } from "../class-names.ts";
import { initialsOf } from "./initials-of.ts";

export interface AvatarProps {
  name: string;
  size?: "sm" | "md";
}

const GROUNDS = ["face-2", "face-3", "face-1"] as const;

/** A person as initials. It says nothing aloud: the name stands beside it, or on the control that holds it. */
export function Avatar({ name, size = "md" }: AvatarProps) {
  return (
    <span className={classNames("face", groundOf(name), size === "sm" && "face-sm")} aria-hidden="true">
      {initialsOf(name)}
    </span>
  );
}

function groundOf(name: string): string | undefined {
  const sum = Array.from(name).reduce((total, letter) => total + (letter.codePointAt(0) ?? 0), 0);
  return GROUNDS[sum % GROUNDS.length];
}
