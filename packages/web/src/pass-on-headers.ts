import type { HeadersFunction } from "@remix-run/server-runtime";

/** A document keeps what its loader, action or failure said about trying again. Cookies pass by themselves. */
export const passOnHeaders: HeadersFunction = ({ loaderHeaders, actionHeaders, parentHeaders, errorHeaders }) => {
  const headers = new Headers();
  for (const said of [errorHeaders, actionHeaders, loaderHeaders, parentHeaders]) {
    const retryAfter = said?.get("Retry-After");
    if (retryAfter) {
      headers.set("Retry-After", retryAfter);
      break;
    }
  }
  return headers;
};
