import { doorPaths } from "@boardwalk/doors/paths";
import { withQuery } from "@boardwalk/web/with-query";
import { stepSegment } from "./step-segment.ts";

const walk = (token: string) => `/walk/${encodeURIComponent(token)}`;

const walkPaths = {
  /** Leads to where the walk goes on. */
  walk,
  /** At one set, where somebody comes back to it. `from` is where its button leads back to. */
  walkStep: (token: string, step: string, at: { set?: string; from?: "review" } = {}) =>
    withQuery(`${walk(token)}/${stepSegment(step)}`, { from: at.from }) +
    (at.set === undefined ? "" : `#set-${at.set}`),
  /** JSON for scripts: keeps one answer as it is given. */
  walkAnswers: (token: string, step: string) => `${walk(token)}/${stepSegment(step)}/answers`,
  walkFiles: (token: string, step: string) => `${walk(token)}/${stepSegment(step)}/files`,
  /** Bytes to save: of a file in an answer that the reader may see. */
  walkFile: (token: string, fileId: string) => `${walk(token)}/file/${fileId}`,
  walkReview: (token: string) => `${walk(token)}/review`,
  walkDone: (token: string) => `${walk(token)}/done`,
  walkLater: (token: string, state: { said?: "named" | "privacy" | "mailed" | "paused" } = {}) =>
    withQuery(`${walk(token)}/later`, state),
  /** Behind the link that a guest had mailed. */
  resume: (linkToken: string) => `/resume/${encodeURIComponent(linkToken)}`,
};

const frontPaths = {
  /** What is on offer, as far as it is searched for. */
  home: (asked: { search?: string | undefined; category?: string | undefined; page?: number } = {}) =>
    withQuery("/", { search: asked.search, category: asked.category, page: asked.page === 1 ? null : asked.page }),
  /** A wizard's own front page; a form that is posted there starts a walk. */
  wizard: (key: string) => `/w/${encodeURIComponent(key)}`,
  /** `ask` opens the question before that walk is deleted; `did` says that one just was. */
  myWalks: (state: { state?: "waiting" | "finished" | undefined; page?: number; ask?: string; did?: "deleted" } = {}) =>
    withQuery("/walks", {
      state: state.state,
      page: state.page === 1 ? null : state.page,
      ask: state.ask,
      did: state.did,
    }),
};

const sharePaths = {
  /** What a link to a walk leads to. */
  shared: (token: string) => `/s/${encodeURIComponent(token)}`,
  /** Links to a walk: made, listed, ended. */
  walkShare: (token: string, state: { ended?: string } = {}) => withQuery(`${walk(token)}/share`, state),
  /** Keeps a walk's answers to begin others from. */
  walkSave: (token: string) => `${walk(token)}/save`,
  /** The same wizard once more, with the answers or without. */
  walkAgain: (token: string) => `${walk(token)}/again`,
  /** What of earlier answers did not come along into a walk that has just begun. */
  walkBegan: (token: string) => `${walk(token)}/began`,
  saved: (state: { gone?: "yes" } = {}) => withQuery("/saved", state),
  savedWalk: (id: string, state: { kept?: "new" | "changed"; ask?: "forget" } = {}) =>
    withQuery(`/saved/${encodeURIComponent(id)}`, state),
  gallery: (filter: { search?: string; tag?: string; wizard?: string; page?: number | null } = {}) =>
    withQuery("/gallery", filter),
  galleryWalk: (id: string) => `/gallery/${encodeURIComponent(id)}`,
};

/** Every address of onboarding. Nobody writes one as a string. */
export const paths = { ...doorPaths, ...frontPaths, ...walkPaths, ...sharePaths };
