import { type Ctx, newId } from "../../kernel/index.ts";
import {
  type BuiltSession,
  buildPerson,
  buildSession,
  type Person,
  type PersonWish,
  type TestDatabase,
  type TestRow,
  testSurroundings,
} from "../../testing/index.ts";
import type { CreateApiTokenInput } from "./create-api-token.input.ts";
import { createApiToken } from "./create-api-token.ts";
import { findApiToken } from "./find-api-token.ts";

export interface TokenMaker extends Person {
  readonly session: BuiltSession;
}

/** People who have just signed in, and the tokens that they make. */
export const tokenMakers = (database: () => TestDatabase) => ({
  async build(wish?: PersonWish): Promise<TokenMaker> {
    const person = await buildPerson(database(), wish);
    return { ...person, session: await buildSession(database(), person) };
  },

  at<T>({ session }: TokenMaker, work: (ctx: Ctx) => Promise<T>): Promise<T> {
    return database().withActor(testSurroundings(), session.actor, work);
  },

  make(maker: TokenMaker, wish: Partial<CreateApiTokenInput> = {}) {
    const asked: CreateApiTokenInput = {
      id: newId(),
      name: "Pipeline",
      organizationId: maker.organizationId,
      scopes: ["profile:read"],
      life: "90",
      ...wish,
    };
    return this.at(maker, (ctx) => createApiToken(ctx, asked));
  },

  find: (text: string, address = "192.0.2.10") =>
    findApiToken({ database: database(), client: { address, userAgent: "" } }, text),

  system: (text: string, values: unknown[] = []): Promise<TestRow[]> =>
    database().as("boardwalk_system", null, text, values),
});
