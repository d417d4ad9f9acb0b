import { Button, TextField } from "@boardwalk/ui";
import { capital } from "../../capital.ts";
import { paths } from "../../paths.ts";

export interface OffersSearchProps {
  search: string | null;
  category: string | null;
  categories: readonly string[];
}

/** A plain form, and each category as a link: the address is the state. */
export function OffersSearch({ search, category, categories }: OffersSearchProps) {
  return (
    <>
      <search aria-label="Search what is on offer">
        <form className="front-search" method="get" action={paths.home()}>
          <TextField label="Search" name="search" type="search" defaultValue={search ?? ""} maxLength={200} />
          {category !== null && <input type="hidden" name="category" value={category} />}
          <Button type="submit" variant="line" size="lg">
            Search
          </Button>
        </form>
      </search>
      {categories.length > 1 && (
        <nav aria-label="Categories">
          <ul className="front-categories">
            {[null, ...categories].map((each) => (
              <li key={each ?? ""}>
                <a
                  href={`${paths.home({ search: search ?? undefined, category: each ?? undefined })}#offers`}
                  aria-current={each === category ? "true" : undefined}
                >
                  {each === null ? "Everything" : capital(each)}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      )}
    </>
  );
}
