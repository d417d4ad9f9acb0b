import { anyFile, receiveFile, storeFile } from "@boardwalk/domain/files";
import { handleVisitor, parseUpload, refusedFileStatus, workAsMember } from "@boardwalk/web";
import type { ActionFunctionArgs } from "@remix-run/server-runtime";
import { doorPaths } from "../door-paths.ts";

/** For scripts: keeps one file for whoever is signed in, and says as JSON what became of it. */
export async function storeFileAction(args: ActionFunctionArgs) {
  const { context } = args;
  return handleVisitor(args, async ({ request, session, cookies }) => {
    if (!session) return Response.json({ refused: "signed-out" }, { status: 401 });
    const { files } = context.services;
    const { file: sent } = await parseUpload(request, async ({ name, bytes }) => ({
      name,
      receipt: await receiveFile(files, bytes, anyFile),
    }));
    if (sent === null) return refused("empty");
    if (sent.receipt.kind === "refused") return refused(sent.receipt.because);
    const { file: received } = sent.receipt;
    const stored = await workAsMember(context, { request, session, cookies }, ({ ctx }) =>
      storeFile(ctx, { received, name: sent.name, purpose: "upload" }),
    );
    if (stored.kind === "refused") {
      await files.remove(received.id);
      return refused(stored.because);
    }
    const headers = { Location: doorPaths.file(stored.file.id) };
    return Response.json({ file: stored.file }, { status: 201, headers });
  });
}

type Refusal = Parameters<typeof refusedFileStatus>[0];

function refused(because: Refusal): Response {
  return Response.json({ refused: because }, { status: refusedFileStatus(because) });
}
