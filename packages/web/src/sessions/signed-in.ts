import type { LiveSession } from "@boardwalk/domain/identity";

/** A request of somebody who is signed in. */
export interface SignedIn {
  request: Request;
  session: LiveSession;
  /** Cookies that go out with whatever is replied. */
  cookies: Headers;
}
