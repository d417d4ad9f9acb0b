import type { WalkAddresses } from "../form/walk-addresses.ts";
import { noteOfPlace } from "./note-of-place.ts";
import type { PathPlace } from "./path-of.ts";
import { placeClass } from "./place-class.ts";
import { PlaceName } from "./place-name.tsx";

export interface PathRailProps {
  readonly places: readonly PathPlace[];
  readonly name: string;
  readonly addresses: WalkAddresses;
  /** Whether the page is the review, which ends the path. */
  readonly atReview?: boolean;
  readonly complete: boolean;
}

/** The path down the side of a desk. */
export function PathRail({ places, name, addresses, atReview = false, complete }: PathRailProps) {
  return (
    <nav className="walk-rail" aria-label="Your path">
      <p className="rt">{name}</p>
      <ol className="rail">
        {places.map((place) => (
          <li key={place.step} className={placeClass[place.is]} aria-current={place.is === "here" ? "step" : undefined}>
            {place.leads ? (
              <a href={addresses.step(place.step)}>
                <PlaceName place={place} />
              </a>
            ) : (
              <span>
                <PlaceName place={place} />
              </span>
            )}
            {noteOfPlace(place) !== "" && <small>{noteOfPlace(place)}</small>}
          </li>
        ))}
        <li className={atReview ? "here" : ""} aria-current={atReview ? "step" : undefined}>
          {complete && !atReview ? <a href={addresses.review}>Check your answers</a> : <span>Check your answers</span>}
        </li>
      </ol>
    </nav>
  );
}
