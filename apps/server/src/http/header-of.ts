import type { IncomingMessage } from "node:http";
import type { HeaderLookup } from "@boardwalk/web/front";

/** Reads a request's headers; one that was sent several times is read as its values in a row. */
export function headerOf(request: IncomingMessage): HeaderLookup {
  return (name) => {
    const value = request.headers[name];
    return Array.isArray(value) ? value.join(", ") : value;
  };
}
