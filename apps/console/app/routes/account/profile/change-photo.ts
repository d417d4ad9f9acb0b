import { removePhoto, setPhoto } from "@boardwalk/domain/account";
import { photoFile, type ReceivedFile, receiveFile } from "@boardwalk/domain/files";
import { handleSession, parseUpload, refusedFileStatus, workAsMember } from "@boardwalk/web";
import { type ActionFunctionArgs, data, redirect } from "@remix-run/node";
import { paths } from "../../../paths.ts";
import { photoRefusalInWords } from "./photo-refusal-in-words.ts";

type Refusal = Parameters<typeof photoRefusalInWords>[0];

/** The picture comes in before any transaction is open; then it becomes the photo, or is taken away again. */
export async function changePhoto(args: ActionFunctionArgs) {
  const { context, request } = args;
  const { files } = context.services;
  return handleSession(args, async (signedIn) => {
    const { fields, file: receipt } = await parseUpload(request, ({ bytes }) => receiveFile(files, bytes, photoFile));
    if (fields["intent"] === "remove") {
      const gone = await workAsMember(context, signedIn, ({ ctx }) => removePhoto(ctx));
      if (gone !== null) await files.remove(gone);
      return redirect(paths.profile({ photo: "removed" }));
    }
    if (receipt === null) return refuse("empty");
    return receipt.kind === "refused" ? refuse(receipt.because) : keep(receipt.file);

    async function keep(received: ReceivedFile) {
      const outcome = await workAsMember(context, signedIn, ({ ctx }) => setPhoto(ctx, { received }));
      const unused = outcome.kind === "set" ? outcome.replaced : received.id;
      if (unused !== null) await files.remove(unused);
      return outcome.kind === "set" ? redirect(paths.profile({ photo: "set" })) : refuse(outcome.because);
    }
  });
}

function refuse(because: Refusal) {
  return data({ refused: photoRefusalInWords(because) }, { status: refusedFileStatus(because) });
}
