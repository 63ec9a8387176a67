import type { Random } from "../src/numeric/random.ts";

/** Ids that are the same in every run: UUIDs of version 7 from a seeded source and a fixed day. */
export function idSource(random: Random): () => string {
  const startMs = Date.UTC(2026, 0, 1);
  let count = 0;
  return () => {
    const time = (startMs + count++).toString(16).padStart(12, "0");
    const word = () => random.below(0x1_0000).toString(16).padStart(4, "0");
    const variant = (0x8000 | random.below(0x4000)).toString(16);
    const version = (0x7000 | random.below(0x1000)).toString(16);
    return `${time.slice(0, 8)}-${time.slice(8)}-${version}-${variant}-${word()}${word()}${word()}`;
  };
}
