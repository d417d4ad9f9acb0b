export interface SpinnerProps {
  label?: string;
}

/** Something is under way and nobody knows for how long. */
export function Spinner({ label = "Working" }: SpinnerProps) {
  return <span className="spin" role="progressbar" aria-label={label} />;
}
