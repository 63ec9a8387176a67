import type { Context } from "../../platform/context.ts";
import { runEngine } from "../../platform/engine-thread.ts";
import { AppError, ConfigError } from "../../platform/errors.ts";
import { jsonFault } from "../../platform/json-fault.ts";
import { validate } from "../engine/instance.ts";
import { packInstance } from "../engine/pack.ts";
import type { DeliverySolution } from "../engine/solution.ts";
import type { RoadNetwork } from "../network/road-network.ts";
import type { DeliveryFile } from "../planning/files/delivery-file.ts";
import { readDeliveryFile } from "../planning/files/read-delivery-file.ts";
import { solveIslands } from "../planning/solve-islands.ts";
import { acceptedVrp } from "./accept-vrp.ts";
import { answerVrp } from "./answer-vrp.ts";
import { findLegs } from "./find-legs.ts";
import { engineFor } from "./find-routes.ts";
import { goalOf } from "./objectives.ts";
import { type PackedVrp, packVrp } from "./pack-vrp.ts";
import { type VrpRequest, VrpRequestSchema } from "./request-schema.ts";
import type { VrpSolution } from "./solution-schema.ts";

export interface RouteFileOptions {
  readonly seconds: number;
  readonly seed: number;
  readonly threads: number;
}

/** A file's plan, in the words of what it is. */
export type RoutedFile =
  | {
      readonly kind: "published";
      readonly file: DeliveryFile;
      readonly solution: DeliverySolution;
      readonly seconds: number;
    }
  | {
      readonly kind: "vrp";
      readonly name: string;
      readonly told: VrpSolution;
      readonly solution: DeliverySolution;
      readonly packed: PackedVrp;
      readonly seconds: number;
    };

const ROADS_WITHIN_MS = 300_000;

/**
 * Plans the routes of a problem in a file: JSON of the dialect, or any published form.
 *
 * @throws ConfigError in a sentence that names the file and its fault
 */
export async function routeFile(
  text: string,
  name: string,
  roads: RoadNetwork,
  options: RouteFileOptions,
): Promise<RoutedFile> {
  try {
    return text.trimStart().startsWith("{")
      ? await routeVrp(text, name, roads, options)
      : await routePublished(text, name, options);
  } catch (error) {
    if (error instanceof RangeError) throw new ConfigError(sentence(name, error.message));
    if (!(error instanceof AppError)) throw error;
    const { faults, message } = error;
    const [first] = faults;
    const told = first ? `${first.pointer || "/"}: ${first.detail}` : message;
    const more = faults.length > 1 ? ` (and ${faults.length - 1} more faults)` : "";
    throw new ConfigError(sentence(name, `${told}${more}`));
  }
}

function sentence(name: string, message: string): string {
  return message.includes(name) ? message : `${name}: ${message}`;
}

async function searched(
  packed: PackedVrp["input"],
  options: RouteFileOptions,
  beforeLongest?: number,
) {
  const instance = packInstance(packed);
  validate(instance);
  const startedAt = performance.now();
  const solution =
    beforeLongest === undefined
      ? await solveIslands(instance, options)
      : await runEngine<DeliverySolution>({
          ...engineFor(instance, beforeLongest),
          ...options,
          signal: new AbortController().signal,
        });
  return { solution, seconds: (performance.now() - startedAt) / 1_000 };
}

async function routePublished(
  text: string,
  name: string,
  options: RouteFileOptions,
): Promise<RoutedFile> {
  const file = readDeliveryFile(text, name);
  return { kind: "published", file, ...(await searched(file.input, options)) };
}

async function routeVrp(
  text: string,
  name: string,
  roads: RoadNetwork,
  options: RouteFileOptions,
): Promise<RoutedFile> {
  const request = requestIn(text, name);
  // Neither a database nor anybody signed in is needed to judge a request and to search.
  const ctx = { ports: { roads } } as unknown as Context;
  await acceptedVrp(ctx, {}, { ...request, engine: "builtin" });
  const legs = await findLegs(ctx, request, {
    signal: new AbortController().signal,
    deadlineMs: ROADS_WITHIN_MS,
    allowEstimate: true,
  });
  const packed = packVrp(request, legs);
  const found = await searched(packed.input, options, goalOf(request).beforeLongest);
  const metresOf = (profile: string) => legs.get(profile)!.metres;
  const { solution: told } = answerVrp(request, packed, found.solution, metresOf);
  return { kind: "vrp", name, told, packed, ...found };
}

function requestIn(text: string, name: string): VrpRequest {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (cause) {
    const { pointer, detail } = jsonFault(text);
    const message = `${name} is not JSON. ${pointer || "/"}: ${detail}`;
    throw new ConfigError(message, { cause });
  }
  const parsed = VrpRequestSchema.safeParse(json);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  const pointer = issue!.path.map((part) => `/${String(part)}`).join("");
  throw new ConfigError(`${name}: ${pointer || "/"}: ${issue!.message}`);
}
