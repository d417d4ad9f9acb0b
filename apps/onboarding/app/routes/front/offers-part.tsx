import { Empty, Pages } from "@boardwalk/ui";
import { capital } from "../../capital.ts";
import { paths } from "../../paths.ts";
import { groupsOf } from "./groups-of.ts";
import type { FrontData } from "./load-front.ts";
import { OfferRow } from "./offer-row.tsx";
import { OffersSearch } from "./offers-search.tsx";

export interface OffersPartProps {
  front: Pick<FrontData, "offers" | "categories" | "page" | "pages" | "total" | "asked">;
}

// A handful is seen at a glance.
const WORTH_SEARCHING = 5;

export function OffersPart({ front: { offers, categories, page, pages, total, asked } }: OffersPartProps) {
  const isAsked = asked.search !== null || asked.category !== null;
  const isShort = offers.length <= WORTH_SEARCHING && pages === 1;
  return (
    <section className="front-offers" aria-labelledby="offers">
      <h2 className="ob-h2" id="offers">
        What you can do here
      </h2>
      {(isAsked || !isShort || categories.length > 1) && <OffersSearch {...asked} categories={categories} />}
      {isAsked && (
        <p className="hint" role="status">
          {foundInWords(total, asked)} <a href={paths.home()}>Show everything</a>
        </p>
      )}
      {offers.length === 0 && !isAsked && (
        <Empty title="Nothing is on offer yet" level={3}>
          What organizations publish appears here: sign-ups, applications, first steps. What you have begun waits here
          too, for you to go on.
        </Empty>
      )}
      {isAsked || isShort ? (
        <div className="front-rows">
          {offers.map((offer) => (
            <OfferRow key={offer.key} offer={offer} />
          ))}
        </div>
      ) : (
        groupsOf(offers).map(({ name, offers: grouped }) => (
          <section key={name} className="front-rows" aria-label={name}>
            <h3 className="front-group">{capital(name)}</h3>
            {grouped.map((offer) => (
              <OfferRow key={offer.key} offer={offer} />
            ))}
          </section>
        ))
      )}
      {pages > 1 && <Pages page={page} pages={pages} href={(to) => paths.home({ ...known(asked), page: to })} />}
    </section>
  );
}

function known({ search, category }: FrontData["asked"]) {
  return { search: search ?? undefined, category: category ?? undefined };
}

function foundInWords(total: number, { search, category }: FrontData["asked"]): string {
  const what = total === 1 ? "1 thing" : `${total === 0 ? "Nothing" : `${total} things`}`;
  const words = search === null ? "" : ` with \u201c${search}\u201d`;
  const where = category === null ? "" : ` in ${capital(category)}`;
  return `${what}${words}${where}.`;
}
