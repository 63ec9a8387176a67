from importlib.metadata import version

import numpy
from pyvrp import Client, Depot, Location, ProblemData, Shipment, VehicleType, solve
from pyvrp.constants import MAX_VALUE
from pyvrp.stop import MaxRuntime

from problem import NoPlan, Problem, answer, now


def run(problem: Problem) -> dict:
    data, members = problem_data(problem)
    free = [k for k in range(len(problem.stops)) if k not in problem.shipped()]
    started = now()
    result = solve(
        data, MaxRuntime(problem.seconds), problem.seed, collect_stats=False, display=False
    )
    if not result.is_feasible():
        raise NoPlan
    unused = [list(kind) for kind in members]
    routes = []
    for route in result.best.routes():
        stops, reloads = [], []
        # Depots at both ends belong to the route; those in between are reloads.
        for activity in list(route)[1:-1]:
            if activity.is_depot():
                reloads.append(len(stops))
            elif activity.is_client():
                stops.append(free[activity.idx])
            else:
                end = "pickup" if activity.is_pickup() else "delivery"
                stops.append(problem.shipments[activity.idx][end])
        if stops:
            vehicle = unused[route.vehicle_type()].pop(0)
            routes.append({"vehicle": vehicle, "stops": stops, "reloads": reloads})
    return answer(version("pyvrp"), started, routes)


def problem_data(problem: Problem) -> tuple[ProblemData, list[list[int]]]:
    kinds = problem.kinds()
    places = sorted(
        {
            place
            for vehicle in problem.vehicles
            for place in [vehicle["start"], *vehicle.get("reload", {}).get("depots", [])]
        }
    )
    distances, durations, profiles = matrices(problem, kinds, set(places))
    shipped = problem.shipped()
    data = ProblemData(
        locations=[Location(x=k, y=0) for k in range(problem.location_count)],
        clients=[client(problem, s) for k, s in enumerate(problem.stops) if k not in shipped],
        depots=[Depot(location=place) for place in places],
        vehicle_types=[
            vehicle_type(problem, kind, places, profile) for kind, profile in zip(kinds, profiles)
        ],
        distance_matrices=distances,
        duration_matrices=durations,
        shipments=[shipment(problem, each) for each in problem.shipments],
    )
    return data, kinds


def client(problem: Problem, stop: dict) -> Client:
    window = problem.window(stop)
    return Client(
        location=stop["location"],
        delivery=stop.get("demand", []),
        pickup=stop.get("collect", []),
        service_duration=stop.get("serviceS", 0),
        release_time=stop.get("releaseS", 0),
        prize=stop.get("prize", 0),
        required=stop.get("priority", 1) > 0,
        **({} if window is None else {"tw_early": window[0], "tw_late": window[1]}),
    )


def shipment(problem: Problem, each: dict) -> Shipment:
    ends = {}
    for end in ("pickup", "delivery"):
        stop = problem.stops[each[end]]
        ends[f"{end}_location"] = stop["location"]
        ends[f"{end}_service_duration"] = stop.get("serviceS", 0)
        window = problem.window(stop)
        if window is not None:
            ends[f"{end}_tw_early"], ends[f"{end}_tw_late"] = window
    return Shipment(amount=each["load"], **ends)


def vehicle_type(problem: Problem, kind: list[int], places: list[int], profile: int) -> VehicleType:
    vehicle = problem.vehicles[kind[0]]
    names = {
        "latestS": "tw_late",
        "maxDurationS": "shift_duration",
        "maxDistanceM": "max_distance",
    }
    limits = {name: vehicle[key] for key, name in names.items() if key in vehicle}
    reload = vehicle.get("reload", {})
    if "most" in reload:
        limits["max_reloads"] = reload["most"]
    return VehicleType(
        num_available=len(kind),
        capacity=vehicle.get("capacity", []),
        start_depot=places.index(vehicle["start"]),
        end_depot=places.index(vehicle["start"]),
        fixed_cost=vehicle.get("fixedCost", 0) + problem.vehicle_cost(),
        tw_early=max(0, vehicle.get("earliestS", 0)),
        unit_distance_cost=vehicle.get("costPerM", 0),
        unit_duration_cost=vehicle.get("costPerS", 0),
        profile=profile,
        reload_depots=[places.index(place) for place in reload.get("depots", [])],
        **limits,
    )


def matrices(problem: Problem, kinds: list[list[int]], depots: set[int]):
    """One pair of matrices for each set of skills, without ways to places a vehicle may not serve."""
    distance, duration = problem.distance.copy(), problem.duration.copy()
    distance[problem.unreachable] = duration[problem.unreachable] = MAX_VALUE
    numpy.fill_diagonal(distance, 0)
    numpy.fill_diagonal(duration, 0)
    known: dict[frozenset, int] = {}
    distances, durations, profiles = [], [], []
    for kind in kinds:
        skills = frozenset(problem.vehicles[kind[0]].get("skills", []))
        if skills not in known:
            known[skills] = len(distances)
            closed = [
                stop["location"]
                for stop in problem.stops
                if not skills.issuperset(stop.get("skills", []))
            ]
            pair = (distance.copy(), duration.copy()) if closed else (distance, duration)
            for matrix in pair if closed else ():
                matrix[closed, :] = matrix[:, closed] = MAX_VALUE
                numpy.fill_diagonal(matrix, 0)
            distances.append(pair[0])
            durations.append(pair[1])
        profiles.append(known[skills])
    return distances, durations, profiles
