export const occupancy = {
  occupancyNone: "There is nothing to occupy yet.",
  occupancyOf: "Share used, by week, from {{from}} to {{until}}",
  week: "Week of {{date}}",
  average: "Used",
  nextFree: "Next fully free",
  never: "not in this time",
  offerSpace: "Offer space",
  download: "CSV",
  pools: "Pools of spare capacity",
};
