import { flowDaysOf, readFlowFigures } from "@boardwalk/domain/walks";
import { handleAuthor } from "@boardwalk/web";
import type { LoaderFunctionArgs } from "@remix-run/node";

export { refuseForm as action } from "../../../../refuse-form.ts";

/** For the flow's script: what walks came to on the ways of this wizard. The picture is there before it. */
export async function loader(args: LoaderFunctionArgs) {
  return handleAuthor(args, async ({ ctx, request }) => {
    const days = flowDaysOf(new URL(request.url).searchParams.get("days"));
    return Response.json(await readFlowFigures(ctx, { key: args.params["key"] ?? "", days }));
  });
}
