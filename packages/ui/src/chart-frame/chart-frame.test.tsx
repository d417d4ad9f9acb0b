import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { chartDay } from "./chart-day.ts";
import { ChartFrame } from "./chart-frame.tsx";
import type { ChartData } from "./chart-series.ts";

const DATA: ChartData = {
  unit: "day",
  series: [
    { key: "starts", label: "Starts", one: "start", many: "starts" },
    { key: "done", label: "Completions", one: "completion", many: "completions" },
  ],
  points: [
    { ...chartDay("2026-11-02"), values: { starts: 1_107, done: 65 }, before: 99 },
    { ...chartDay("2026-11-03"), values: { starts: 33, done: 1 }, before: 0 },
  ],
  before: "30 days before",
  unfinished: "today so far",
  marks: { "2026-11-02": "v12 published" },
};
const write = (data: ChartData, csvHref?: string) =>
  renderToStaticMarkup(
    <ChartFrame id="days" title="By day" data={data} empty="Nobody has started yet." {...(csvHref && { csvHref })} />,
  );

test("the server writes the table, the newest day first, and draws nothing", () => {
  const html = write(DATA);
  const rows = [...html.matchAll(/<th scope="row">(.*?)<\/th>/g)].map(([, head = ""]) =>
    head.replaceAll(/<[^>]+>/g, ""),
  );
  expect(rows).toEqual(["Tuesday 3 November today so far", "Monday 2 November v12 published"]);
  expect(html).toContain('data-label="Starts">1,107</td>');
  expect(html).toContain('data-label="Starts, 30 days before">99</td>');
  expect(html).toMatch(/<tfoot>.*Total.*1,140.*66.*99.*<\/tfoot>/);
  expect(html).not.toContain('class="chart"');
  expect(html).not.toContain('role="slider"');
});

test("the table's numbers and totals are written as its reader writes them", () => {
  const points = DATA.points.map((point) => ({ ...point, values: { starts: 600_000, done: 1 } }));
  const html = write({ ...DATA, points, locale: "en-IN" });
  expect(html).toContain('data-label="Starts">6,00,000</td>');
  expect(html).toMatch(/<tfoot>.*Total.*12,00,000.*<\/tfoot>/);
});

test("the table is behind a toggle that needs no script", () => {
  expect(write(DATA)).toMatch(/<details class="chart-as"><summary[^>]*><span class="vh">Table instead of the chart</);
});

test("the legend names the lines and the period before", () => {
  const [legend = ""] = /<div class="legend">.*?<\/div>/.exec(write(DATA)) ?? [];
  expect(
    legend
      .replaceAll(/<[^>]+>/g, "|")
      .split("|")
      .filter(Boolean),
  ).toEqual(["Starts", "Completions", "Starts, 30 days before"]);
});

test("where every count is zero it says what belongs there, and offers neither table nor file", () => {
  const zero = {
    ...DATA,
    points: DATA.points.map((point) => ({ ...point, values: { starts: 0, done: 0 }, before: 0 })),
  };
  for (const data of [zero, { ...DATA, points: [] }]) {
    const html = write(data, "/days.csv");
    expect(html).toContain("Nobody has started yet.");
    expect(html).not.toMatch(/<table|<details|days\.csv/);
  }
});

test("the same figures as a file are a link", () => {
  expect(write(DATA, "/days.csv")).toMatch(/<a [^>]*href="\/days\.csv" download=""/);
});
