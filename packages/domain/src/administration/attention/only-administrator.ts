import type { Attention } from "./attention.ts";
import { countAdministrators } from "./count-administrators.ts";

export const onlyAdministrator: Attention = {
  name: "only-administrator",
  async look(ctx) {
    const { administrators, waiting } = await countAdministrators(ctx);
    if (administrators > 1) return null;
    return {
      tone: "caution",
      title: "You are the only administrator",
      says:
        waiting === 0
          ? "If you lose your way in, nobody here can help you back. Make a second one on the server: boardwalk create-admin, with their e-mail address."
          : "If you lose your way in, nobody here can help you back. Another has the role, but has never signed in: see to it that they open their link. Where it is too old, boardwalk create-admin on the server makes a new one.",
    };
  },
};
