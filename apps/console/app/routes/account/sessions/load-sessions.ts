import { listSessions } from "@boardwalk/domain/identity";
import { handleMember, hereOf } from "@boardwalk/web";
import { waitInWords } from "@boardwalk/web/wait-in-words";
import type { LoaderFunctionArgs } from "@remix-run/node";
import { sessionInWords } from "./session-in-words.ts";

export async function loadSessions(args: LoaderFunctionArgs) {
  return handleMember(args, async ({ ctx, request, session }) => {
    const { current, others, endedLately, idleSeconds, endedJustNow } = await listSessions(ctx);
    const here = hereOf(request, session, ctx.clock);
    const { searchParams } = new URL(request.url);
    return {
      current: current && sessionInWords(current, here),
      others: others.map((view) => sessionInWords(view, here)),
      endedLately: endedLately.map((view) => sessionInWords(view, here)),
      isAsking: searchParams.get("ask") === "others" && others.length > 0,
      // Anybody can write in the address, and it stays there: what it says is said only while it is true.
      hasEnded: Math.min(readCount(searchParams.get("ended")), endedJustNow),
      endsAfter: waitInWords(idleSeconds),
    };
  });
}

function readCount(said: string | null): number {
  return said !== null && /^[1-9]\d{0,2}$/.test(said) ? Number(said) : 0;
}
