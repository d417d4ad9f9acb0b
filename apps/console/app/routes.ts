import { index, layout, type RouteConfig, route } from "@remix-run/route-config";

// The table of contents of the console. Addresses are written here and in paths.ts, nowhere else.
export default [
  index("routes/home.tsx"),
  route("login", "routes/login.tsx"),
  route("logout", "routes/logout.ts"),
  route("reset-password", "routes/reset-password.tsx"),
  route("wasnt-me/:token", "routes/wasnt-me.tsx"),
  route("passkeys/options/:ceremony", "routes/passkeys/options.ts"),
  route("passkeys/sign-in", "routes/passkeys/sign-in.ts"),
  route("passkeys/registration", "routes/passkeys/registration.ts"),
  route("account/passkey-offer", "routes/passkeys/offer.tsx"),
  route("oauth/:provider", "routes/oauth/start.tsx"),
  route("oauth/:provider/leaving", "routes/oauth/leaving.tsx"),
  route("oauth/:provider/callback", "routes/oauth/callback.tsx"),
  route("preferences/theme", "routes/preferences/theme.ts"),
  route("files", "routes/files/files.ts"),
  route("files/:fileId", "routes/files/file.ts"),

  route("account/session", "routes/account/session.ts"),
  route("admin/audit/csv", "routes/admin/audit/audit-csv.ts"),
  route("admin/sign-ins/csv", "routes/admin/overview/sign-ins-csv.ts"),
  route("admin/users/csv", "routes/admin/users/users-csv.ts"),
  layout("routes/shell/shell.tsx", [
    route("account", "routes/account/account.tsx", [
      index("routes/account/account-index.ts"),
      route("profile", "routes/account/profile/profile.tsx"),
      route("security", "routes/account/security/security.tsx"),
      route("security/passkeys", "routes/account/security/passkeys/passkeys.tsx"),
      route("sessions", "routes/account/sessions/sessions.tsx"),
      route("api-tokens", "routes/account/api-tokens/api-tokens.tsx"),
      route("login-history", "routes/account/login-history/login-history.tsx"),
    ]),
    route("admin", "routes/admin/admin.tsx", [
      index("routes/admin/overview/overview.tsx"),
      route("audit", "routes/admin/audit/audit.tsx"),
      route("audit/:id", "routes/admin/audit/audit-entry.tsx"),
      route("jobs", "routes/admin/jobs/jobs.tsx"),
      route("users", "routes/admin/users/users.tsx"),
      route("users/:id", "routes/admin/users/user.tsx"),
    ]),
  ]),

  route("api/v1/me", "routes/api/me.ts"),
  route("api/v1/tokens/current", "routes/api/current-token.ts"),
  route("api/v1/tokens/revoke-leaked", "routes/api/revoke-leaked.ts"),
  route("api/*", "routes/api/unknown.ts"),

  route("dev/components", "routes/dev/components.tsx"),
  route("dev/mails", "routes/dev/mails/mails.tsx"),
  route("dev/mails/drawn", "routes/dev/mails/drawn.ts"),
  route("dev/mailbox", "routes/dev/mailbox/mailbox.tsx"),
  route("dev/mailbox/:id", "routes/dev/mailbox/mail.tsx"),
  route("dev/mailbox/:id/drawn", "routes/dev/mailbox/drawn.ts"),
  route("*", "routes/not-found.tsx"),
] satisfies RouteConfig;
