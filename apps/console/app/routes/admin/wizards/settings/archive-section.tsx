import { submitOnce } from "@boardwalk/doors/frame";
import { Button, Item, ItemList, SectionHead } from "@boardwalk/ui";
import { Form, useNavigation } from "@remix-run/react";
import { Archive } from "lucide-react";

/** Out of sight and nothing lost. */
export function ArchiveSection({ isArchived }: { isArchived: boolean }) {
  const isBusy = useNavigation().formData?.get("intent")?.toString().endsWith("archive") ?? false;
  return (
    <section aria-labelledby="archive-head">
      <SectionHead id="archive-head" title="Archive" />
      <ItemList>
        <Item
          icon={Archive}
          name={isArchived ? "It is archived" : "Archive this wizard"}
          meta={
            isArchived
              ? "Nobody finds it. Taken back it is as it was, also on the front page if it was there."
              : "It leaves the front page and the list. Nothing is deleted, walks under way go on, and it can be taken back."
          }
          action={
            <Form method="post" onSubmit={submitOnce(isBusy)}>
              <Button type="submit" variant="line" name="intent" value={isArchived ? "unarchive" : "archive"}>
                {isArchived ? "Take it back" : "Archive"}
              </Button>
            </Form>
          }
        />
      </ItemList>
    </section>
  );
}
