import { ProgressBarContext, useSlottedContext } from "react-aria-components";

export interface SpinnerProps {
  label?: string;
}

/** Something is under way and nobody knows for how long. A busy button takes it into its name. */
export function Spinner({ label = "Working" }: SpinnerProps) {
  const inButton = useSlottedContext(ProgressBarContext);
  return <span className="spin" role="progressbar" id={inButton?.id} aria-label={label} />;
}
