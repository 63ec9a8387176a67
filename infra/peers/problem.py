"""The problem as the bench hands it over, and what every peer's answer looks like."""

import json
import time
from pathlib import Path

import numpy

UNREACHABLE = 0x7FFF_FFFF


class Inexpressible(Exception):
    """A part of the problem that this peer has no words for."""


class NoPlan(Exception):
    """In its time the peer found no plan that keeps every rule."""


class Problem:
    def __init__(self, path: str):
        folder = Path(path).parent
        given = json.loads(Path(path).read_text())
        count = given["locationCount"]

        def matrix(name: str) -> numpy.ndarray:
            flat = numpy.fromfile(folder / name, dtype="<i4")
            return flat.reshape(count, count).astype(numpy.int64)

        self.distance = matrix(given["distanceM"])
        self.duration = matrix(given["durationS"])
        self.location_count = count
        self.stops = given["stops"]
        self.vehicles = given["vehicles"]
        self.shipments = given.get("shipments", [])
        self.fewest_vehicles = given.get("objectives", ["cost"])[0] == "vehicles"
        self.seconds = given["seconds"]
        self.seed = given["seed"]

    @property
    def unreachable(self) -> numpy.ndarray:
        return self.distance == UNREACHABLE

    def kinds(self) -> list[list[int]]:
        """Numbers of the vehicles that are alike, at most one for each stop."""
        alike: dict[str, list[int]] = {}
        for number, vehicle in enumerate(self.vehicles):
            alike.setdefault(json.dumps(vehicle, sort_keys=True), []).append(number)
        return [numbers[: len(self.stops)] for numbers in alike.values()]

    def window(self, stop: dict) -> tuple[int, int] | None:
        windows = stop.get("windowsS") or []
        if len(windows) > 1:
            raise Inexpressible("several windows of a stop")
        return tuple(windows[0]) if windows else None

    def shipped(self) -> set[int]:
        return {each[end] for each in self.shipments for end in ("pickup", "delivery")}

    def vehicle_cost(self) -> int:
        """Dearer than any route, where fewer vehicles come first."""
        reachable = self.distance[~self.unreachable]
        return 20 * int(reachable.max()) if self.fewest_vehicles else 0


def answer(version: str, started: tuple[float, float], routes: list[dict]) -> dict:
    return {
        "version": version,
        "seconds": time.perf_counter() - started[0],
        "cpuSeconds": time.process_time() - started[1],
        "routes": routes,
    }


def now() -> tuple[float, float]:
    return time.perf_counter(), time.process_time()
