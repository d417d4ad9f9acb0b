import { pageMeta } from "@boardwalk/doors/frame";
import { ErrorSummary, Note, PageHead } from "@boardwalk/ui";
import { type MetaFunction, useActionData, useLoaderData } from "@remix-run/react";
import { useSayOnce } from "../../../use-say-once.ts";
import type { changePhoto } from "./change-photo.ts";
import type { loadProfile } from "./load-profile.ts";
import { PHOTO_FIELD, Photo } from "./photo.tsx";
import "./profile.css";

export { passOnHeaders as headers } from "@boardwalk/web";
export { changePhoto as action } from "./change-photo.ts";
export { loadProfile as loader } from "./load-profile.ts";

export const meta: MetaFunction = () => pageMeta("Profile", "Your photo.");

const SAID = { set: "Your photo is set.", removed: "Your photo is removed." };

export default function Profile() {
  const { name, photo, hasBeen } = useLoaderData<typeof loadProfile>();
  useSayOnce("photo");
  const refused = useActionData<typeof changePhoto>()?.refused;
  return (
    <>
      <PageHead title="Profile" lead="How you appear in Boardwalk." />
      {refused && <ErrorSummary errors={[{ id: PHOTO_FIELD, message: refused }]} />}
      <div role="status">{hasBeen && !refused && <Note tone="action">{SAID[hasBeen]}</Note>}</div>
      <Photo name={name} photo={photo} error={refused} />
    </>
  );
}
