from datetime import timedelta
from importlib.metadata import version

import vroom

from problem import Inexpressible, Problem, answer, now

# VROOM scales costs up inside: sums of entries beyond this could overflow.
LARGEST_COST = 10_000_000
# For a way that does not exist; durations are 32 bits wide.
FAR = 1_000_000_000


def run(problem: Problem) -> dict:
    check(problem)
    given = vroom.Input()
    # Dearest leg of any kind, so that all kinds are counted in one coarser unit.
    reachable = ~problem.unreachable
    rates = [vehicle.get("costPerM", 0) for vehicle in problem.vehicles]
    unit = max(1, -(-int(problem.distance[reachable].max()) * max(rates) // LARGEST_COST))
    kinds = problem.kinds()
    for profile, kind in enumerate(kinds):
        vehicle = problem.vehicles[kind[0]]
        name = str(profile)
        cost = problem.distance * vehicle.get("costPerM", 0) // unit
        duration = problem.duration.copy()
        cost[~reachable], duration[~reachable] = 4 * LARGEST_COST, FAR
        given.set_durations_matrix(name, duration)
        given.set_costs_matrix(name, cost)
        for number in kind:
            given.add_vehicle(vehicle_of(problem, number, name, unit))
    shipped = problem.shipped()
    for number, stop in enumerate(problem.stops):
        if number not in shipped:
            given.add_job(job_of(problem, number, stop))
    for each in problem.shipments:
        ends = [step_of(problem, each[end]) for end in ("pickup", "delivery")]
        given.add_shipment(*ends, amount=vroom.Amount(each["load"]))
    started = now()
    solution = given.solve(
        exploration_level=5, nb_threads=1, timeout=timedelta(seconds=problem.seconds)
    )
    routes = {}
    for row in solution.routes.itertuples():
        if row.type in ("job", "pickup", "delivery"):
            routes.setdefault(int(row.vehicle_id), []).append(int(row.id))
    return answer(
        version("pyvroom"),
        started,
        [{"vehicle": v, "stops": stops, "reloads": []} for v, stops in routes.items()],
    )


def check(problem: Problem) -> None:
    for stop in problem.stops:
        if stop.get("releaseS", 0) > 0:
            raise Inexpressible("release times")
        if stop.get("prize", 0) > 0:
            raise Inexpressible("prizes")
    for vehicle in problem.vehicles:
        if "reload" in vehicle:
            raise Inexpressible("reloads")
        if "maxDurationS" in vehicle and any(stop.get("windowsS") for stop in problem.stops):
            raise Inexpressible("a longest duration beside windows")


def vehicle_of(problem: Problem, number: int, profile: str, unit: int) -> vroom.Vehicle:
    vehicle = problem.vehicles[number]
    earliest = vehicle.get("earliestS", 0)
    latest = vehicle.get("latestS")
    if "maxDurationS" in vehicle:
        # Without windows nobody waits: a route as long as this may start at once.
        latest = min(latest or earliest + vehicle["maxDurationS"], earliest + vehicle["maxDurationS"])
    window = None if latest is None else vroom.TimeWindow(earliest, latest)
    fixed = (vehicle.get("fixedCost", 0) + problem.vehicle_cost()) // unit
    return vroom.Vehicle(
        number,
        start=vehicle["start"],
        end=vehicle["start"],
        profile=profile,
        capacity=vehicle.get("capacity", []),
        skills=set(vehicle.get("skills", [])),
        time_window=window,
        costs=vroom.VehicleCosts(fixed=fixed),
    )


def windows_of(problem: Problem, stop: dict) -> list:
    return [vroom.TimeWindow(*window) for window in stop.get("windowsS") or []]


def job_of(problem: Problem, number: int, stop: dict) -> vroom.Job:
    return vroom.Job(
        number,
        location=stop["location"],
        default_service=stop.get("serviceS", 0),
        delivery=stop.get("demand", []),
        pickup=stop.get("collect", []),
        skills=set(stop.get("skills", [])),
        time_windows=windows_of(problem, stop),
    )


def step_of(problem: Problem, number: int) -> vroom.ShipmentStep:
    stop = problem.stops[number]
    return vroom.ShipmentStep(
        number,
        location=stop["location"],
        default_service=stop.get("serviceS", 0),
        time_windows=windows_of(problem, stop),
    )
