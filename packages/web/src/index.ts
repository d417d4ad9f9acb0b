// The seam between Remix and the domain: who asks, what they sent, and what goes back.
// Routes use it to call verbs; it alone turns cookies into sessions and errors into responses.
// What runs in a browser too is imported by its own path, such as "@boardwalk/web/when-in-words".

export { answerWithFile } from "./answer-with-file.ts";
export { handleApi, type ProgramAtWork } from "./api/handle-api.ts";
export { handlePublicApi, type ProgramAtDoor } from "./api/handle-public-api.ts";
export { readJson } from "./api/read-json.ts";
export { requireMethod } from "./api/require-method.ts";
export type { AppName, Services, Site } from "./app-load-context.ts";
export { browserCookie } from "./browser-cookie.ts";
export { countInWords } from "./count-in-words.ts";
export { giveSession } from "./give-session.ts";
export { handleAdministrator } from "./handle-administrator.ts";
export { type AdministratorReading, handleAdministratorStream } from "./handle-administrator-stream.ts";
export { handleMember } from "./handle-member.ts";
export { handleMemberAtDoor, type MemberAtDoor } from "./handle-member-at-door.ts";
export { handleMemberStream, type MemberReading } from "./handle-member-stream.ts";
export { handleProof } from "./handle-proof.ts";
export { handleSession } from "./handle-session.ts";
export { handleVisitor } from "./handle-visitor.ts";
export { hereOf } from "./here-of.ts";
export { isLoopbackOrigin } from "./is-loopback-origin.ts";
export type { Replied } from "./is-replied.ts";
export { mailboxAddress } from "./mailbox-address.ts";
export { memberOf } from "./member-of.ts";
export { ownPath } from "./own-path.ts";
export { type FormReply, type ParsedForm, parseForm } from "./parse-form.ts";
export { parseJson } from "./parse-json.ts";
export { type ParsedUpload, parseUpload, type SentFile } from "./parse-upload.ts";
export { passOnHeaders } from "./pass-on-headers.ts";
export { passkeyOfferCookie } from "./passkey-offer-cookie.ts";
export { refusedFileStatus } from "./refused-file-status.ts";
export { relyingPartyOf } from "./relying-party-of.ts";
export { retryAfter } from "./retry-after.ts";
export { sessionCookie } from "./session-cookie.ts";
export { type AskedFrom, sitsAtMachine } from "./sits-at-machine.ts";
export type { StepUpAsked } from "./step-up-asked.ts";
export { stepUpWays } from "./step-up-ways.ts";
export { streamCsv } from "./stream-csv.ts";
export { themeCookie } from "./theme-cookie.ts";
export { type MemberAtWork, workAsMember } from "./work-as-member.ts";
export { workOrAskForProof } from "./work-or-ask-for-proof.ts";
