import { listAttention } from "@boardwalk/domain/administration";
import { handleAdministrator } from "@boardwalk/web";
import type { LoaderFunctionArgs } from "@remix-run/node";

export async function loadOverview(args: LoaderFunctionArgs) {
  return handleAdministrator(args, async ({ ctx }) => ({ points: await listAttention(ctx) }));
}
