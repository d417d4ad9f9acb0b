import { getManagedWalk, type ManagedShare, type ManagedStep, type WalkMoment } from "@boardwalk/domain/walks";
import { answerInWords, priceInWords } from "@boardwalk/runner";
import { handleAuthor, hereOf } from "@boardwalk/web";
import { type Here, LANGUAGE, whenInWords } from "@boardwalk/web/when-in-words";
import type { LoaderFunctionArgs } from "@remix-run/node";
import { wizardHeadOf } from "../wizard-head-of.ts";
import { deviceOfWalk } from "./device-of-walk.ts";
import { attentionInWords, momentOfWalk } from "./moment-of-walk.ts";
import { rightsInWords } from "./rights-in-words.ts";
import { walkInWords } from "./walk-in-words.ts";
import { walksFilterOf } from "./walks-filter-of.ts";

export async function loadWalk(args: LoaderFunctionArgs) {
  return handleAuthor(args, async ({ ctx, request, session }) => {
    const { key = "", id = "" } = args.params;
    const { walk, wizard, steps, timeline, shares, storeUserData, cover } = await getManagedWalk(ctx, { key, id });
    const here = hereOf(request, session, ctx.clock);
    const { input, shown } = walksFilterOf(request);
    return {
      wizard: wizardHeadOf(wizard),
      walk: { ...walkInWords(walk, here), device: deviceOfWalk(walk.device), minutes: walk.minutes },
      keepsAnswers: storeUserData,
      steps: steps.map((step) => stepInWords(step, cover.currency, here.locale ?? LANGUAGE)),
      timeline: timeline.map((moment) => timelineInWords(moment, here)),
      shares: shares.map((share) => shareInWords(share, here)),
      /** What the list showed, to lead back there. */
      list: { ...shown, page: input.page },
    };
  });
}

export type WalkLoaded = Awaited<ReturnType<typeof loadWalk>>["data"];

function stepInWords({ key, name, state, seconds, answers }: ManagedStep, currency: string | null, locale: string) {
  return {
    key,
    name,
    state,
    attention: seconds === null ? null : attentionInWords(seconds),
    answers: answers.map(({ key: setKey, set, answer }) => ({
      key: setKey,
      title: set.title ?? set.name,
      isMasked: answer === "masked",
      lines:
        answer === "masked"
          ? []
          : answerInWords(set, answer, locale).map(({ text, more, price }) => ({
              text,
              more: more ?? null,
              price: price === undefined ? null : priceInWords(price, { currency, locale }),
            })),
    })),
  };
}

function timelineInWords({ id, type, step, at, seconds, device, by }: WalkMoment, here: Here) {
  return {
    id,
    says: momentOfWalk({ type, step }),
    when: whenInWords(at, here),
    attention: seconds === null || seconds === 0 ? null : attentionInWords(seconds),
    device: deviceOfWalk(device),
    by,
  };
}

function shareInWords(share: ManagedShare, here: Here) {
  return {
    id: share.id,
    prefix: share.prefix,
    sharedWith: share.sharedWith,
    rights: rightsInWords(share),
    uses: share.maxUses === null ? `${share.uses}` : `${share.uses} of ${share.maxUses}`,
    isOpen: share.isOpen,
    created: whenInWords(share.createdAt, here),
    expires: share.expiresAt && whenInWords(share.expiresAt, here),
  };
}
