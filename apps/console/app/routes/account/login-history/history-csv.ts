import {
  deviceInWords,
  type LoginEntryView,
  LoginHistoryInput,
  readLoginHistoryBatch,
} from "@boardwalk/domain/identity";
import { handleMemberStream, hereOf, type MemberReading, streamCsv } from "@boardwalk/web";
import type { LoaderFunctionArgs } from "@remix-run/node";
import { csvName } from "../../../csv-name.ts";
import { loginEntryInWords } from "./login-entry-in-words.ts";

/** The history as its filter shows it, all pages of it. */
export async function loader(args: LoaderFunctionArgs) {
  return handleMemberStream(args, async (reading) => {
    return streamCsv(csvName("login-history", args.context.services.clock), HEAD, rowsOf(reading, args));
  });
}

const HEAD = ["When", "What", "Reason", "How", "Device", "Country", "Address"] as const;

async function* rowsOf({ request, session, read }: MemberReading, { context }: LoaderFunctionArgs) {
  const filter = LoginHistoryInput.parse(Object.fromEntries(new URL(request.url).searchParams));
  const here = hereOf(request, session, context.services.clock);
  let before: string | null = null;
  do {
    const entries: LoginEntryView[] = await read(({ ctx }) =>
      readLoginHistoryBatch(ctx, { ...filter, timeZone: here.timeZone, before }),
    );
    if (entries.length > 0) yield entries.map((entry) => rowOf(entry, loginEntryInWords(entry, here)));
    before = entries.at(-1)?.id ?? null;
  } while (before !== null);
}

function rowOf(entry: LoginEntryView, said: ReturnType<typeof loginEntryInWords>) {
  return [
    entry.at.toISOString(),
    said.event,
    said.reason,
    said.method,
    deviceInWords(entry),
    entry.country,
    entry.address,
  ];
}
