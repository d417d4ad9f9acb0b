import { toNodeHandler } from "better-auth/node";
import type { Serve } from "../../harness/alternative.ts";
import { openBetterAuth } from "../open-better-auth.ts";
import { listenHere } from "./listen-here.ts";

/** The peer, on plain node:http by its own handler. */
export const serve: Serve = (databaseUrl) => listenHere(toNodeHandler(openBetterAuth(databaseUrl)));
