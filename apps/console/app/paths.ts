import { doorPaths } from "@boardwalk/doors/paths";
import { withQuery } from "@boardwalk/web/with-query";

export interface HistoryAddress {
  method?: string | null;
  result?: string | null;
  from?: string | null;
  to?: string | null;
  page?: number | null;
}

export interface JobsAddress {
  queue?: string | null;
  page?: number | null;
  ask?: string;
  did?: "retry" | "discard" | "settled";
  job?: string;
}

export interface AuditAddress {
  person?: string | null;
  action?: string | null;
  target?: string | null;
  from?: string | null;
  to?: string | null;
  page?: number | null;
}

export interface UsersAddress {
  words?: string | null;
  role?: string | null;
  state?: string | null;
  sort?: string | null;
  page?: number | null;
}

export interface WizardWalksAddress {
  words?: string | null;
  state?: string | null;
  version?: number | null;
  step?: string | null;
  sort?: string | null;
  page?: number | null;
}

export interface WizardVersionsAddress {
  from?: string;
  to?: string;
  page?: number;
  did?: string;
}

export interface WizardsAddress {
  words?: string | null;
  category?: string | null;
  state?: string | null;
  sort?: string | null;
  page?: number | null;
  /** Opens the import; a key says whose draft the file replaces. */
  import?: string | null;
  did?: string;
  /** Whom it was done to. */
  to?: string;
}

export interface EditorAddress {
  at?: string | null;
}

export interface PreviewAddress extends EditorAddress {
  /** Where the walk is to stand. */
  step?: string;
  /** Of a finding by its place among all: the answers that lead there. */
  witness?: number;
}

/** What was just done to somebody's account, or could not be. */
export type UserAct = "role" | "off" | "on" | "sign-out" | "send-reset" | "no-link" | "not-there" | "settled" | "last";

export interface UserAddress {
  page?: number;
  /** Opens a question: `off`, `sign-out`, `role-ADMIN`. */
  ask?: string;
  did?: UserAct;
}

/** How a mail is looked at: as HTML, text or source, in one theme or the reader's own, on a desk or a phone. */
export interface MailLook {
  as?: "text" | "source" | null;
  theme?: "light" | "dark" | null;
  width?: "phone" | null;
}

export interface MailShown {
  mail?: string | null;
  state?: string | null;
  theme?: "light" | "dark" | null;
}

/** Every address of the console. Nobody writes one as a string. */
export const paths = {
  ...doorPaths,
  account: () => "/account",
  /** `photo` says what was just done to it. */
  profile: (state: { photo?: "set" | "removed"; saved?: "yes" } = {}) => withQuery("/account/profile", state),
  profileEmail: () => "/account/profile/email",
  /** JSON for scripts: who is signed in, and until when. */
  session: () => "/account/session",
  /** `did` and `passkey` say what was just done; `linked` and `unlinked` name a provider, `because` why it came to nothing. */
  security: (
    state: {
      did?: "password-set" | "password-changed" | "password-removed" | "disowned";
      passkey?: "added" | "renamed" | "removed";
      linked?: string;
      unlinked?: string;
      provider?: string;
      because?: string;
    } = {},
  ) => withQuery("/account/security", state),
  password: () => "/account/security/password",
  recoveryCodes: () => "/account/security/recovery-codes",
  otherAccounts: () => "/account/security/accounts",
  /** One passkey is renamed or removed, or one is added. */
  passkeys: (asked: { ask?: "add"; rename?: string; remove?: string } = {}) =>
    withQuery("/account/security/passkeys", asked),
  /** `ask` opens the question before signing out all others; `ended` says how many just were. */
  sessions: (state: { ask?: "others"; ended?: number } = {}) => withQuery("/account/sessions", state),
  /** `revoke` opens the question before that token is revoked; `revoked` says which one just was. */
  apiTokens: (state: { revoke?: string; revoked?: string } = {}) => withQuery("/account/api-tokens", state),
  loginHistory: ({ method, result, from, to, page }: HistoryAddress = {}) =>
    withQuery("/account/login-history", { method, result, from, to, page: beyondFirst(page) }),
  loginHistoryCsv: ({ method, result, from, to }: HistoryAddress = {}) =>
    withQuery("/account/login-history/csv", { method, result, from, to }),
  admin: () => "/admin",
  /** The last 30 days, as a file. */
  signInsCsv: () => "/admin/sign-ins/csv",
  audit: (asked: AuditAddress = {}) => withQuery("/admin/audit", auditQuery(asked)),
  /** One entry; it keeps what the list showed, to lead back there. */
  auditEntry: (id: string, asked: AuditAddress = {}) =>
    withQuery(`/admin/audit/${encodeURIComponent(id)}`, auditQuery(asked)),
  auditCsv: (asked: AuditAddress = {}) => withQuery("/admin/audit/csv", auditQuery({ ...asked, page: null })),
  /** `ask` opens the question before that job is discarded; `did` says what was just done to one, `job` to what kind. */
  adminJobs: ({ queue, page, ask, did, job }: JobsAddress = {}) =>
    withQuery("/admin/jobs", { queue, page: beyondFirst(page), ask, did, job }),
  users: (asked: UsersAddress = {}) => withQuery("/admin/users", usersQuery(asked)),
  usersCsv: (asked: UsersAddress = {}) => withQuery("/admin/users/csv", usersQuery({ ...asked, page: null })),
  /** Somebody's account, with a page of their sign-ins. */
  user: (id: string, { page, ask, did }: UserAddress = {}) =>
    withQuery(`/admin/users/${encodeURIComponent(id)}`, { page: beyondFirst(page), ask, did }),
  /** Who walked a wizard, and how far. */
  wizardWalks: (key: string, asked: WizardWalksAddress = {}) =>
    withQuery(`/admin/wizards/${encodeURIComponent(key)}/walks`, walksQuery(asked)),
  wizardWalksCsv: (key: string, asked: WizardWalksAddress = {}) =>
    withQuery(`/admin/wizards/${encodeURIComponent(key)}/walks/csv`, walksQuery({ ...asked, page: null })),
  /** One of them; it keeps what the list showed, to lead back there. */
  wizardWalk: (key: string, id: string, asked: WizardWalksAddress = {}) =>
    withQuery(`/admin/wizards/${encodeURIComponent(key)}/walks/${encodeURIComponent(id)}`, walksQuery(asked)),
  /** Walks over it that people saved for everybody; `did` says what was just done to one. */
  wizardSaved: (key: string, state: { did?: "official" | "unofficial" } = {}) =>
    withQuery(`/admin/wizards/${encodeURIComponent(key)}/saved`, state),
  wizards: ({ sort, page, ...asked }: WizardsAddress = {}) =>
    withQuery("/admin/wizards", { ...asked, sort: sort === "-edited" ? null : sort, page: beyondFirst(page) }),
  /** Its editor, with a thing of it in view: a dotted key, several by commas. */
  wizard: (key: string, shown: EditorAddress = {}) =>
    withQuery(`/admin/wizards/${encodeURIComponent(key)}`, { ...shown }),
  wizardFlow: (key: string, shown: EditorAddress = {}) =>
    withQuery(`/admin/wizards/${encodeURIComponent(key)}/flow`, { ...shown }),
  /** JSON: what walks of the last days came to on its ways. */
  wizardFlowFigures: (key: string, days: number) =>
    withQuery(`/admin/wizards/${encodeURIComponent(key)}/flow/figures`, { days }),
  wizardPreview: (key: string, shown: PreviewAddress = {}) =>
    withQuery(`/admin/wizards/${encodeURIComponent(key)}/preview`, { ...shown }),
  /** JSON for the editor: what is done, and what others did since a revision. */
  wizardEdits: (key: string, asked: { wizard?: string; since?: number; at?: string | null } = {}) =>
    withQuery(`/admin/wizards/${encodeURIComponent(key)}/edits`, asked),
  wizardDraft: (key: string, wizard?: string) =>
    withQuery(`/admin/wizards/${encodeURIComponent(key)}/draft`, { wizard }),
  /** `did` says what was just done to it. */
  wizardPublish: (key: string, state: { did?: string } = {}) =>
    withQuery(`/admin/wizards/${encodeURIComponent(key)}/publish`, state),
  /** `from` and `to` are compared: numbers of versions, or `draft`; the page is that of the edits. */
  wizardVersions: (key: string, { page, ...state }: WizardVersionsAddress = {}) =>
    withQuery(`/admin/wizards/${encodeURIComponent(key)}/versions`, { ...state, page: beyondFirst(page) }),
  /** `ask` opens the question before it is deleted. */
  wizardSettings: (key: string, state: { did?: string; ask?: "delete" } = {}) =>
    withQuery(`/admin/wizards/${encodeURIComponent(key)}/settings`, state),
  /** A file of the format: the draft, or the version of a number. */
  wizardExport: (key: string, version: number | null = null) =>
    withQuery(`/admin/wizards/${encodeURIComponent(key)}/export`, { version }),
  components: () => "/dev/components",
  /** Every mail with data made up for it. */
  mails: (shown: MailShown = {}) => withQuery("/dev/mails", { ...shown }),
  mailDrawn: (shown: MailShown) => withQuery("/dev/mails/drawn", { ...shown }),
  mailbox: () => "/dev/mailbox",
  mailboxMail: (id: string, look: MailLook = {}) => withQuery(`/dev/mailbox/${id}`, { ...look }),
  mailboxMailDrawn: (id: string, look: MailLook = {}) => withQuery(`/dev/mailbox/${id}/drawn`, { ...look }),
};

function auditQuery({ person, action, target, from, to, page }: AuditAddress) {
  return { person, action, target, from, to, page: beyondFirst(page) };
}

function usersQuery({ words, role, state, sort, page }: UsersAddress) {
  return { words, role, state, sort: sort === "name" ? null : sort, page: beyondFirst(page) };
}

function walksQuery({ words, state, version, step, sort, page }: WizardWalksAddress) {
  return { words, state, version, step, sort: sort === "-changed" ? null : sort, page: beyondFirst(page) };
}

/** The first page is the address without a page. */
function beyondFirst(page: number | null | undefined) {
  return page === 1 ? null : page;
}
