import type { find as english } from "../en/find.ts";
import type { Words } from "../words.ts";

export const find: Words<typeof english> = {};
