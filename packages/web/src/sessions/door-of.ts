import type { Door } from "@boardwalk/domain/identity";
import type { AppLoadContext } from "@remix-run/server-runtime";
import { deviceCookie } from "../cookies/device-cookie.ts";
import { sessionCookie } from "../cookies/session-cookie.ts";
import { surroundingsOf } from "./surroundings-of.ts";

/** Where verbs work that await more than the database: they open their own transactions. */
export function doorOf(context: AppLoadContext, request: Request): Door {
  return {
    ...surroundingsOf(context),
    database: context.services.database,
    app: context.app,
    deviceToken: deviceCookie.read(context, request),
    sessionToken: sessionCookie.read(context, request),
  };
}
