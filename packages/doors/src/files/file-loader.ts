import { openFile } from "@boardwalk/domain/files";
import { answerWithFile, handleSession, workAsMember } from "@boardwalk/web";
import type { LoaderFunctionArgs } from "@remix-run/server-runtime";

/** One's own file; its bytes leave after the transaction, as slowly as they are read. */
export async function fileLoader(args: LoaderFunctionArgs) {
  const { context, params, request } = args;
  return handleSession(args, async (signedIn) => {
    const file = await workAsMember(context, signedIn, ({ ctx }) => openFile(ctx, { fileId: params["fileId"] ?? "" }));
    return answerWithFile(request, file, context.services.files);
  });
}
