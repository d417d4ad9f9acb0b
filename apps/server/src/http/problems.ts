import type { Problem } from "./error-page.ts";

export const malformedAddress: Problem = {
  status: 400,
  title: "This address cannot be read",
  says: "A part of it is cut off or mistyped. Check the link, or begin at the start.",
  saysToPrograms:
    "The address holds a sign that cannot be read, such as %00 or a percent sign without two digits after it.",
};

export const unknownHost = (origin: string): Problem => ({
  status: 400,
  title: "Boardwalk is not known by this name",
  says: `Open it at ${origin}. Whoever runs it sets its addresses with CONSOLE_ORIGIN and ONBOARDING_ORIGIN.`,
});

export const foreignRequest: Problem = {
  status: 403,
  title: "This came from somewhere else",
  says: "It was not sent by a page of Boardwalk, so nothing was changed. Open the page again and do it from there.",
  saysToPrograms:
    "The request carries a cookie or was made by a page of another site, so nothing was changed. Send it without cookies, Origin and Referer.",
};

export const onlyAWorker: Problem = {
  status: 404,
  title: "There are no pages here",
  says: "This process only does background work. The pages are served by those whose ROLE is web or all.",
};

export const nothingHere: Problem = {
  status: 404,
  title: "There is nothing here",
  says: "This address is none of the API.",
};

export const unknownMethod = (allow: string): Problem => ({
  status: 405,
  title: "That cannot be done here",
  says: "This address does not answer to the method of the request.",
  saysToPrograms: `This address takes ${allow} only.`,
  headers: { allow },
});

export const tooLarge: Problem = {
  status: 413,
  title: "That is too much at once",
  says: "A form may hold up to 1 MB, and one with a file up to 32 MB. Send less of it.",
  saysToPrograms: "The body is larger than 1 MB.",
};

export const tooSlow: Problem = {
  status: 408,
  title: "That took too long to arrive",
  says: "A part of it never came, so nothing was changed. Send it again.",
};

export const failed: Problem = {
  status: 500,
  title: "This page failed",
  saysToPrograms:
    "It was noted under the request's id. Try again; if it stays like this, tell whoever runs this server.",
  says: "It was noted under the number below. Try again; if it stays like this, give the number to whoever runs this server.",
};

export const databaseAway = (retryAfterSeconds: number): Problem => ({
  status: 503,
  title: "The database does not answer",
  says: "Nothing was lost. Try again in a few seconds.",
  retryAfterSeconds,
});

export const diskFull = (retryAfterSeconds: number): Problem => ({
  status: 503,
  title: "There is no room left",
  says: "The disk behind Boardwalk is full, so nothing was changed. It goes on by itself once there is room.",
  retryAfterSeconds,
});

export const starting: Problem = {
  status: 503,
  title: "Boardwalk is starting",
  says: "It is ready in a few seconds.",
  retryAfterSeconds: 2,
};
