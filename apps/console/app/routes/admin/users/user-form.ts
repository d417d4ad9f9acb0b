import { ChangeRoleInput } from "@boardwalk/domain/administration/users/change-role.input";
import { z } from "zod";

/** What the page of somebody's account is asked to do. */
export const UserForm = z.discriminatedUnion("intent", [
  z.object({ intent: z.literal("role"), role: ChangeRoleInput.shape.role }),
  z.object({ intent: z.literal("off") }),
  z.object({ intent: z.literal("on") }),
  z.object({ intent: z.literal("sign-out"), sessionId: z.uuid().optional() }),
  z.object({ intent: z.literal("send-reset") }),
]);

export type UserForm = z.output<typeof UserForm>;
