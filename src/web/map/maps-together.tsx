import type { Map as MapLibreMap } from "maplibre-gl";
import { useMapEffect } from "./map-context.ts";

/** Maps side by side that look at the same place. */
export class MapGroup {
  readonly #maps = new Set<MapLibreMap>();
  #isFollowing = false;

  /** Takes a map in, which looks where the others look from now on. */
  join(map: MapLibreMap): () => void {
    const [first] = this.#maps;
    if (first) follow(map, first);
    this.#maps.add(map);
    const moved = () => this.#lead(map);
    const leave = () => {
      map.off("move", moved);
      this.#maps.delete(map);
    };
    map.on("move", moved);
    map.once("remove", leave);
    return leave;
  }

  #lead(leader: MapLibreMap): void {
    // Following is a move as well, which would lead the leader.
    if (this.#isFollowing) return;
    this.#isFollowing = true;
    for (const map of this.#maps) if (map !== leader) follow(map, leader);
    this.#isFollowing = false;
  }
}

function follow(map: MapLibreMap, leader: MapLibreMap): void {
  map.jumpTo({ center: leader.getCenter(), zoom: leader.getZoom() });
}

/** Put among the layers of each map of a group: what one is moved to, all are. */
export function MoveTogether({ group }: { readonly group: MapGroup }) {
  useMapEffect((map) => group.join(map), [group]);
  return null;
}
