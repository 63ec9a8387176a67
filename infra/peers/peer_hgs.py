from importlib.metadata import version

import numpy
from hygese import AlgorithmParameters, Solver

from problem import Inexpressible, NoPlan, Problem, answer, now


def run(problem: Problem) -> dict:
    check(problem)
    depot = problem.vehicles[0]["start"]
    places = [depot] + [stop["location"] for stop in problem.stops]
    distance = problem.distance[numpy.ix_(places, places)].astype(float)
    x, y = points_of(distance)
    data = {
        "distance_matrix": distance,
        "x_coordinates": x,
        "y_coordinates": y,
        "demands": numpy.array([0.0] + [float(sum(s.get("demand", []))) for s in problem.stops]),
        "vehicle_capacity": problem.vehicles[0]["capacity"][0],
    }
    if len(problem.vehicles) < len(problem.stops):
        data["num_vehicles"] = len(problem.vehicles)
    # Its clock counts CPU seconds.
    chosen = AlgorithmParameters(timeLimit=problem.seconds, seed=problem.seed)
    solver = Solver(parameters=chosen, verbose=False)
    started = now()
    found = solver.solve_cvrp(data)
    if not found.routes:
        raise NoPlan
    routes = [
        {"vehicle": number, "stops": [place - 1 for place in route], "reloads": []}
        for number, route in enumerate(found.routes)
    ]
    return answer(version("hygese"), started, routes)


def check(problem: Problem) -> None:
    """It plans one kind of vehicle with one capacity, by distance."""
    if len(problem.kinds()) != 1:
        raise Inexpressible("vehicles that differ")
    vehicle = problem.vehicles[0]
    if len(vehicle.get("capacity", [])) != 1:
        raise Inexpressible("any but one load")
    if vehicle.get("fixedCost", 0) > 0 or vehicle.get("costPerS", 0) > 0:
        raise Inexpressible("costs beside distance")
    limits = ("latestS", "maxDurationS", "maxDistanceM", "maxStops", "reload", "breaks")
    if any(key in vehicle for key in limits) or problem.shipments or problem.unreachable.any():
        raise Inexpressible("limits, reloads, shipments and one-way places")
    if (problem.distance != problem.distance.T).any():
        raise Inexpressible("a way back of another length")
    for stop in problem.stops:
        if any(stop.get(key) for key in ("windowsS", "skills", "collect", "releaseS", "prize")):
            raise Inexpressible("stops with more than a demand")


def points_of(distance: numpy.ndarray) -> tuple[numpy.ndarray, numpy.ndarray]:
    """Points of a plane that lie so far apart, by classical scaling: it looks at their angles."""
    squares = distance**2
    centred = squares - squares.mean(axis=0) - squares.mean(axis=1)[:, None] + squares.mean()
    values, vectors = numpy.linalg.eigh(-centred / 2)
    points = vectors[:, -2:] * numpy.sqrt(numpy.maximum(values[-2:], 0))
    points -= points.min(axis=0)
    return points[:, 0], points[:, 1]
