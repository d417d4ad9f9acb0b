import { type Ctx, Forbidden, type TokenBearer } from "../../kernel/index.ts";
import type { ScopeName } from "./scopes.ts";

/** For what a program asks: it carries a token that is allowed this. Null where every token will do. */
export function requireScope(ctx: Ctx, scope: ScopeName | null): TokenBearer {
  const { actor } = ctx;
  if (actor.kind !== "token") throw new Forbidden("Only a program with a token may do this.");
  if (scope !== null && !actor.scopes.includes(scope)) throw new Forbidden(`The token is not allowed ${scope}.`);
  return actor;
}
