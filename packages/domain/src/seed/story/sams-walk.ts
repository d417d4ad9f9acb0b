import type { PastMove } from "../../walks/index.ts";
import { dayFrom } from "./day-from.ts";
import { localDay } from "./local-day.ts";
import type { StoryWalk } from "./story.ts";

export const SAM = "sam@boardwalk.test";

/** Sam's half-way walk: two steps done yesterday evening, on his telephone; the stage comes next. */
export function samsWalk(until: Date, version: number, timeZone: string): StoryWalk {
  const evening = Math.floor(until.getTime() / 86_400_000) * 86_400_000 - 86_400_000 + 19 * 3_600_000;
  const at = (seconds: number): Date => new Date(evening + seconds * 1000);
  const startedAt = at(0);
  const today = localDay(startedAt, timeZone);
  const moves: PastMove[] = [
    {
      kind: "submit",
      at: at(96),
      step: "basics",
      seconds: 88,
      exit: null,
      given: [
        { set: "basics.kind", value: "outdoor", inputs: {} },
        { set: "basics.title", value: "Midsummer Harbour Festival", inputs: {} },
        { set: "basics.day", value: dayFrom(today, 210), inputs: {} },
        { set: "basics.guests", value: "800", inputs: {} },
      ],
    },
    {
      kind: "submit",
      at: at(151),
      step: "weather",
      seconds: 47,
      exit: null,
      given: [
        { set: "weather.plan", value: "awnings", inputs: {} },
        { set: "weather.decides", value: "Sam Okafor", inputs: {} },
      ],
    },
    {
      kind: "answer",
      at: at(174),
      step: "stage",
      seconds: 20,
      given: { set: "stage.size", value: "covered", inputs: {} },
    },
  ];
  return {
    wizard: "plan-a-festival",
    version,
    person: SAM,
    startedAt,
    today,
    device: "mobile",
    name: "Midsummer Harbour Festival",
    storesAnswers: true,
    from: null,
    moves,
  };
}
