import { loginPath } from "@boardwalk/web/login-path";
import { stepUpPath } from "@boardwalk/web/step-up-path";
import { withQuery } from "@boardwalk/web/with-query";

/** The addresses that both apps have, because the same doors stand in both. */
export const doorPaths = {
  home: () => "/",
  login: loginPath,
  /** Says there that this device is signed out. */
  loginAfterLeaving: () => withQuery("/login", { left: "yes" }),
  /** Fills in one of the demo's log-ins, also without scripts. */
  loginAs: (email: string, redirectTo: string | null) => withQuery("/login", { as: email, redirectTo }),
  join: (redirectTo: string | null = null) => withQuery("/join", { redirectTo }),
  /** Waits for the code, whoever the mail went to. */
  joinSent: () => "/join/sent",
  /** Behind the link in that mail. */
  joinLink: (token: string) => `/join/${encodeURIComponent(token)}`,
  logout: () => "/logout",
  /** JSON for scripts: keeps what is sent to it. */
  files: () => "/files",
  file: (fileId: string) => `/files/${fileId}`,
  resetPassword: (token: string | null = null) => withQuery("/reset-password", { token }),
  /** Where a link to sign in is asked for and its code is typed; `by` says that a code is sent there, `another` asks for another address, `sent` says that a second mail is out. */
  magic: (state: { by?: "code"; another?: "yes"; sent?: "again"; redirectTo?: string | null } = {}) =>
    withQuery("/magic", state),
  /** Where the link of such a mail leads. */
  magicLink: (token: string) => `/magic/${token}`,
  /** Without a token: the page after an address was confirmed. */
  verifyEmail: (token?: string) => (token === undefined ? "/verify-email" : `/verify-email/${token}`),
  /** After a link to a new password was asked for. */
  resetPasswordAsked: () => withQuery("/reset-password", { sent: "yes" }),
  /** Where the link of a security mail leads. */
  wasntMe: (token: string) => `/wasnt-me/${token}`,
  /** JSON for scripts: what a browser needs to ask for a passkey, and what becomes of its answer. */
  passkeyOptions: (ceremony: "sign-in" | "registration" | "proof") => `/passkeys/options/${ceremony}`,
  passkeySignIn: () => "/passkeys/sign-in",
  passkeyRegistration: () => "/passkeys/registration",
  /** Asks whoever signed in without a passkey whether they want one, and then leads on. */
  passkeyOffer: (redirectTo: string | null = null) => withQuery("/account/passkey-offer", { redirectTo }),
  oauth: (provider: string) => `/oauth/${provider}`,
  oauthLeaving: (provider: string, state: string) => withQuery(`/oauth/${provider}/leaving`, { state }),
  /** Where the link leads that goes to an address somebody wants to use from now on. */
  confirmEmail: (token: string) => `/confirm-email/${token}`,
  /** Asks once more who somebody is, and goes on. */
  stepUp: stepUpPath,
  /** Signs in by a recovery code. */
  recover: (redirectTo: string | null = null) => withQuery("/recover", { redirectTo }),
  theme: () => "/preferences/theme",
};
