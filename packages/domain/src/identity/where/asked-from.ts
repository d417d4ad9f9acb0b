import type { Surroundings } from "../../kernel/index.ts";
import type { AskedFrom } from "../../mail/index.ts";
import { classifyNetwork } from "./classify-network.ts";
import { describeUserAgent } from "./describe-user-agent.ts";
import { deviceInWords } from "./device-in-words.ts";
import { placeInWords } from "./place-in-words.ts";

type Around = Pick<Surroundings, "client" | "places" | "clock">;

/** Who is asking now, for a mail: device, place and moment, on the clock of whoever reads it; UTC where that is not known. */
export function askedFrom({ client, places, clock }: Around, timeZone: string | null): AskedFrom {
  const { type: device, name: deviceName, browser, os } = describeUserAgent(client.userAgent);
  const network = classifyNetwork(client.address);
  return {
    device: deviceInWords({ device, deviceName, browser, os }),
    place: network === "unknown" ? null : placeInWords({ network, ...places.locate(client.address) }),
    at: { at: clock.now(), timeZone: timeZone ?? "UTC" },
  };
}
