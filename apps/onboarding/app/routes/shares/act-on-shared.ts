import { Expired, visitor } from "@boardwalk/domain/kernel";
import { cloneSharedWalk, findShare, openShare } from "@boardwalk/domain/walks";
import { enterAsWalker, handleVisitor, parseForm, walkerOf } from "@boardwalk/web";
import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { paths } from "../../paths.ts";
import { SharedForm } from "./shared-form.ts";

export async function actOnShared(args: ActionFunctionArgs) {
  const token = args.params["token"] ?? "";
  return handleVisitor(args, async (visiting) => {
    const { door, request, session, guest } = visiting;
    const form = await parseForm(request, SharedForm);
    if (!form.ok) return form.reply();
    const isCopy = form.value.intent === "copy";
    const live = session ?? guest;
    const share = await door.database.withActor(
      door,
      live === null ? visitor : walkerOf(live),
      (ctx) => findShare(ctx, { token }),
      { readOnly: true },
    );
    // Before it is asked who it is: a link that leads nowhere leads nobody anywhere.
    if (share.state !== "open" && share.state !== "for-another") throw new Expired("This link leads nowhere any more.");
    // Whoever only looks needs no account, and a link for one person needs theirs.
    const asksWho =
      share.state === "for-another" ||
      (share.state === "open" && share.requiresLogin && (isCopy || share.may !== "view"));
    if (session === null && asksWho) return redirect(paths.login(paths.shared(token)));
    const walker = share.state === "open" ? await enterAsWalker(args.context, door, visiting) : live && walkerOf(live);
    const { walkToken, isEdit } = await door.database.withActor(door, walker ?? visitor, async (ctx) => {
      const opened = await openShare(ctx, { token });
      if (!isCopy) return { walkToken: opened.walkToken, isEdit: share.state === "open" && share.may === "edit" };
      return { walkToken: (await cloneSharedWalk(ctx, { token, press: form.value.press })).token, isEdit: false };
    });
    if (isCopy) return redirect(paths.walkBegan(walkToken));
    const goesOn = isEdit && share.state === "open" && !share.isCompleted;
    return redirect(goesOn ? paths.walk(walkToken) : paths.shared(token));
  });
}
