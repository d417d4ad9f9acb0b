import { loginPath } from "@boardwalk/web/login-path";
import { withQuery } from "@boardwalk/web/with-query";

/** The addresses that both apps have, because the same doors stand in both. */
export const doorPaths = {
  home: () => "/",
  login: loginPath,
  /** Says there that this device is signed out. */
  loginAfterLeaving: () => withQuery("/login", { left: "yes" }),
  /** Fills in one of the demo's log-ins, also without scripts. */
  loginAs: (email: string, redirectTo: string | null) => withQuery("/login", { as: email, redirectTo }),
  logout: () => "/logout",
  /** JSON for scripts: keeps what is sent to it. */
  files: () => "/files",
  file: (fileId: string) => `/files/${fileId}`,
  resetPassword: (token: string | null = null) => withQuery("/reset-password", { token }),
  /** Where the link of a security mail leads. */
  wasntMe: (token: string) => `/wasnt-me/${token}`,
  theme: () => "/preferences/theme",
};
