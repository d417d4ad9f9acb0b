import { chartDay } from "../chart-frame/chart-day.ts";
import { ChartFrame } from "../chart-frame/chart-frame.tsx";
import type { ChartData } from "../chart-frame/chart-series.ts";
import { Empty } from "../empty/empty.tsx";
import { SkeletonChart } from "../waiting/skeleton-chart.tsx";
import { Section } from "./section.tsx";
import { Shown } from "./shown.tsx";

const STARTS = [
  79, 62, 66, 91, 105, 96, 85, 80, 55, 67, 95, 107, 103, 94, 77, 54, 63, 97, 97, 85, 92, 80, 57, 55, 95, 93, 94, 80, 81,
  33,
];
const DONE = [
  47, 37, 41, 54, 62, 58, 53, 50, 34, 41, 56, 65, 63, 63, 53, 35, 41, 67, 65, 54, 58, 53, 40, 37, 64, 62, 66, 54, 54,
  23,
];
const BEFORE = [
  79, 53, 52, 92, 95, 85, 77, 71, 55, 57, 85, 99, 93, 84, 73, 47, 51, 84, 86, 95, 77, 79, 51, 53, 79, 86, 87, 88, 69,
  49,
];
const FIRST_DAY = Date.UTC(2026, 9, 23);
const DAY_MS = 86_400_000;

const BY_DAY: ChartData = {
  unit: "day",
  series: [
    { key: "starts", label: "Starts", one: "start", many: "starts" },
    { key: "done", label: "Completions", one: "done", many: "done" },
  ],
  points: STARTS.map((starts, index) => ({
    ...chartDay(new Date(FIRST_DAY + index * DAY_MS).toISOString().slice(0, 10)),
    values: { starts, done: DONE[index] ?? 0 },
    before: BEFORE[index] ?? 0,
  })),
  before: "30 days before",
  unfinished: "today so far",
  marks: { "2026-11-05": "v12 published" },
};

const BARS_BY_DAY: ChartData = {
  ...BY_DAY,
  series: BY_DAY.series.slice(0, 1),
  points: BY_DAY.points.slice(-14),
  marks: {},
};

const BY_STEP: ChartData = {
  unit: "thing",
  series: [{ key: "left", label: "Left here", one: "left here", many: "left here" }],
  points: [
    ["Basics", 212],
    ["Weather plan", 143],
    ["Stage and power", 98],
    ["Food, drink and everything that a stall may sell", 31],
    ["Crew", 67],
    ["Papers", 151],
  ].map(([name, left]) => ({
    id: String(name),
    name: String(name),
    label: String(name),
    values: { left: Number(left) },
  })),
};

const NOTHING: ChartData = { ...BY_DAY, points: [] };

export function ShowCharts() {
  return (
    <Section id="charts" title="Charts">
      <ChartFrame
        id="chart-days"
        title="By day"
        measures="Walks of all versions."
        data={BY_DAY}
        csvHref="#charts"
        empty={null}
      />
      <ChartFrame id="chart-bars" title="Starts, 14 days" kind="bars" data={BARS_BY_DAY} empty={null} />
      <ChartFrame
        id="chart-steps"
        title="Where people stop"
        measures="Papers loses the most that are nearly there."
        kind="bars"
        head="Step"
        data={BY_STEP}
        empty={null}
      />
      <ChartFrame
        id="chart-empty"
        title="By day, empty"
        data={NOTHING}
        empty={
          <Empty level={3} title="Nobody has started yet">
            Each walk is counted on the day on which it was started. Share the wizard to see the first one.
          </Empty>
        }
      />
      <Shown as="loading: the same height, no lines">
        <SkeletonChart />
      </Shown>
      <p className="hint">Tab reaches a chart; arrows explain one point after the other, Page keys go by weeks.</p>
    </Section>
  );
}
