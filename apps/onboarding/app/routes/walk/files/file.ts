import { openWalkFile } from "@boardwalk/domain/walks";
import { answerWithFile, handleWalkerAtDoor } from "@boardwalk/web";
import type { LoaderFunctionArgs } from "@remix-run/node";

/** A file of a walk, for whoever may see its answers; its bytes leave after the transaction, as slowly as they are read. */
export async function loader(args: LoaderFunctionArgs) {
  const { token = "", fileId = "" } = args.params;
  return handleWalkerAtDoor(args, async ({ door, walker, request }) => {
    const work = { readOnly: true };
    const file = await door.database.withActor(door, walker, (ctx) => openWalkFile(ctx, { token, fileId }), work);
    return answerWithFile(request, file, args.context.services.files);
  });
}
