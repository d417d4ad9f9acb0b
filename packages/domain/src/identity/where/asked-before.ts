import { z } from "zod";
import type { AskedFrom } from "../../mail/index.ts";
import { classifyNetwork } from "./classify-network.ts";
import { parseDeviceType } from "./describe-user-agent.ts";
import { deviceInWords } from "./device-in-words.ts";
import { placeInWords } from "./place-in-words.ts";

// What does not fit says nothing.
const Device = z
  .object({ type: z.string(), name: z.string().nullable(), browser: z.string().nullable(), os: z.string().nullable() })
  .catch({ type: "unknown", name: null, browser: null, os: null });
const Place = z
  .object({ city: z.string().nullable(), country: z.string().nullable() })
  .catch({ city: null, country: null });

/** Which device it was and where, of something that was written down with both. */
export function askedBefore(kept: {
  address: string | null;
  device: unknown;
  place: unknown;
}): Pick<AskedFrom, "device" | "place"> {
  const { type, name: deviceName, browser, os } = Device.parse(kept.device);
  const network = classifyNetwork(kept.address);
  return {
    device: deviceInWords({ device: parseDeviceType(type), deviceName, browser, os }),
    place: network === "unknown" ? null : placeInWords({ network, ...Place.parse(kept.place) }),
  };
}
