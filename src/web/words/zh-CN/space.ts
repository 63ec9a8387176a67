import type { space as english } from "../en/space.ts";
import type { Words } from "../words.ts";

export const space: Words<typeof english> = {};
