import type { GalleryFilter } from "@boardwalk/domain/gallery";
import { Button, Select, TextField } from "@boardwalk/ui";
import { paths } from "../../paths.ts";

export interface GalleryFindProps {
  filter: GalleryFilter;
  tags: readonly string[];
  wizards: readonly { key: string; name: string }[];
}

/** A plain form for words and wizard, and each tag as a link. */
export function GalleryFind({ filter, tags, wizards }: GalleryFindProps) {
  const { search, tag, wizard } = filter;
  return (
    <>
      <search aria-label="Search the gallery">
        <form className="gallery-find" method="get" action={paths.gallery()}>
          <TextField label="Search" name="search" type="search" defaultValue={search} maxLength={100} />
          {wizards.length > 1 && (
            <Select
              label="Wizard"
              name="wizard"
              defaultValue={wizard}
              options={[
                { value: "", label: "Every wizard" },
                ...wizards.map(({ key, name }) => ({ value: key, label: name })),
              ]}
            />
          )}
          {tag !== "" && <input type="hidden" name="tag" value={tag} />}
          <Button type="submit" variant="line" size="lg">
            Search
          </Button>
        </form>
      </search>
      {tags.length > 0 && (
        <nav aria-label="Tags">
          <ul className="gallery-tags">
            {["", ...tags].map((each) => (
              <li key={each}>
                <a href={paths.gallery({ search, wizard, tag: each })} aria-current={each === tag ? "true" : undefined}>
                  {each === "" ? "Every tag" : each}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      )}
    </>
  );
}
