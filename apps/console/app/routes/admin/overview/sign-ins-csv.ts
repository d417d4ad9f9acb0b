import { readSignInDays } from "@boardwalk/domain/administration";
import { type AdministratorReading, handleAdministratorStream, hereOf, streamCsv } from "@boardwalk/web";
import type { LoaderFunctionArgs } from "@remix-run/node";

export { refuseForm as action } from "../refuse-form.ts";

/** The chart's days as its table has them, the oldest first. */
export async function loader(args: LoaderFunctionArgs) {
  return handleAdministratorStream(args, async (reading) => {
    const here = hereOf(reading.request, reading.session, args.context.services.clock);
    return streamCsv("sign-ins-by-day.csv", HEAD, rowsOf(reading, here.timeZone));
  });
}

const HEAD = ["Day", "Sign-ins", "Refused", "Sign-ins, 30 days before"] as const;

async function* rowsOf({ read }: AdministratorReading, timeZone: string) {
  const days = await read(({ ctx }) => readSignInDays(ctx, { timeZone }));
  yield days.map(({ day, signIns, refusals, signInsBefore }) => [day, signIns, refusals, signInsBefore]);
}
