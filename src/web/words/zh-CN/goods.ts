import type { goods as english } from "../en/goods.ts";
import type { Words } from "../words.ts";

export const goods: Words<typeof english> = {};
