import { photoOf } from "@boardwalk/domain/account";
import { handleMember } from "@boardwalk/web";
import type { LoaderFunctionArgs } from "@remix-run/node";
import { paths } from "../../../paths.ts";

export async function loadProfile(args: LoaderFunctionArgs) {
  return handleMember(args, async ({ ctx, request, session: { name, email } }) => {
    const photo = await photoOf(ctx);
    // Anybody can write in the address: what it says is said only while it is true.
    const state = photo === null ? ("removed" as const) : ("set" as const);
    return {
      name: name ?? email,
      photo: photo && paths.file(photo),
      hasBeen: new URL(request.url).searchParams.get("photo") === state ? state : null,
    };
  });
}
