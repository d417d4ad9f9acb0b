import type { Attention } from "./attention.ts";
import { countAdministrators } from "./count-administrators.ts";

/** Where there is but one administrator at all, `only-administrator` says it. */
export const onlySuperAdministrator: Attention = {
  name: "only-super-administrator",
  async look(ctx) {
    const { administrators, supers } = await countAdministrators(ctx);
    if (administrators < 2 || supers > 1) return null;
    return {
      tone: "caution",
      title: supers === 0 ? "There is no super administrator" : "There is only one super administrator",
      says:
        supers === 0
          ? "Nobody can change roles. Make one on the server: boardwalk create-admin, with their e-mail address."
          : "Without them nobody changes roles or acts on administrators. Give a second person the role.",
      ...(supers === 1 && { place: "users" as const }),
    };
  },
};
