/** One line, or one colour of bars. A chart has three at most. */
export interface ChartSeries {
  key: string;
  /** "Sign-ins": in the legend, and as the table's head. */
  label: string;
  /** After the number one: "sign-in". */
  one: string;
  /** After every other number: "sign-ins". */
  many: string;
}

export interface ChartPoint {
  id: string;
  /** Short, under the axis: "3 Nov". */
  label: string;
  /** Whole, where the point is explained and in the table: "Tuesday 3 November". */
  name: string;
  /** Counts by the series' keys. */
  values: Readonly<Record<string, number>>;
  /** The first series' count in the period before. */
  before?: number;
}

/** What a chart and its table are made of. */
export interface ChartData {
  series: readonly ChartSeries[];
  points: readonly ChartPoint[];
  /** Days have weeks under their axis, things have their names. */
  unit: "day" | "thing";
  /** In whose way numbers are written; in English where nobody chose. */
  locale?: string | undefined;
  /** "30 days before": what the points' `before` are from. */
  before?: string;
  /** "today so far": why the last point is not whole yet. */
  unfinished?: string;
  /** "v12 published": what happened, by the points' ids. */
  marks?: Readonly<Record<string, string>>;
}
