import { compareVersions, getWizard, listVersions, type VersionName } from "@boardwalk/domain/wizards";
import { countInWords, handleAuthor, hereOf } from "@boardwalk/web";
import { whenInWords } from "@boardwalk/web/when-in-words";
import type { LoaderFunctionArgs } from "@remix-run/node";
import { wizardStateInWords } from "../wizard-state-in-words.ts";

export async function loadVersions(args: LoaderFunctionArgs) {
  return handleAuthor(args, async ({ ctx, request, session }) => {
    const key = args.params["key"] ?? "";
    const view = await getWizard(ctx, { key });
    const versions = await listVersions(ctx, { key });
    const here = hereOf(request, session, ctx.clock);
    const { searchParams } = new URL(request.url);
    const numbers = versions.map(({ number }) => number);
    const from = versionName(searchParams.get("from"), numbers);
    const to = versionName(searchParams.get("to"), numbers);
    return {
      wizard: {
        key,
        name: view.name,
        state: wizardStateInWords({ ...view, version: view.live?.number ?? null }),
      },
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
      did: searchParams.get("did"),
    };
  });
}

export type VersionsLoaded = Awaited<ReturnType<typeof loadVersions>>["data"];

function versionName(asked: string | null, numbers: readonly number[]): VersionName | null {
  if (asked === "draft") return "draft";
  return numbers.find((number) => String(number) === asked) ?? null;
}
