import { type FaultServer, type Handler, json, startFaultServer } from "./fault-server.ts";

/** A solution as the hosted optimiser tells one. */
export const PRETENDED_ANSWER = {
  copyrights: ["GraphHopper", "OpenStreetMap contributors"],
  job_id: "d62fcadd-0000-4000-8000-000000000000",
  status: "finished",
  waiting_time_in_queue: 3,
  processing_time: 70,
  solution: {
    costs: 12,
    distance: 300,
    time: 40,
    transport_time: 40,
    completion_time: 40,
    max_operation_time: 40,
    waiting_time: 0,
    service_duration: 0,
    preparation_time: 0,
    no_vehicles: 1,
    no_unassigned: 0,
    routes: [{ vehicle_id: "van", distance: 300, activities: [], something_new: true }],
    unassigned: { services: [], shipments: [], breaks: [], details: [] },
  },
};

export interface PretendedOptimiser extends FaultServer {
  /** Answers a problem sent; by default with the id of a job. */
  onProblem: Handler;
  /** Answers each question for the solution; by default it is there at the third. */
  onQuestion: Handler;
}

const JOB = "d62fcadd-0000-4000-8000-000000000000";
const WAITING = { job_id: JOB, status: "processing", waiting_time_in_queue: 3, processing_time: 9 };

/** Speaks as the hosted optimiser does: a problem becomes a job, whose solution is asked for. */
export async function pretendOptimiser(): Promise<PretendedOptimiser> {
  let questionCount = 0;
  const server = await startFaultServer((request, response, raw) => {
    const { pathname } = new URL(request.url, "http://127.0.0.1");
    const isQuestion = pathname === `/vrp/solution/${JOB}`;
    const handler = isQuestion ? pretended.onQuestion : pretended.onProblem;
    return handler(request, response, raw);
  });
  const pretended: PretendedOptimiser = Object.assign(server, {
    onProblem: ((request, response, raw) => {
      questionCount = 0;
      return json(200, { job_id: JOB })(request, response, raw);
    }) as Handler,
    onQuestion: ((request, response, raw) => {
      const answer = ++questionCount < 3 ? WAITING : PRETENDED_ANSWER;
      return json(200, answer)(request, response, raw);
    }) as Handler,
  });
  return pretended;
}
