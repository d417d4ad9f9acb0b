import "./spark.css";
import { VisuallyHidden } from "@boardwalk/ui";

export interface SparkProps {
  /** One a day, the oldest first. */
  days: readonly { readonly starts: number; readonly completions: number }[];
  /** The same in words, by week. */
  says: string;
}

const [WIDTH, HEIGHT, EDGE] = [104, 24, 2.5];

/** What was started and what was completed, day by day: two lines as tall as the busiest day. */
export function Spark({ days, says }: SparkProps) {
  const most = Math.max(1, ...days.map(({ starts, completions }) => Math.max(starts, completions)));
  const place = (figure: number, index: number) => {
    const x = EDGE + (index * (WIDTH - 2 * EDGE)) / Math.max(1, days.length - 1);
    const y = HEIGHT - EDGE - (figure * (HEIGHT - 2 * EDGE)) / most;
    return `${x.toFixed(1)} ${y.toFixed(1)}`;
  };
  const line = (figures: readonly number[]) => `M${figures.map(place).join("L")}`;
  const completions = days.map((day) => day.completions);
  const [x, y] = place(completions.at(-1) ?? 0, days.length - 1).split(" ");
  return (
    <span className="spark-frame" title={says}>
      <svg className="spark" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true">
        <path className="spark-starts" d={line(days.map((day) => day.starts))} />
        <path d={line(completions)} />
        <circle cx={x} cy={y} r="2.25" />
      </svg>
      <VisuallyHidden>{says}</VisuallyHidden>
    </span>
  );
}
