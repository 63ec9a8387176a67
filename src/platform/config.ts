import { ConfigError } from "./errors.ts";

/** What the environment decides. */
export interface Config {
  readonly port: number;
  /** Absent: the embedded PostgreSQL. */
  readonly databaseUrl: string | undefined;
  readonly graphhopperUrl: string | undefined;
  /** With a key alone, or an address that ends in /api/1: GraphHopper's hosted service. */
  readonly graphhopperKey: string | undefined;
  readonly roads: RoadSettings;
  /** Who searches routing problems of the dialect that do not say. */
  readonly vrpEngine: "builtin" | "graphhopper";
  /** The hosted optimiser, up to `/vrp`; used only with its key. */
  readonly vrpUrl: string;
  readonly vrpKey: string | undefined;
  /** Demo data is loaded into the embedded database only, or when asked for by name. */
  readonly demo: boolean;
  /** The address in mails; also the only Origin that cookies are trusted from besides the request's own. */
  readonly publicUrl: string | undefined;
  readonly logLevel: "debug" | "info" | "warn" | "error";
}

/** What roads may cost, and how long they are remembered. */
export interface RoadSettings {
  /** Of the hosted service; absent: told by the credits it states. */
  readonly plan: "free" | "basic" | "standard" | "premium" | undefined;
  /** Of the exchange and of each organisation; absent: what the plan has. */
  readonly creditsPerDay: number | undefined;
  readonly creditsPerOrganisation: number | undefined;
  readonly cacheDays: number;
}

/** Of GraphHopper's own service. */
export const HOSTED_URL = "https://graphhopper.com/api/1";

function urlOf(name: string, value: string | undefined, protocols: string[]): string | undefined {
  if (value === undefined || value === "") return undefined;
  let url: URL;
  try {
    url = new URL(value);
  } catch {
    throw new ConfigError(`${name} is not a URL. Example: ${protocols[0]}//host:1234`);
  }
  if (!protocols.includes(url.protocol)) {
    throw new ConfigError(`${name} must start with ${protocols.join(" or ")}, not ${url.protocol}`);
  }
  return value.replace(/\/$/, "");
}

type Environment = Readonly<Record<string, string | undefined>>;

function numberOf(env: Environment, name: string, most: number): number | undefined {
  const text = env[name];
  if (text === undefined || text === "") return undefined;
  const value = Number(text);
  if (/^\d+(\.\d+)?$/.test(text) && value <= most) return value;
  throw new ConfigError(`${name} must be a number from 0 to ${most}, not "${text}".`);
}

function roadSettingsOf(env: Environment): RoadSettings {
  const plan = env.GRAPHHOPPER_PLAN || undefined;
  if (
    plan !== undefined &&
    plan !== "free" &&
    plan !== "basic" &&
    plan !== "standard" &&
    plan !== "premium"
  ) {
    throw new ConfigError(
      `GRAPHHOPPER_PLAN must be free, basic, standard or premium, not "${plan}".`,
    );
  }
  return {
    plan,
    creditsPerDay: numberOf(env, "GRAPHHOPPER_CREDITS_PER_DAY", 1e9),
    creditsPerOrganisation: numberOf(env, "GRAPHHOPPER_CREDITS_PER_ORGANISATION", 1e9),
    cacheDays: numberOf(env, "ROAD_CACHE_DAYS", 365) ?? 30,
  };
}

/** Reads and checks the environment. @throws ConfigError naming the variable and the way out */
export function readConfig(env: Environment): Config {
  const portText = env.PORT ?? "8787";
  const port = Number(portText);
  if (!/^\d+$/.test(portText) || port > 65_535) {
    throw new ConfigError(`PORT must be a number from 0 to 65535, not "${portText}".`);
  }
  const logLevel = env.LOG_LEVEL ?? "info";
  if (logLevel !== "debug" && logLevel !== "info" && logLevel !== "warn" && logLevel !== "error") {
    throw new ConfigError(`LOG_LEVEL must be debug, info, warn or error, not "${logLevel}".`);
  }
  const databaseUrl = urlOf("DATABASE_URL", env.DATABASE_URL, ["postgres:", "postgresql:"]);
  const graphhopperUrl = urlOf("GRAPHHOPPER_URL", env.GRAPHHOPPER_URL, ["http:", "https:"]);
  const vrpEngine = env.VRP_ENGINE || "builtin";
  if (vrpEngine !== "builtin" && vrpEngine !== "graphhopper") {
    throw new ConfigError(`VRP_ENGINE must be builtin or graphhopper, not "${vrpEngine}".`);
  }
  const vrpUrl = urlOf("GRAPHHOPPER_VRP_URL", env.GRAPHHOPPER_VRP_URL, ["http:", "https:"]);
  const demo = env.ENTREPOT_DEMO ?? (databaseUrl === undefined ? "1" : "0");
  if (demo !== "0" && demo !== "1") {
    throw new ConfigError(`ENTREPOT_DEMO must be 0 or 1, not "${demo}".`);
  }
  return {
    port,
    databaseUrl,
    graphhopperUrl,
    graphhopperKey: env.GRAPHHOPPER_KEY || undefined,
    roads: roadSettingsOf(env),
    vrpEngine,
    vrpUrl: vrpUrl ?? HOSTED_URL,
    vrpKey: env.GRAPHHOPPER_VRP_KEY || undefined,
    demo: demo === "1",
    publicUrl: urlOf("PUBLIC_URL", env.PUBLIC_URL, ["http:", "https:"]),
    logLevel,
  };
}
