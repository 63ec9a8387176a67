import type { Random } from "../src/numeric/random.ts";

const FIRST = ["Amber", "Basalt", "Cobalt", "Drift", "Ember", "Fathom", "Granite", "Harbour", "Indigo",
  "Juniper", "Keel", "Lantern", "Meridian", "Nimbus", "Orchard", "Pilot", "Quarry", "Rudder", "Saffron",
  "Tidewater", "Umber", "Vessel", "Willow", "Zephyr"]; // biome-ignore format: a list of words
const SECOND = [
  "Storage",
  "Logistics",
  "Depots",
  "Warehousing",
  "Stores",
  "Freight",
  "Sheds",
  "Yards",
];
const TRADE = ["Trading", "Goods", "Living", "Studio", "Home", "Electric", "Garments", "Craft"];

/** An invented company; every one says that it is. */
export function companyName(random: Random, kind: "owner" | "exporter", index: number): string {
  const words = kind === "owner" ? SECOND : TRADE;
  const first = FIRST[(index * 7 + random.below(3)) % FIRST.length];
  return `${first} ${words[index % words.length]} ${index + 1} (demo)`;
}

/** What exporters of this field sell: sizes in mm, weights in g, from the smallest to the largest. */
export const GOODS = [
  {
    kind: "clothing",
    names: ["linen shirt", "wool scarf", "rain jacket", "running shorts", "knit cap", "denim skirt"],
    size: [[180, 120, 20], [380, 300, 90]],
    weight: [120, 1_100],
    hsCode: "620520",
    battery: false,
  },
  {
    kind: "ornaments",
    names: ["ceramic vase", "glass bauble", "wall clock", "photo frame", "candle holder", "wind chime"],
    size: [[60, 60, 60], [320, 260, 220]],
    weight: [80, 2_400],
    hsCode: "691310",
    battery: false,
  },
  {
    kind: "small appliances",
    names: ["milk frother", "hand blender", "desk fan", "rice cooker", "hair dryer", "egg boiler"],
    size: [[120, 90, 80], [420, 330, 300]],
    weight: [350, 6_500],
    hsCode: "850940",
    battery: false,
  },
  {
    kind: "digital products",
    names: ["power bank", "wireless earbuds", "smart scale", "dash camera", "phone stand", "LED strip"],
    size: [[70, 40, 20], [260, 200, 90]],
    weight: [60, 1_400],
    hsCode: "851830",
    battery: true,
  },
] as const; // biome-ignore format: ranges read better side by side
