import { FailurePage } from "@boardwalk/doors/frame";

/** Where a link or what was asked of it leads nowhere. */
export function SharedFailure() {
  return (
    <FailurePage
      another={null}
      words={{
        403: {
          title: "This link does not allow that",
          says: "It was shared to be looked at, or for somebody else. Nothing was changed. Ask whoever shared it for another link.",
        },
        404: {
          title: "There is no such link",
          says: "The address may be cut off or mistyped. Copy it once more from where you got it.",
        },
        409: {
          title: "No walk can begin here now",
          says: "The wizard is not on offer at the moment, so there is no copy to begin. Nothing was changed.",
        },
        410: {
          title: "This link leads nowhere any more",
          says: "It was ended, its time is over, or somebody else was the last whom it let in. Ask whoever shared it for another one.",
        },
      }}
    />
  );
}
