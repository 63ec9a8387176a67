"""python run.py NAME PROBLEM.json: one peer on one problem, its answer as JSON on the last line."""

import importlib
import json
import resource
import sys

from problem import Inexpressible, NoPlan, Problem

name, path = sys.argv[1:]
peer = importlib.import_module(f"peer_{name}")
try:
    result = peer.run(Problem(path))
    result["megabytes"] = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
except Inexpressible as part:
    result = {"skipped": f"has no words for {part}"}
except NoPlan:
    result = {"skipped": "found no plan that keeps every rule"}
print(json.dumps(result))
