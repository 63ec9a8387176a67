import type { rates as english } from "../en/rates.ts";
import type { Words } from "../words.ts";

export const rates: Words<typeof english> = {};
