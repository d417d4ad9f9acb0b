import { ProgressBar } from "react-aria-components";

export interface SpinnerProps {
  label?: string;
}

/** Something is under way and nobody knows for how long. */
export function Spinner({ label = "Working" }: SpinnerProps) {
  return <ProgressBar className="spin" isIndeterminate aria-label={label} />;
}
