import { visitor } from "@boardwalk/domain/kernel";
import { countMyWalks, listWaitingWalks } from "@boardwalk/domain/walks";
import { ListOffersInput, listOffers } from "@boardwalk/domain/wizards";
import { handleVisitor, hereOf, walkerOf } from "@boardwalk/web";
import { greetingAt } from "@boardwalk/web/greeting-at";
import { LANGUAGE } from "@boardwalk/web/when-in-words";
import { type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { offerInWords } from "../../offer-in-words.ts";
import { paths } from "../../paths.ts";
import { waitingInWords } from "../../waiting-in-words.ts";

export async function loadFront(args: LoaderFunctionArgs) {
  return handleVisitor(args, async ({ door, request, session, guest }) => {
    const asked = Object.fromEntries(new URL(request.url).searchParams);
    const input = ListOffersInput.parse(asked);
    // The address that is kept and shared goes without empty fields.
    if (Object.values(asked).includes("")) throw redirect(paths.home(input));
    const here = hereOf(request, session, door.clock);
    const live = session ?? guest;
    const actor = live === null ? visitor : walkerOf(live);
    const found = await door.database.withActor(
      door,
      actor,
      async (ctx) => ({
        offers: await listOffers(ctx, input),
        waiting: live === null ? [] : await listWaitingWalks(ctx, {}),
        count: live === null ? { waiting: 0, finished: 0 } : await countMyWalks(ctx),
      }),
      { readOnly: true },
    );
    const { offers, categories, page, pages, total } = found.offers;
    const name = session === null ? null : (session.name ?? session.email);
    return {
      member: name === null ? null : { name, firstName: name.split(/\s/)[0] ?? name, greeting: greetingAt(here) },
      isGuest: guest !== null,
      consoleOrigin: args.context.services.site.consoleOrigin,
      waiting: found.waiting.map((walk) => waitingInWords(walk, here)),
      count: found.count,
      offers: offers.map((offer) => ({
        ...offerInWords(offer, here.locale ?? LANGUAGE),
        isFeatured: offer.isFeatured,
      })),
      categories,
      page,
      pages,
      total,
      asked: { search: input.search ?? null, category: input.category ?? null },
    };
  });
}

export type FrontData = Awaited<ReturnType<typeof loadFront>>["data"];
