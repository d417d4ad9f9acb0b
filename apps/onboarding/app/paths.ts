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
  walkShare: (token: string) => `${walk(token)}/share`,
  walkSave: (token: string) => `${walk(token)}/save`,
  walkAgain: (token: string) => `${walk(token)}/again`,
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

/** Every address of onboarding. Nobody writes one as a string. */
export const paths = { ...doorPaths, ...frontPaths, ...walkPaths };
