import type { ChartData } from "./chart-series.ts";

/** Which line is which, and the period before. One line alone needs no legend. */
export function ChartLegend({ data: { series, before }, isBars }: { data: ChartData; isBars: boolean }) {
  const [first] = series;
  if (series.length < 2 && !before) return null;
  return (
    <div className="legend">
      {series.map(({ key, label }, index) => (
        <span key={key}>
          <i className={`k${index + 1}${isBars ? " sw" : ""}`} />
          {label}
        </span>
      ))}
      {first && before && (
        <span>
          <i className="kb" />
          {`${first.label}, ${before}`}
        </span>
      )}
    </div>
  );
}
