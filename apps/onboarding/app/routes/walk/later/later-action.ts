import type { Ctx } from "@boardwalk/domain/kernel";
import {
  forgetWalk,
  mailWalkLink,
  openWalk,
  pauseWalk,
  renameWalk,
  resumeWalk,
  setWalkPrivacy,
} from "@boardwalk/domain/walks";
import { handleWalker, parseForm } from "@boardwalk/web";
import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import type { z } from "zod";
import { paths } from "../../../paths.ts";
import { LaterForm } from "./later-form.ts";
import { standingOf } from "./standing-of.ts";

/** Everything that is done with a walk which is put aside. */
export async function laterAction(args: ActionFunctionArgs) {
  const { token = "" } = args.params;
  return handleWalker(args, async ({ ctx, request, session }) => {
    const form = await parseForm(request, LaterForm);
    if (!form.ok) return form.reply();
    if (form.value.intent === "mail" && session === null && form.value.email === undefined)
      return form.refuse({ fields: { email: ["Write an address such as name@example.org."] } });
    return redirect(await act(ctx, token, form.value, session?.email ?? null), 303);
  });
}

async function act(ctx: Ctx, token: string, asked: z.output<typeof LaterForm>, own: string | null): Promise<string> {
  switch (asked.intent) {
    case "mail": {
      const { version, evaluated } = await openWalk(ctx, { token });
      const standing = standingOf(version.definition, evaluated);
      await mailWalkLink(ctx, { token, email: own ?? asked.email ?? "", standing });
      return paths.walkLater(token, { said: "mailed" });
    }
    case "rename":
      await renameWalk(ctx, { token, name: asked.name });
      return paths.walkLater(token, { said: "named" });
    case "privacy":
      await setWalkPrivacy(ctx, { token, storeUserData: asked.keep === "yes" });
      return paths.walkLater(token, { said: "privacy" });
    case "pause":
      await pauseWalk(ctx, { token });
      return paths.walkLater(token, { said: "paused" });
    case "resume":
      await resumeWalk(ctx, { token });
      return paths.walk(token);
    case "forget":
      await forgetWalk(ctx, { token });
      return paths.home();
  }
}
