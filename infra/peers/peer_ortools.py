from importlib.metadata import version

import numpy
from ortools.constraint_solver import pywrapcp, routing_enums_pb2

from problem import Inexpressible, NoPlan, Problem, answer, now

HORIZON = 2**40
FAR = 2**40


def run(problem: Problem) -> dict:
    check(problem)
    started = now()
    kinds = problem.kinds()
    vehicles = [number for kind in kinds for number in kind]
    # Nodes: the stops, then the starts in use. Two stops may share a location.
    starts = sorted({problem.vehicles[number]["start"] for number in vehicles})
    places = [stop["location"] for stop in problem.stops] + starts
    depots = [len(problem.stops) + starts.index(problem.vehicles[v]["start"]) for v in vehicles]
    manager = pywrapcp.RoutingIndexManager(len(places), len(vehicles), depots, depots)
    routing = pywrapcp.RoutingModel(manager)
    add_costs(problem, routing, kinds, vehicles, places)
    add_loads(problem, routing, vehicles, len(places))
    add_time(problem, routing, manager, vehicles, places)
    for number, stop in enumerate(problem.stops):
        index = manager.NodeToIndex(number)
        if stop.get("priority", 1) == 0 and number not in problem.shipped():
            routing.AddDisjunction([index], stop.get("prize", 0))
        wanted = set(stop.get("skills", []))
        if wanted:
            able = [
                k for k, v in enumerate(vehicles) if wanted <= set(problem.vehicles[v]["skills"])
            ]
            routing.VehicleVar(index).SetValues(able)
    for each in problem.shipments:
        add_shipment(routing, manager, each)
    found = routing.SolveWithParameters(parameters(problem))
    if found is None:
        raise NoPlan
    return answer(version("ortools"), started, routes_of(found, routing, manager, vehicles))


def check(problem: Problem) -> None:
    for stop in problem.stops:
        if stop.get("releaseS", 0) > 0:
            raise Inexpressible("release times")
        problem.window(stop)
    if any("reload" in vehicle for vehicle in problem.vehicles):
        raise Inexpressible("reloads")


def between(matrix: numpy.ndarray, places: list[int]) -> numpy.ndarray:
    return matrix[numpy.ix_(places, places)]


def add_costs(problem, routing, kinds, vehicles, places) -> None:
    distance = between(problem.distance, places)
    distance[between(problem.unreachable.astype(numpy.int64), places) == 1] = FAR
    evaluators: dict[int, int] = {}
    for position, number in enumerate(vehicles):
        vehicle = problem.vehicles[number]
        rate = vehicle.get("costPerM", 0)
        if rate not in evaluators:
            evaluators[rate] = routing.RegisterTransitMatrix((distance * rate).tolist())
        routing.SetArcCostEvaluatorOfVehicle(evaluators[rate], position)
        fixed = vehicle.get("fixedCost", 0) + problem.vehicle_cost()
        routing.SetFixedCostOfVehicle(fixed, position)


def add_loads(problem, routing, vehicles, node_count) -> None:
    dimensions = len(problem.vehicles[0].get("capacity", []))
    for d in range(dimensions):
        load = [0] * node_count
        for number, stop in enumerate(problem.stops):
            if stop.get("demand"):
                load[number] = stop["demand"][d]
        for each in problem.shipments:
            load[each["pickup"]], load[each["delivery"]] = each["load"][d], -each["load"][d]
        capacities = [problem.vehicles[number]["capacity"][d] for number in vehicles]
        evaluator = routing.RegisterUnaryTransitVector(load)
        routing.AddDimensionWithVehicleCapacity(evaluator, 0, capacities, True, f"load{d}")


def add_time(problem, routing, manager, vehicles, places) -> None:
    service = [stop.get("serviceS", 0) for stop in problem.stops]
    service += [0] * (len(places) - len(service))
    duration = between(problem.duration, places) + numpy.array(service)[:, None]
    evaluator = routing.RegisterTransitMatrix(duration.tolist())
    routing.AddDimension(evaluator, HORIZON, HORIZON, False, "time")
    time = routing.GetDimensionOrDie("time")
    for number, stop in enumerate(problem.stops):
        window = problem.window(stop)
        if window is not None:
            time.CumulVar(manager.NodeToIndex(number)).SetRange(*window)
    for position, number in enumerate(vehicles):
        vehicle = problem.vehicles[number]
        shift = (vehicle.get("earliestS", 0), vehicle.get("latestS", HORIZON))
        time.CumulVar(routing.Start(position)).SetRange(*shift)
        time.CumulVar(routing.End(position)).SetRange(*shift)
        if "maxDurationS" in vehicle:
            time.SetSpanUpperBoundForVehicle(vehicle["maxDurationS"], position)


def add_shipment(routing, manager, each: dict) -> None:
    pickup, delivery = (manager.NodeToIndex(each[end]) for end in ("pickup", "delivery"))
    routing.AddPickupAndDelivery(pickup, delivery)
    time = routing.GetDimensionOrDie("time")
    solver = routing.solver()
    solver.Add(routing.VehicleVar(pickup) == routing.VehicleVar(delivery))
    solver.Add(time.CumulVar(pickup) <= time.CumulVar(delivery))


def parameters(problem: Problem):
    chosen = pywrapcp.DefaultRoutingSearchParameters()
    chosen.first_solution_strategy = (
        routing_enums_pb2.FirstSolutionStrategy.PARALLEL_CHEAPEST_INSERTION
    )
    chosen.local_search_metaheuristic = (
        routing_enums_pb2.LocalSearchMetaheuristic.GUIDED_LOCAL_SEARCH
    )
    chosen.time_limit.FromMilliseconds(int(1000 * problem.seconds))
    return chosen


def routes_of(found, routing, manager, vehicles) -> list[dict]:
    routes = []
    for position, number in enumerate(vehicles):
        stops = []
        index = found.Value(routing.NextVar(routing.Start(position)))
        while not routing.IsEnd(index):
            stops.append(manager.IndexToNode(index))
            index = found.Value(routing.NextVar(index))
        if stops:
            routes.append({"vehicle": number, "stops": stops, "reloads": []})
    return routes
