// The seam between Remix and the domain: who asks, what they sent, and what goes back.
// Routes use it to call verbs; it alone turns cookies into sessions and errors into responses.
// What runs in a browser too is imported by its own path, such as "@boardwalk/web/when-in-words".

export { isLoopbackOrigin } from "./addresses/is-loopback-origin.ts";
export { mailboxAddress } from "./addresses/mailbox-address.ts";
export { ownPath } from "./addresses/own-path.ts";
export { relyingPartyOf } from "./addresses/relying-party-of.ts";
export { type AskedFrom, sitsAtMachine } from "./addresses/sits-at-machine.ts";
export { answerWithFile } from "./answers/answer-with-file.ts";
export type { Replied } from "./answers/is-replied.ts";
export { passOnHeaders } from "./answers/pass-on-headers.ts";
export { refusedFileStatus } from "./answers/refused-file-status.ts";
export { retryAfter } from "./answers/retry-after.ts";
export { streamCsv } from "./answers/stream-csv.ts";
export { handleApi, type ProgramAtWork } from "./api/handle-api.ts";
export { handlePublicApi, type ProgramAtDoor } from "./api/handle-public-api.ts";
export { readJson } from "./api/read-json.ts";
export { requireMethod } from "./api/require-method.ts";
export type { AppName, Services, Site } from "./app-load-context.ts";
export { type FormReply, type ParsedForm, parseForm } from "./bodies/parse-form.ts";
export { parseJson } from "./bodies/parse-json.ts";
export { type ParsedUpload, parseUpload, type SentFile } from "./bodies/parse-upload.ts";
export { parseWalkForm, readWalkFields, type TakeFile, type WalkForm } from "./bodies/parse-walk-form.ts";
export { browserCookie } from "./cookies/browser-cookie.ts";
export { giveSession } from "./cookies/give-session.ts";
export { passkeyOfferCookie } from "./cookies/passkey-offer-cookie.ts";
export { sessionCookie } from "./cookies/session-cookie.ts";
export { themeCookie } from "./cookies/theme-cookie.ts";
export { type WalkNote, walkNoteCookie } from "./cookies/walk-note-cookie.ts";
export { handleAdministrator } from "./handlers/handle-administrator.ts";
export { type AdministratorReading, handleAdministratorStream } from "./handlers/handle-administrator-stream.ts";
export { handleMember } from "./handlers/handle-member.ts";
export { handleMemberAtDoor, type MemberAtDoor } from "./handlers/handle-member-at-door.ts";
export { handleMemberStream, type MemberReading } from "./handlers/handle-member-stream.ts";
export { handleProof } from "./handlers/handle-proof.ts";
export { handleSession } from "./handlers/handle-session.ts";
export { handleVisitor } from "./handlers/handle-visitor.ts";
export { handleWalker, type WalkerAtWork } from "./handlers/handle-walker.ts";
export { handleWalkerAtDoor, type WalkerAtDoor } from "./handlers/handle-walker-at-door.ts";
export { type MemberAtWork, workAsMember } from "./handlers/work-as-member.ts";
export type { StepUpAsked } from "./proof/step-up-asked.ts";
export { stepUpWays } from "./proof/step-up-ways.ts";
export { workOrAskForProof } from "./proof/work-or-ask-for-proof.ts";
export { enterAsWalker } from "./sessions/enter-as-walker.ts";
export { memberOf } from "./sessions/member-of.ts";
export { walkerOf } from "./sessions/walker-of.ts";
export { countInWords } from "./words/count-in-words.ts";
export { hereOf } from "./words/here-of.ts";
