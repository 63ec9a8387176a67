/**
 * Learns which legs are likely to fail. Places joined by a driven leg form a group; once a leg from
 * one group to another has failed, every leg between the two is suspect. So an island costs one
 * request a leg, instead of spoiling whole chains again and again.
 */
export interface Groups {
  driven(from: number, to: number): void;
  failed(from: number, to: number): void;
  isSuspect(from: number, to: number): boolean;
}

export function groupsOf(count: number): Groups {
  const parent = Int32Array.from({ length: count }, (_, place) => place);
  /** One failed leg for each pair of groups, as far as groups were known then. */
  let failures: (readonly [from: number, to: number])[] = [];

  function groupOf(place: number): number {
    let root = place;
    while (parent[root] !== root) {
      parent[root] = parent[parent[root]];
      root = parent[root];
    }
    return root;
  }

  function isSuspect(from: number, to: number): boolean {
    if (failures.length === 0) return false;
    const [origin, destination] = [groupOf(from), groupOf(to)];
    return failures.some(([a, b]) => groupOf(a) === origin && groupOf(b) === destination);
  }

  return {
    driven(from, to) {
      const [origin, destination] = [groupOf(from), groupOf(to)];
      if (origin === destination) return;
      parent[origin] = destination;
      // Groups that grew together make some of the failures say the same, or nothing any more.
      const known = failures;
      failures = [];
      for (const [a, b] of known) {
        if (groupOf(a) !== groupOf(b) && !isSuspect(a, b)) failures.push([a, b]);
      }
    },

    failed(from, to) {
      if (groupOf(from) !== groupOf(to) && !isSuspect(from, to)) failures.push([from, to]);
    },

    isSuspect,
  };
}
