import { AuthorIcon } from "@boardwalk/runner";
import { Icon } from "@boardwalk/ui";
import { ArrowRight } from "lucide-react";
import type { OfferInWords } from "../../offer-in-words.ts";

/** A wizard in a list, as one link. */
export function OfferRow({ offer }: { offer: OfferInWords }) {
  return (
    <a className="offer" href={offer.href}>
      <span className="o-name">
        <AuthorIcon name={offer.icon} />
        {offer.name}
      </span>
      {offer.text && <span className="o-text">{offer.text}</span>}
      {offer.meta && <span className="o-meta">{offer.meta}</span>}
      <Icon icon={ArrowRight} large />
    </a>
  );
}
