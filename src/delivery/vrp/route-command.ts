import {
  type FileCommand,
  fileAt,
  numberGiven,
  SEEDS,
  wholeGiven,
} from "../../platform/command-line.ts";
import { readConfig } from "../../platform/config.ts";
import { roadsOf } from "../network/node.ts";
import { jsonOfRoutes, tableOfRoutes } from "./print-routes.ts";
import { routeFile } from "./route-file.ts";

export const routeCommand: FileCommand = {
  usage: `  route FILE          plan the routes of a problem in GraphHopper's JSON, VRPLIB or Solomon's form
    --seconds 30        how long to search        --threads 1   searches beside each other
    --seed 1            another seed, another plan  --json      the whole plan as one JSON object`,
  options: {
    seconds: { type: "string" },
    threads: { type: "string" },
    seed: { type: "string" },
    json: { type: "boolean" },
  },
  async run(path, given, { print, env }) {
    const options = {
      seconds: numberGiven(given, "seconds", { from: 0.1, to: 86_400 }) ?? 30,
      seed: wholeGiven(given, "seed", SEEDS) ?? 1,
      threads: wholeGiven(given, "threads", { from: 1, to: 64 }) ?? 1,
    };
    const { name, text } = await fileAt(path);
    const openRoads = await roadsOf(readConfig(env));
    const routed = await routeFile(text, name, openRoads().roads, options);
    if (given.json) return print(jsonOfRoutes(routed, options));
    for (const line of tableOfRoutes(routed)) print(line);
  },
};
