import type { SignInDay } from "@boardwalk/domain/administration";
import { type ChartData, ChartFrame, type ChartSeries, chartDay, Empty } from "@boardwalk/ui";
import { paths } from "../../../paths.ts";

export interface SignInDaysProps {
  days: readonly SignInDay[];
  timeZone: string;
  locale: string | undefined;
}

/** Whether people come as they did, and whether more than usual are turned away. */
export function SignInDays({ days, timeZone, locale }: SignInDaysProps) {
  const data: ChartData = {
    unit: "day",
    locale,
    series: SERIES,
    points: days.map(({ day, signIns, refusals, signInsBefore }) => ({
      ...chartDay(day),
      values: { signIns, refusals },
      before: signInsBefore,
    })),
    before: "30 days before",
    unfinished: "today so far",
  };
  return (
    <ChartFrame
      id="sign-in-days"
      title="Sign-ins by day"
      measures={`The last 30 days in ${timeZone.replaceAll("_", " ")}.`}
      data={data}
      csvHref={paths.signInsCsv()}
      empty={
        <Empty level={3} title="Nobody has signed in these 30 days">
          Each sign-in is counted on its day, and so is each try that was refused.
        </Empty>
      }
    />
  );
}

const SERIES: readonly ChartSeries[] = [
  { key: "signIns", label: "Sign-ins", one: "sign-in", many: "sign-ins" },
  { key: "refusals", label: "Refused", one: "refused", many: "refused" },
];
