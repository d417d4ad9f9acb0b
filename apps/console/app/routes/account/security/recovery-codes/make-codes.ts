import { makeRecoveryCodes } from "@boardwalk/domain/identity";
import { handleMember } from "@boardwalk/web";
import type { ActionFunctionArgs } from "@remix-run/node";

/** Answers with the codes and no redirect: they are shown once, and no address may hold them. */
export async function makeCodes(args: ActionFunctionArgs) {
  return handleMember(args, async ({ ctx }) => ({ codes: await makeRecoveryCodes(ctx) }));
}
