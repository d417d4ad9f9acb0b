import { submitOnce, useSlow } from "@boardwalk/doors/frame";
import { Avatar, Button, FileField, SectionHead } from "@boardwalk/ui";
import { Form, useNavigation } from "@remix-run/react";

export const PHOTO_FIELD = "photo";

export interface PhotoProps {
  name: string;
  photo: string | null;
  error: string | undefined;
}

/** The photo with what can be done about it: two plain forms, so that it works without scripts. */
export function Photo({ name, photo, error }: PhotoProps) {
  const { formData } = useNavigation();
  const intent = formData?.get("intent");
  const isSlow = useSlow(formData !== undefined);
  const once = submitOnce(formData !== undefined);
  return (
    <section aria-labelledby="photo-head">
      <SectionHead title="Photo" id="photo-head" />
      <div className="photo">
        <Avatar name={name} photo={photo} size="xl" />
        <div className="photo-acts">
          {/* Another photo is another form, with nothing chosen in it yet. */}
          <Form key={photo} method="post" encType="multipart/form-data" className="photo-form" onSubmit={once}>
            <input type="hidden" name="intent" value="set" />
            <FileField
              id={PHOTO_FIELD}
              name="photo"
              accept="image/png,image/jpeg,image/webp"
              required
              label={photo ? "Another picture" : "A picture of you"}
              hint="PNG, JPEG or WebP, up to 5 MB. It is shown as a circle."
              error={error}
            />
            <Button type="submit" variant="main" busy={isSlow && intent === "set"}>
              {photo ? "Replace the photo" : "Use this photo"}
            </Button>
          </Form>
          {photo && (
            <Form method="post" encType="multipart/form-data" onSubmit={once}>
              <input type="hidden" name="intent" value="remove" />
              <Button type="submit" variant="line" busy={isSlow && intent === "remove"}>
                Remove the photo
              </Button>
            </Form>
          )}
        </div>
      </div>
    </section>
  );
}
