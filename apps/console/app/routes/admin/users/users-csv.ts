import { listUserIds, readUserBatch, type UserView } from "@boardwalk/domain/administration";
import { type AdministratorReading, handleAdministratorStream, streamCsv } from "@boardwalk/web";
import type { LoaderFunctionArgs } from "@remix-run/node";
import { csvName } from "../../../csv-name.ts";
import { usersFilterOf } from "./users-filter-of.ts";

export { refuseForm as action } from "../refuse-form.ts";

/** Everybody whom the list's filter finds, all pages of it, in its order. */
export async function loader(args: LoaderFunctionArgs) {
  return handleAdministratorStream(args, async (reading) => {
    return streamCsv(csvName("users", args.context.services.clock), HEAD, rowsOf(reading));
  });
}

const HEAD = [
  "Id",
  "Name",
  "E-mail",
  "Role",
  "Active",
  "Address confirmed",
  "Devices",
  "Last sign-in",
  "Joined",
] as const;

const AT_ONCE = 1_000;

async function* rowsOf({ request, read }: AdministratorReading) {
  const { input } = usersFilterOf(request);
  const ids = await read(({ ctx }) => listUserIds(ctx, input));
  for (let from = 0; from < ids.length; from += AT_ONCE) {
    const users = await read(({ ctx }) => readUserBatch(ctx, { ids: ids.slice(from, from + AT_ONCE) }));
    if (users.length > 0) yield users.map(rowOf);
  }
}

function rowOf(user: UserView) {
  return [
    user.id,
    user.name,
    user.email,
    user.role,
    user.isActive ? "yes" : "no",
    user.isVerified ? "yes" : "no",
    user.sessions,
    user.lastSignInAt?.toISOString() ?? null,
    user.joinedAt.toISOString(),
  ];
}
