import { z } from "zod";
import { classifyNetwork, type Network } from "./classify-network.ts";
import { type DeviceType, parseDeviceType } from "./describe-user-agent.ts";

// JSON that an older build may have written: what does not fit says nothing.
const Device = z
  .object({
    type: z.string().nullish(),
    name: z.string().nullish(),
    browser: z.string().nullish(),
    os: z.string().nullish(),
  })
  .catch({});
const Place = z.object({ city: z.string().nullish(), country: z.string().nullish() }).catch({});

export interface StoredOrigin {
  readonly device: unknown;
  readonly place: unknown;
  readonly address: string | null;
}

/** From where something was done, as far as that was written down. */
export interface Origin {
  readonly device: DeviceType;
  readonly deviceName: string | null;
  readonly browser: string | null;
  readonly os: string | null;
  readonly city: string | null;
  readonly country: string | null;
  readonly network: Network;
}

export function parseOrigin(stored: StoredOrigin): Origin {
  const device = Device.parse(stored.device ?? {});
  const place = Place.parse(stored.place ?? {});
  return {
    device: parseDeviceType(device.type),
    deviceName: device.name ?? null,
    browser: device.browser ?? null,
    os: device.os ?? null,
    city: place.city ?? null,
    country: place.country ?? null,
    network: classifyNetwork(stored.address),
  };
}
