import { FailurePage } from "../frame/failure-page.tsx";

/** Where an answer means nothing in this browser: nobody was signed in by it. */
export function ForgedPage() {
  return (
    <FailurePage
      words={{
        400: {
          title: "This does not sign you in",
          says: "It was not meant for this browser, or could not be believed. Nothing was changed. Go back to the sign-in page, at the same address as before, and begin again.",
        },
      }}
    />
  );
}
