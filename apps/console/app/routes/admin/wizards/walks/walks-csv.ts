import { listWalkIds, readWalkBatch, type WalkRow } from "@boardwalk/domain/walks";
import { type AdministratorReading, handleAdministratorStream, streamCsv } from "@boardwalk/web";
import type { LoaderFunctionArgs } from "@remix-run/node";
import { csvName } from "../../../../csv-name.ts";
import { walksFilterOf } from "./walks-filter-of.ts";

export { refuseForm as action } from "../../refuse-form.ts";

/** Every walk that the list's filter finds, all pages of it, in its order; without answers. */
export async function loader(args: LoaderFunctionArgs) {
  const key = args.params["key"] ?? "";
  return handleAdministratorStream(args, async (reading) => {
    return streamCsv(csvName("walks", args.context.services.clock), HEAD, rowsOf(key, reading));
  });
}

const HEAD = [
  "Id",
  "Walk",
  "Person",
  "E-mail",
  "Version",
  "State",
  "Step",
  "Steps answered",
  "Steps",
  "Device",
  "Total",
  "Currency",
  "Minutes",
  "Started",
  "Last change",
  "Completed",
] as const;

const AT_ONCE = 1_000;

async function* rowsOf(key: string, { request, read }: AdministratorReading) {
  const { input } = walksFilterOf(request);
  const ids = await read(({ ctx }) => listWalkIds(ctx, { key, ...input }));
  for (let from = 0; from < ids.length; from += AT_ONCE) {
    const walks = await read(({ ctx }) => readWalkBatch(ctx, { ids: ids.slice(from, from + AT_ONCE) }));
    if (walks.length > 0) yield walks.map(rowOf);
  }
}

function rowOf(walk: WalkRow) {
  return [
    walk.id,
    walk.name,
    walk.person.isGuest ? "guest" : walk.person.name,
    walk.person.email,
    walk.version,
    walk.state,
    walk.step,
    walk.stepsAnswered,
    walk.steps,
    walk.device,
    walk.total,
    walk.currency,
    walk.minutes,
    walk.startedAt.toISOString(),
    walk.changedAt.toISOString(),
    walk.completedAt?.toISOString() ?? null,
  ];
}
