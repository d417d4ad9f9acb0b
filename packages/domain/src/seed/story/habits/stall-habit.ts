import { dayFrom } from "../day-from.ts";
import type { Habit, Persona } from "../habit.ts";

const stallOf = ({ chance }: Persona): string =>
  `${chance.pick(["Salt", "Anchor", "Driftwood", "Lighthouse", "Tide", "Copper", "Knot", "Gull", "North pier"])} ${chance.pick(
    ["& Thread", "Books", "Bakery", "Ceramics", "Records", "Garden", "Knitwear", "Coffee", "Prints"],
  )}`;

/** The longest: it hurts where it asks for a policy number, a certificate and an IBAN. */
export const stallHabit: Habit = {
  wizard: "midsummer-harbour-market-stalls",
  walks: 64,
  busyness: (day) => 0.5 + (day / 90) ** 2 * 1.6,
  guests: 0,
  stops: {
    trade: 0.06,
    pitch: 0.08,
    equipment: 0.02,
    kitchen: 0.1,
    insurance: 0.24,
    bill: 0.13,
    deposit: 0.1,
    terms: 0.02,
  },
  skips: { equipment: 0.28 },
  exits: { pitch: 0.2 },
  seconds: { trade: 75, pitch: 90, equipment: 60, kitchen: 120, insurance: 160, bill: 110, deposit: 30, terms: 25 },
  likes: {
    "trade.goods.crafts": 5,
    "trade.goods.clothes": 3,
    "trade.goods.hot_food": 0.5,
    "trade.goods.other": 0.4,
    "pitch.size.medium": 5,
    "pitch.size.large": 1.4,
    "pitch.days.saturday": 4,
    "equipment.socket.none": 4,
    "equipment.socket.light": 4,
    "bill.way.transfer": 5,
    "bill.way.debit": 3,
  },
  several: { "trade.goods": 1, "pitch.days": 2, "equipment.things": 2, "terms.agree": 3 },
  answers: { "trade.site": 0.5, "pitch.row": 0.8, "equipment.things": 0.9 },
  texts: {
    "trade.stall": stallOf,
    "trade.site": ({ chance }) =>
      `https://${chance.pick(["salt", "anchor", "driftwood", "tide", "gull"])}.example/shop`,
    "insurance.number": ({ chance }) =>
      `${chance.pick(["HV", "NN", "AX", "RB", "HV"])}-${chance.between(2018, 2041)}-${chance.between(100_000, 999_999)}`,
    "insurance.until": ({ chance, today }) => dayFrom(today, chance.between(60, 800)),
    "bill.name": ({ name }) => name,
    "bill.address": ({ chance }) =>
      `${chance.pick(["Chandlers’ Lane", "Ropewalk", "Fish Quay", "Upper Dyke"])} ${chance.between(1, 120)}\n1${chance.between(100, 999)} Havenmond`,
    "bill.email": ({ email }) => email,
    "bill.iban": ({ chance }) =>
      `NL${chance.between(10, 99)} QUAY 0${chance.between(100, 999)} ${chance.between(1000, 9999)} ${chance.between(10, 99)}`,
  },
  inputs: { "trade.goods.other": ({ chance }) => chance.pick(["Ship models", "Maps", "Beekeeping"]) },
  namedBy: "trade.stall",
};
