import { listUsers } from "@boardwalk/domain/administration";
import { countInWords, handleAdministrator, hereOf } from "@boardwalk/web";
import { type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { paths } from "../../../paths.ts";
import { userInWords } from "./user-in-words.ts";
import { usersFilterOf } from "./users-filter-of.ts";

export async function loadUsers(args: LoaderFunctionArgs) {
  return handleAdministrator(args, async ({ ctx, request, session }) => {
    const { input, hasEmpty, shown, isFiltered, wordsAre } = usersFilterOf(request);
    // The address that is kept and shared goes without empty fields.
    if (hasEmpty) throw redirect(paths.users(input));
    const here = hereOf(request, session, ctx.clock);
    const { users, page, pages, total } = await listUsers(ctx, input);
    return {
      users: users.map((user) => userInWords(user, here)),
      page,
      pages,
      total,
      count: countInWords(total, here),
      filter: shown,
      isFiltered,
      wordsAre,
    };
  });
}
