// The seam between Remix and the domain: who asks, what they sent, and what goes back.
// Routes use it to call verbs; it alone turns cookies into sessions and errors into responses.
// What runs in a browser too is imported by its own path, such as "@boardwalk/web/with-query".
export type { AppName, Services, Site } from "./app-load-context.ts";
export { deviceCookie } from "./device-cookie.ts";
export { errorToResponse, type Failure } from "./errors-to-responses.ts";
export { findSession } from "./find-session.ts";
export { handleMember, type MemberAtWork } from "./handle-member.ts";
export { handleSession, type SignedIn } from "./handle-session.ts";
export { handleVisitor, type ReplyHeaders, type VisitorAtDoor } from "./handle-visitor.ts";
export { loginPath } from "./login-path.ts";
export { ownPath } from "./own-path.ts";
export { type FormReply, parseForm } from "./parse-form.ts";
export { passOnHeaders } from "./pass-on-headers.ts";
export { sessionCookie } from "./session-cookie.ts";
export { surroundingsOf } from "./surroundings-of.ts";
export { isTheme, THEMES, type Theme, themeCookie } from "./theme-cookie.ts";
export { timeZoneOf } from "./time-zone-cookie.ts";
export { withQuery } from "./with-query.ts";
