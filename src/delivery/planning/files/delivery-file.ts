import type { InstanceInput } from "../../engine/pack.ts";

/** A problem file of a published family, and how to say a plan in the words of that file. */
export interface DeliveryFile {
  readonly name: string;
  /** CVRP, VRPTW, MDVRP, …: what the file says it is. */
  readonly family: string;
  /** Location 0 … are the places of the file in its own order. */
  readonly input: InstanceInput;
  /** Engine cost ÷ this = cost as the family publishes it. */
  readonly costDivisor: number;
  /** Number of each stop in published solutions of the file. */
  readonly clients: readonly number[];
  /** Type of each vehicle, zero-based in file order; only where the file tells vehicles apart. */
  readonly vehicleTypes?: readonly number[];
  /** Location of each depot in order of appearance; only where the file has several. */
  readonly depots?: readonly number[];
}

/**
 * Parts of a unit in which a family of full-precision distances is counted: costs published to two
 * decimals stay exact through hundreds of legs.
 */
export const PARTS = 10_000;
