import { newId, visitor } from "@boardwalk/domain/kernel";
import { listWaitingWalks } from "@boardwalk/domain/walks";
import { findOffer } from "@boardwalk/domain/wizards";
import { handleVisitor, hereOf, walkerOf } from "@boardwalk/web";
import { LANGUAGE } from "@boardwalk/web/when-in-words";
import type { LoaderFunctionArgs } from "@remix-run/node";
import { waitingInWords } from "../../waiting-in-words.ts";
import { wizardInWords } from "./wizard-in-words.ts";

export async function loadWizard(args: LoaderFunctionArgs) {
  return handleVisitor(args, async ({ door, request, session, guest }) => {
    const key = args.params["key"] ?? "";
    const live = session ?? guest;
    const actor = live === null ? visitor : walkerOf(live);
    const { offer, waiting } = await door.database.withActor(
      door,
      actor,
      async (ctx) => ({
        offer: await findOffer(ctx, { key }),
        waiting: live === null ? [] : await listWaitingWalks(ctx, { wizardKey: key }),
      }),
      { readOnly: true },
    );
    const here = hereOf(request, session, door.clock);
    const name = session === null ? null : (session.name ?? session.email);
    return {
      member: name === null ? null : { name, firstName: name.split(/\s/)[0] ?? name },
      wizard: wizardInWords(offer, here.locale ?? LANGUAGE),
      waiting: waiting.map((walk) => waitingInWords(walk, here)),
      /** Whether whoever asks may start at once. */
      mayStart: session !== null || !offer.requireLogin,
      press: newId(),
    };
  });
}
