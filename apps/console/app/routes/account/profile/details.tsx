import { submitOnce, useSlow } from "@boardwalk/doors/frame";
import { Button, SectionHead, Select, TextField } from "@boardwalk/ui";
import { Form, useNavigation } from "@remix-run/react";

export interface DetailsProps {
  details: { name: string; timezone: string; locale: string };
  timeZones: readonly string[];
  locales: readonly { value: string; label: string }[];
  errors: Readonly<Record<string, readonly string[] | null | undefined>>;
}

export const detailsId = (field: string): string => `details-${field}`;

/** How somebody is called, and how dates and times are written to them. */
export function Details({ details, timeZones, locales, errors }: DetailsProps) {
  const navigation = useNavigation();
  const isBusy = navigation.formData?.has("timezone") ?? false;
  const isSlow = useSlow(isBusy);
  return (
    <section aria-labelledby="details-head">
      <SectionHead title="Name, dates and times" id="details-head" />
      <Form method="post" className="details" noValidate onSubmit={submitOnce(isBusy)}>
        {Object.entries(details).map(([field, value]) => (
          <input key={field} type="hidden" name={`${field}Seen`} value={value} />
        ))}
        <TextField
          key={`name ${details.name}`}
          id={detailsId("name")}
          label="Name"
          name="name"
          autoComplete="name"
          defaultValue={details.name}
          error={errors["name"]?.[0]}
          required
        />
        <Select
          key={`timezone ${details.timezone}`}
          id={detailsId("timezone")}
          label="Time zone"
          name="timezone"
          defaultValue={details.timezone}
          placeholder="As the device says"
          options={timeZones.map((zone) => ({ value: zone, label: zone.replaceAll("_", " ") }))}
          hint="Mails and pages then say times on this clock."
          error={errors["timezone"]?.[0]}
        />
        <Select
          key={`locale ${details.locale}`}
          id={detailsId("locale")}
          label="Dates and times as in"
          name="locale"
          defaultValue={details.locale}
          options={locales}
          error={errors["locale"]?.[0]}
        />
        <Button type="submit" variant="main" busy={isSlow}>
          Save
        </Button>
      </Form>
    </section>
  );
}
