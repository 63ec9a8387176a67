export const leases = {};
