import type { Benchmark } from "./delivery-files.ts";
import type { Outcome } from "./delivery-report.ts";
import type { BenchOptions } from "./main.ts";

export interface Peer {
  readonly name: string;
}

export function peersOf(_names: string, _say: (line: string) => void): Peer[] {
  return [];
}

export function peerOutcome(
  _peer: Peer,
  _benchmark: Benchmark,
  _options: BenchOptions,
): Outcome | string {
  return "not run";
}
