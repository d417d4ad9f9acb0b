import { isRouteErrorResponse } from "@remix-run/react";

export interface ReadFailure {
  status: number;
  requestId: string | null;
  retryAfterSeconds: number | null;
  because: string | null;
  /** What it is in conflict with, or who may. */
  about: string | null;
}

/** What a failed answer told, read with suspicion: it may come from a proxy, be plain text, or be a bug of the page. */
export function readFailure(error: unknown): ReadFailure {
  if (!isRouteErrorResponse(error))
    return { status: 500, requestId: null, retryAfterSeconds: null, because: null, about: null };
  const told: unknown = error.data;
  const data = typeof told === "object" && told !== null ? told : {};
  return {
    status: error.status,
    requestId: "requestId" in data && typeof data.requestId === "string" ? data.requestId : null,
    retryAfterSeconds:
      "retryAfterSeconds" in data && typeof data.retryAfterSeconds === "number" ? data.retryAfterSeconds : null,
    because: "because" in data && typeof data.because === "string" ? data.because : null,
    about: "about" in data && typeof data.about === "string" ? data.about : null,
  };
}
