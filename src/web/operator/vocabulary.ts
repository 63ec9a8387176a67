export const JOB_STATES = ["queued", "running", "succeeded", "failed", "stopped"] as const;
export const JOB_KINDS = ["slotting", "healing", "layout", "delivery-plan", "vrp", "wave"] as const;
export const PARTY_ROLES = ["owner", "exporter", "planner", "operator"] as const;
