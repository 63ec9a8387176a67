import { existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { connectGraphHopper } from "../../../src/delivery/network/graphhopper.ts";
import type { RoadNetwork } from "../../../src/delivery/network/road-network.ts";
import {
  type GraphHopperProcess,
  lackingForGraphHopper,
  startGraphHopper,
} from "../../support/graphhopper-server.ts";

const lacking = lackingForGraphHopper();
const OPTIONS = { deadlineMs: 60_000, allowEstimate: false };
const ONE_MS = 0.001 + 1e-9;
const ONE_MM = 0.001 + 1e-9;
const DATA = process.env.BENCH_DATA ?? "../shared/data";
const PORTO = join(DATA, "osm/porto-2015-06-06.osm.pbf");
const GOLDEN = join(DATA, "graphhopper/golden-porto.json");
const lackingPorto =
  lacking ?? (existsSync(PORTO) && existsSync(GOLDEN) ? undefined : "no BENCH_DATA");

describe.skipIf(lackingPorto)(
  `Porto on the real server${lackingPorto ? `: ${lackingPorto}` : ""}`,
  () => {
    let server: GraphHopperProcess;
    let roads: RoadNetwork;

    beforeAll(async () => {
      server = await startGraphHopper(resolve(PORTO));
      roads = await connectGraphHopper({ baseUrl: server.url });
    });

    afterAll(() => server?.[Symbol.asyncDispose]());

    test.each(["car", "truck"])("all 1,600 legs by %s equal the recorded ones", async (profile) => {
      const golden = JSON.parse(readFileSync(GOLDEN, "utf8"));
      const { distances, times } = golden.profiles[profile];
      const query = { from: golden.points, to: golden.points, profile };
      const { seconds, metres, failures } = await roads.matrix(query, OPTIONS);
      expect(failures).toEqual([]);
      let [worstS, worstM] = [0, 0];
      for (let cell = 0; cell < 1_600; cell++) {
        const [from, to] = [Math.floor(cell / 40), cell % 40];
        worstS = Math.max(worstS, Math.abs(seconds[cell] - times[from][to] / 1_000));
        worstM = Math.max(worstM, Math.abs(metres[cell] - distances[from][to]));
      }
      console.log(`1,600 legs by ${profile} differ by at most ${worstS} s and ${worstM} m`);
      expect(worstS).toBeLessThanOrEqual(ONE_MS);
      expect(worstM).toBeLessThanOrEqual(ONE_MM);
    });
  },
);
