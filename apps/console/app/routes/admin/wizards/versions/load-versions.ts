import { findManagedWizard } from "@boardwalk/domain/walks";
import { compareVersions, listEdits, listVersions, type VersionName } from "@boardwalk/domain/wizards";
import { countInWords, handleAuthor, hereOf } from "@boardwalk/web";
import { whenInWords } from "@boardwalk/web/when-in-words";
import type { LoaderFunctionArgs } from "@remix-run/node";
import { wizardHeadOf } from "../wizard-head-of.ts";
import { editsInWords } from "./edits-in-words.ts";

export async function loadVersions(args: LoaderFunctionArgs) {
  return handleAuthor(args, async ({ ctx, request, session }) => {
    const key = args.params["key"] ?? "";
    const wizard = await findManagedWizard(ctx, key);
    const versions = await listVersions(ctx, { key });
    const here = hereOf(request, session, ctx.clock);
    const { searchParams } = new URL(request.url);
    const page = /^[1-9]\d{0,5}$/.test(searchParams.get("page") ?? "") ? Number(searchParams.get("page")) : 1;
    const { edits, ...history } = await listEdits(ctx, { key, page });
    const numbers = versions.map(({ number }) => number);
    const from = versionName(searchParams.get("from"), numbers);
    const to = versionName(searchParams.get("to"), numbers);
    return {
      wizard: wizardHeadOf(wizard),
      versions: versions.map((version) => ({
        number: version.number,
        notes: version.notes,
        steps: version.stepCount,
        by: version.publishedBy ?? "At the command line",
        published: whenInWords(version.publishedAt, here),
        isLive: version.isLive,
        walks: countInWords(version.walks, here),
        underWay: version.walksUnderWay === 0 ? null : `${countInWords(version.walksUnderWay, here)} under way`,
      })),
      compared:
        from === null || to === null || from === to
          ? null
          : { from: String(from), to: String(to), ...(await compareVersions(ctx, { key, from, to })) },
      asked: { from: String(from ?? numbers[1] ?? numbers[0] ?? "draft"), to: String(to ?? "draft") },
      history: { groups: editsInWords(edits, here), page: history.page, pages: history.pages },
      did: searchParams.get("did"),
    };
  });
}

export type VersionsLoaded = Awaited<ReturnType<typeof loadVersions>>["data"];

function versionName(asked: string | null, numbers: readonly number[]): VersionName | null {
  if (asked === "draft") return "draft";
  return numbers.find((number) => String(number) === asked) ?? null;
}
