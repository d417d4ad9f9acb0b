import type { Door } from "@boardwalk/domain/identity";
import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/server-runtime";
import { surroundingsOf } from "../sessions/surroundings-of.ts";
import { answerApi } from "./answer-api.ts";

export interface ProgramAtDoor {
  /** No transaction is open: verbs at the door open their own. */
  door: Door;
  request: Request;
}

/** For every program, with a token or without. What it gives back is told as JSON, and undefined as no content. */
export async function handlePublicApi(
  args: LoaderFunctionArgs | ActionFunctionArgs,
  work: (program: ProgramAtDoor) => Promise<unknown>,
): Promise<Response> {
  const { context, request } = args;
  const { database } = context.services;
  const door: Door = { ...surroundingsOf(context), database, app: context.app, deviceToken: null };
  return answerApi(args, () => work({ door, request }));
}
