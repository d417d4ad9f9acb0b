import "@boardwalk/runner/styles.css";
import "../../kept/kept.css";
import { failureMeta, pageMeta } from "@boardwalk/doors/frame";
import { Tag } from "@boardwalk/ui";
import { type MetaFunction, useLoaderData } from "@remix-run/react";
import { AheadPart } from "../../kept/ahead-part.tsx";
import { NarrowPage } from "../../narrow-page.tsx";
import { paths } from "../../paths.ts";
import { SavedFailure } from "../saved/saved-failure.tsx";
import type { loadGalleryWalk } from "./load-gallery-walk.ts";

export { passOnHeaders as headers } from "@boardwalk/web";
export { beginFromGallery as action } from "./begin-from-gallery.ts";
export { loadGalleryWalk as loader } from "./load-gallery-walk.ts";

export const meta: MetaFunction<typeof loadGalleryWalk> = ({ error, data }) =>
  error ? failureMeta(error) : pageMeta(data?.saved.name ?? "Gallery", "Answers that somebody shares, to begin from.");

/** One saved walk of the gallery, with its answers. */
export default function GalleryWalk() {
  const { member, saved, press, steps, prices, today } = useLoaderData<typeof loadGalleryWalk>();
  return (
    <NarrowPage member={member} title={saved.name} lead={saved.description ?? undefined}>
      <p className="hint">
        {saved.isOfficial && <Tag tone="action">Official</Tag>} {saved.wizardName}, {saved.answers}, {saved.used}.
      </p>
      <AheadPart
        action={paths.galleryWalk(saved.id)}
        intent="start"
        press={press}
        steps={steps}
        prices={prices}
        today={today}
      />
      <div className="acts">
        {saved.isOwn && <a href={paths.savedWalk(saved.id)}>It is yours: change it</a>}
        <a href={paths.gallery()}>Everything in the gallery</a>
      </div>
    </NarrowPage>
  );
}

export { SavedFailure as ErrorBoundary };
