import type { delivery as english } from "../en/delivery.ts";
import type { Words } from "../words.ts";

export const delivery: Words<typeof english> = {};
