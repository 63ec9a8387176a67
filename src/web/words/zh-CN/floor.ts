import type { floor as english } from "../en/floor.ts";
import type { Words } from "../words.ts";

export const floor: Words<typeof english> = {};
