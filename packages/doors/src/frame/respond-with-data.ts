import type { HandleDataRequestFunction } from "@remix-run/server-runtime";

/** What a page reads after its first load is as private as the page. */
export const respondWithData: HandleDataRequestFunction = (response) => {
  response.headers.set("Cache-Control", "no-store");
  return response;
};
