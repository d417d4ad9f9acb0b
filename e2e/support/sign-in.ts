import { type APIRequestContext, expect } from "@playwright/test";
import type { Person } from "../servers/people.ts";

/** Signs in as the form would, without drawing it: for tests that are about what comes after. */
export async function signIn(request: APIRequestContext, origin: string, person: Person): Promise<void> {
  const answer = await request.post(`${origin}/login`, {
    form: { email: person.email, password: person.password },
    headers: { origin },
    maxRedirects: 0,
  });
  expect(answer.status(), "signing in").toBe(302);
}
