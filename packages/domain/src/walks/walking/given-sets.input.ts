import type { StepDefinition } from "@boardwalk/engine";
import { z } from "zod";
import { Given } from "./save-answer.input.ts";

/** Reads what was given, for a form can only be read by who knows what its step asks. */
export type ReadGiven = (step: StepDefinition) => Record<string, z.input<typeof Given>>;

/** By the sets' own keys. */
export const SetsGiven = z.record(z.string().max(100), Given);

/** What a step's page gives, by the sets' own keys, or how it is read; what is not in it stays as it is. */
export const GivenSets = z.union([z.custom<ReadGiven>((read) => typeof read === "function"), SetsGiven]).default({});
