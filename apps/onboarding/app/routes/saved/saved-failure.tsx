import { FailurePage } from "@boardwalk/doors/frame";

/** Where a saved walk, or what was asked of it, is not to be had. */
export function SavedFailure() {
  return (
    <FailurePage
      words={{
        404: {
          title: "There is no such saved walk",
          says: "Whoever saved it may have deleted it, or shows it to nobody any more. Nothing was changed.",
        },
        409: {
          title: "No walk can begin from it now",
          says: "Its wizard is not on offer at the moment. The answers stay; try another time.",
        },
      }}
    />
  );
}
