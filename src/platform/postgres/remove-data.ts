import { rm } from "node:fs/promises";
import { findArea } from "./area.ts";
import { prepareBinaries } from "./binaries.ts";
import { stopServer } from "./postmaster.ts";

/** Stops what runs on a data directory and removes all of it, wherever the data really lies. */
export async function removeData(directory: string): Promise<void> {
  const area = await findArea(directory);
  const binaries = await prepareBinaries(area.programs, area.owner === undefined);
  await stopServer(binaries, area);
  await rm(area.directory, { recursive: true, force: true });
  await rm(directory, { recursive: true, force: true });
}
