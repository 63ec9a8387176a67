import type { leases as english } from "../en/leases.ts";
import type { Words } from "../words.ts";

export const leases: Words<typeof english> = {};
