import { useId } from "react";

export interface ProgressProps {
  /** "Exporting 18,204 walks" */
  label: string;
  /** From 0 to 1; left out while nobody knows how much there is. */
  share?: number;
  /** "about 20 s", said after the share. */
  says?: string;
}

/** Work that takes a while: how far it is, or that it goes on. */
export function Progress({ label, share, says }: ProgressProps) {
  const id = useId();
  const percent = share === undefined ? undefined : Math.round(Math.min(1, Math.max(0, share)) * 100);
  const words = [percent === undefined ? null : `${percent}%`, says].filter(Boolean).join(", ");
  return (
    <div className="progress">
      <span id={id}>{label}</span>
      <span className="num muted">{words}</span>
      <div
        className="progress-bar"
        role="progressbar"
        aria-labelledby={id}
        aria-valuemin={0}
        aria-valuemax={100}
        aria-valuenow={percent}
        aria-valuetext={words || undefined}
      >
        <i style={percent === undefined ? undefined : { inlineSize: `${percent}%` }} />
      </div>
    </div>
  );
}
