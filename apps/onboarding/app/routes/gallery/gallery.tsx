import "../../kept/kept.css";
import "./gallery.css";
import { pageMeta } from "@boardwalk/doors/frame";
import { buttonClass, Empty, Pages } from "@boardwalk/ui";
import { type MetaFunction, useLoaderData } from "@remix-run/react";
import { SavedRow } from "../../kept/saved-row.tsx";
import { NarrowPage } from "../../narrow-page.tsx";
import { paths } from "../../paths.ts";
import { GalleryFind } from "./gallery-find.tsx";
import type { loadGallery } from "./load-gallery.ts";

export { passOnHeaders as headers } from "@boardwalk/web";
export { loadGallery as loader } from "./load-gallery.ts";

export const meta: MetaFunction = () => pageMeta("Gallery", "Answers that others share, to begin from.");

/** What others share to begin from; the address is the state. */
export default function Gallery() {
  const { member, isSomebody, filter, saved, count, page, pages, tags, wizards } = useLoaderData<typeof loadGallery>();
  const isFiltered = filter.search !== "" || filter.tag !== "" || filter.wizard !== "";
  const found = count === 1 ? "One saved walk" : `${count} saved walks`;
  return (
    <NarrowPage
      member={member}
      title="Gallery"
      lead="Answers that others share. Begin with them filled in, and change what differs."
    >
      {(count > 0 || isFiltered) && <GalleryFind filter={filter} tags={tags} wizards={wizards} />}
      {count === 0 ? (
        <div className="saved-none">
          <Empty
            title={isFiltered ? "Nothing fits that" : "Nobody shares anything yet"}
            actions={
              <a className={buttonClass("line", "lg")} href={isFiltered ? paths.gallery() : paths.home()}>
                {isFiltered ? "Show everything" : "To the start"}
              </a>
            }
          >
            {isFiltered
              ? "Try fewer words, or another tag."
              : "Save the answers of a walk and show them in the gallery: then they stand here for everybody to begin from."}
          </Empty>
        </div>
      ) : (
        <section aria-labelledby="found">
          <h2 id="found">{found}</h2>
          <div className="saved-list">
            {saved.map((one) => (
              <SavedRow key={one.id} saved={one} href={paths.galleryWalk(one.id)} />
            ))}
          </div>
          {pages > 1 && <Pages page={page} pages={pages} href={(to) => paths.gallery({ ...filter, page: to })} />}
        </section>
      )}
      {isSomebody && (
        <div className="acts">
          <a href={paths.saved()}>Your saved walks</a>
        </div>
      )}
    </NarrowPage>
  );
}
