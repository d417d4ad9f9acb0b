import { MARK_PATH } from "./mark-path.ts";

export interface MarkProps {
  /** Said aloud; without it the mark is decoration. */
  label?: string;
  /** In pixels; without it the surroundings decide. */
  size?: number;
}

export function Mark({ label, size }: MarkProps) {
  const spoken = label ? { role: "img", "aria-label": label } : { "aria-hidden": true };
  return (
    <svg className="mark" viewBox="0 0 16 16" width={size} height={size} {...spoken}>
      <path fill="currentColor" d={MARK_PATH} />
    </svg>
  );
}
