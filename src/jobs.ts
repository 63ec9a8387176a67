import { deliveryPlanJob } from "./delivery/planning/job.ts";
import { vrpJob } from "./delivery/vrp/job.ts";
import { tickLeases } from "./exchange/leases/tick-leases.ts";
import { notify } from "./flow/index.ts";
import { healingJob } from "./layout/healings/job.ts";
import { layoutJob } from "./layout/layouts/job.ts";
import { slottingJob } from "./layout/slottings/job.ts";
import { waveJob } from "./layout/waves/job.ts";
import type { Work } from "./platform/jobs/work.ts";
import { removeServed } from "./platform/retention.ts";

/** Every feature's work behind the API, one line each, as app.ts mounts every http.ts. */
export const work: Work = {
  jobs: [deliveryPlanJob, layoutJob, slottingJob, healingJob, vrpJob, waveJob],
  events: [notify],
  clock: [tickLeases, removeServed],
};
