import { ChartLine, Download, Table2 } from "lucide-react";
import type { ReactNode } from "react";
import { buttonClass } from "../button/button-class.ts";
import { Icon } from "../icon/icon.tsx";
import type { ChartKind } from "./chart-geometry.ts";
import { ChartLegend } from "./chart-legend.tsx";
import { ChartPicture } from "./chart-picture.tsx";
import type { ChartData } from "./chart-series.ts";
import { ChartTable } from "./chart-table.tsx";

export interface ChartFrameProps {
  /** Of the heading; unique in the page. */
  id: string;
  title: string;
  /** What it measures, in one short line. */
  measures?: ReactNode;
  data: ChartData;
  kind?: ChartKind;
  /** Over the names in the table. */
  head?: string;
  /** Where the same figures are a file. */
  csvHref?: string;
  /** Stands there while every count is zero: what will be shown, and what makes it. */
  empty: ReactNode;
}

/**
 * A chart with its head and its table. The server writes the table, which a native toggle shows instead of the chart;
 * without scripts it stands open, since only they can draw.
 */
export function ChartFrame({
  id,
  title,
  measures,
  data,
  kind = "lines",
  head = "Day",
  csvHref,
  empty,
}: ChartFrameProps) {
  const isEmpty = data.points.every(
    ({ values, before = 0 }) => before === 0 && Object.values(values).every((count) => count === 0),
  );
  return (
    <section className="chart-frame" aria-labelledby={id}>
      <div className="chart-head" data-toggles={!isEmpty || undefined}>
        <h2 id={id}>{title}</h2>
        {measures && <p>{measures}</p>}
        {!isEmpty && <ChartLegend data={data} isBars={kind === "bars"} />}
        {!isEmpty && csvHref !== undefined && (
          <a className={buttonClass("quiet", "sm")} href={csvHref} download>
            <Icon icon={Download} />
            CSV
          </a>
        )}
      </div>
      {isEmpty ? (
        <div className="chart-empty">{empty}</div>
      ) : (
        <>
          <details className="chart-as">
            <summary className="segs">
              <span className="vh">Table instead of the chart</span>
              <span className="seg-chart" aria-hidden="true">
                <Icon icon={ChartLine} /> Chart
              </span>
              <span className="seg-table" aria-hidden="true">
                <Icon icon={Table2} /> Table
              </span>
            </summary>
            <ChartTable caption={title} data={data} head={head} />
          </details>
          <ChartPicture title={title} data={data} kind={kind} />
        </>
      )}
    </section>
  );
}
