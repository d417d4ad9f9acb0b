import { MARK_PATH } from "./mark-path.ts";

export interface MarkProps {
  /** Said aloud; without it the mark is decoration. */
  label?: string;
  /** In pixels; without it the surroundings decide. */
  size?: number;
}

export function Mark({ label, size }: MarkProps) {
  return (
    <svg
      className="mark"
      viewBox="0 0 16 16"
      width={size}
      height={size}
      role={label ? "img" : undefined}
      aria-label={label}
      aria-hidden={label ? undefined : true}
    >
      <path fill="currentColor" d={MARK_PATH} />
    </svg>
  );
}
