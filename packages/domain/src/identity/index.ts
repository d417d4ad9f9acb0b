// Identity: who somebody is and how they prove it. Users, passwords, sessions, login history,
// known devices and rate limits; what is looked up before anyone is known goes through
// the database's door functions. Nothing here knows cookies or pages.

export { type AnnouncedChange, announceCredentialChange } from "./announce-credential-change.ts";
export { ApiToken } from "./api-token.entity.ts";
export { classifyNetwork, type Network } from "./classify-network.ts";
export { cleanUp } from "./clean-up.ts";
export { createSessionReader, type LiveSession, type SessionReader } from "./create-session-reader.ts";
export type { DeviceType } from "./describe-user-agent.ts";
export type { Door } from "./door.ts";
export { EmailChange } from "./email-change.entity.ts";
export { endEverySession } from "./end-every-session.ts";
export { type EndedSessions, endOtherSessions } from "./end-other-sessions.ts";
export { endSession } from "./end-session.ts";
export { KnownDevice } from "./known-device.entity.ts";
export { findResetLink, type ResetLink } from "./links/find-reset-link.ts";
export { type IssuedLink, issueLink, type LinkToIssue } from "./links/issue-link.ts";
export { issueResetLink } from "./links/issue-reset-link.ts";
export { MAGIC_LINK_PURPOSES, MagicLink, type MagicLinkPurpose } from "./links/magic-link.entity.ts";
export { type LoginHistoryPage, listLoginHistory } from "./list-login-history.ts";
export { listSessions, type SessionList } from "./list-sessions.ts";
export { LoginHistoryInput } from "./login-history.input.ts";
export { LoginHistoryEntry } from "./login-history-entry.entity.ts";
export { OAuthAccount } from "./oauth-account.entity.ts";
export { OAUTH_PURPOSES, type OAuthPurpose, OAuthState } from "./oauth-state.entity.ts";
export { openPlaces } from "./open-places.ts";
export type { IssuedSession } from "./open-session.ts";
export type { AuthMethod } from "./parse-auth-method.ts";
export { Passkey } from "./passkey.entity.ts";
export { hashPassword, isOutdated, verifyPassword } from "./password-hash.ts";
export type { LoginEntryView } from "./present-login-entry.ts";
export type { SessionView } from "./present-session.ts";
export { giveTokenBack, type RateLimit, takeToken } from "./rate-limit.ts";
export { RecoveryCode } from "./recovery-code.entity.ts";
export { requireRecentProof } from "./require-recent-proof.ts";
export { ResetPasswordInput } from "./reset-password.input.ts";
export { type ResetOutcome, resetPassword } from "./reset-password.ts";
export { SECURITY_ALERT_KINDS, SecurityAlert, type SecurityAlertKind } from "./security-alert.entity.ts";
export { SignInInput } from "./sign-in.input.ts";
export { type SignInOutcome, signIn } from "./sign-in.ts";
export { signOut } from "./sign-out.ts";
export { User } from "./user.entity.ts";
export { UserSession } from "./user-session.entity.ts";
export { WEBAUTHN_KINDS, WebauthnChallenge, type WebauthnKind } from "./webauthn-challenge.entity.ts";
export { askedFrom } from "./where/asked-from.ts";
export { countryName } from "./where/country-name.ts";
export { deviceInWords } from "./where/device-in-words.ts";
export { placeInWords } from "./where/place-in-words.ts";
