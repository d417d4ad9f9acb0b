import type { Ctx } from "@boardwalk/domain/kernel";
import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/server-runtime";
import type { Reply } from "../answers/with-headers.ts";
import { takeBody } from "../bodies/take-body.ts";
import { handleWalkerAtDoor, type SaidToNobody, type WalkerAtDoor } from "./handle-walker-at-door.ts";

export interface WalkerAtWork extends Omit<WalkerAtDoor, "door"> {
  /** Inside one transaction: reading for loaders, writing for actions. */
  ctx: Ctx;
}

/** For whoever is on a walk, with an account or as a guest. Return redirects: what is thrown rolls the work back. */
export async function handleWalker<T>(
  args: LoaderFunctionArgs | ActionFunctionArgs,
  work: (walker: WalkerAtWork) => Promise<T>,
  saidToNobody?: SaidToNobody,
): Promise<Reply<T>> {
  return handleWalkerAtDoor(
    args,
    async ({ door, ...walking }) => {
      const request = await takeBody(walking.request);
      const readOnly = request.method === "GET" || request.method === "HEAD";
      return door.database.withActor(door, walking.walker, (ctx) => work({ ...walking, ctx, request }), { readOnly });
    },
    saidToNobody,
  );
}
