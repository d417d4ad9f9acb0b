import { User } from "../../identity/index.ts";
import type { Attention } from "./attention.ts";

export const onlyAdministrator: Attention = {
  name: "only-administrator",
  async look(ctx) {
    const administrators = await ctx.em.count(User, { role: { $in: ["ADMIN", "SUPER_ADMIN"] }, isActive: true });
    if (administrators > 1) return null;
    return {
      tone: "caution",
      title: "You are the only administrator",
      says: "If you lose your way in, nobody here can help you back. Make a second one on the server: boardwalk create-admin, with their e-mail address.",
    };
  },
};
