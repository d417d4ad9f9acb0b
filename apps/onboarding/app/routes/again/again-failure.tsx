import { FailurePage } from "@boardwalk/doors/frame";

/** Where there is no such walk of one's own, or no other can begin. */
export function AgainFailure() {
  return (
    <FailurePage
      words={{
        404: {
          title: "There is no such walk of yours",
          says: "It may be deleted, or somebody else’s. Nothing was changed.",
        },
        409: {
          title: "No walk can begin now",
          says: "The wizard is not on offer at the moment. The earlier walk stays as it is.",
        },
      }}
    />
  );
}
