import type { HeadersFunction } from "@remix-run/server-runtime";

const PASSED_ON = ["Retry-After", "Allow"];

/** A document keeps what its loader, action or failure said about trying again, and how. Cookies pass by themselves. */
export const passOnHeaders: HeadersFunction = ({ loaderHeaders, actionHeaders, parentHeaders, errorHeaders }) => {
  const headers = new Headers();
  const nearestFirst = [errorHeaders, actionHeaders, loaderHeaders, parentHeaders];
  for (const name of PASSED_ON) {
    const value = nearestFirst.map((said) => said?.get(name)).find(Boolean);
    if (value) headers.set(name, value);
  }
  return headers;
};
