import { pageMeta, problemsOf } from "@boardwalk/doors/frame";
import { tellAuthenticators } from "@boardwalk/doors/passkeys/browser";
import { ErrorSummary, Note, PageHead } from "@boardwalk/ui";
import { type MetaFunction, useActionData, useLoaderData } from "@remix-run/react";
import { useEffect } from "react";
import { useSayOnce } from "../../../use-say-once.ts";
import { Address } from "./address.tsx";
import type { changeProfile } from "./change-profile.ts";
import { Details, detailsId } from "./details.tsx";
import type { loadProfile } from "./load-profile.ts";
import { PHOTO_FIELD, Photo } from "./photo.tsx";
import "./profile.css";

export { passOnHeaders as headers } from "@boardwalk/web";
export { changeProfile as action } from "./change-profile.ts";
export { loadProfile as loader } from "./load-profile.ts";

export const meta: MetaFunction = () => pageMeta("Profile", "Your name, photo, address and time zone.");

const SAID = { set: "Your photo is set.", removed: "Your photo is removed." };

export default function Profile() {
  const { name, email, pendingEmail, photo, hasBeen, hasSaved, known, details, timeZones, locales } =
    useLoaderData<typeof loadProfile>();
  useSayOnce("photo");
  useSayOnce("saved");
  useEffect(() => {
    if (known) void tellAuthenticators(known);
  }, [known]);
  const answer = useActionData<typeof changeProfile>();
  const refused = answer && "refused" in answer ? answer.refused : undefined;
  const errors = (answer && "error" in answer ? answer.error : null) ?? {};
  const problems = problemsOf(errors, detailsId);
  const said = hasSaved ? "Saved." : hasBeen && SAID[hasBeen];
  return (
    <>
      <PageHead title="Profile" lead="How you appear in Boardwalk, and how it writes to you." />
      {refused && <ErrorSummary errors={[{ id: PHOTO_FIELD, message: refused }]} />}
      {problems.length > 0 && <ErrorSummary errors={problems} />}
      <div role="status">{said && !answer && <Note tone="action">{said}</Note>}</div>
      <Photo name={name} photo={photo} error={refused} />
      <Details details={details} timeZones={timeZones} locales={locales} errors={errors} />
      <Address email={email} pending={pendingEmail} />
    </>
  );
}
