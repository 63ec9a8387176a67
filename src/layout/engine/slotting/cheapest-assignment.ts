/**
 * Gives each row a column of its own so that the sum of the costs is least.
 *
 * Shortest augmenting paths with dual prices. O(rows² × columns) time at worst, O(columns) memory.
 *
 * Source: R. Jonker, A. Volgenant (1987), "A shortest augmenting path algorithm for dense and
 * sparse linear assignment problems", Computing 38.
 *
 * @param costs row × columnCount + column, finite; length rowCount × columnCount
 * @returns column of each row
 * @throws RangeError if there are more rows than columns or the costs do not match
 */
export function cheapestAssignment(
  costs: Float64Array,
  rowCount: number,
  columnCount: number,
): Int32Array {
  if (rowCount > columnCount) {
    throw new RangeError(`${rowCount} rows cannot each have one of ${columnCount} columns.`);
  }
  if (costs.length < rowCount * columnCount) {
    throw new RangeError(`Got ${costs.length} costs for ${rowCount} × ${columnCount}.`);
  }
  const rowOfColumn = new Int32Array(columnCount).fill(-1);
  const columnOfRow = new Int32Array(rowCount).fill(-1);
  const columnPrice = new Float64Array(columnCount);
  const distance = new Float64Array(columnCount);
  const rowBefore = new Int32Array(columnCount);
  /** Columns in three parts: settled, waiting at the least distance, and the rest. */
  const columns = new Int32Array(columnCount);

  for (let start = 0; start < rowCount; start++) {
    for (let column = 0; column < columnCount; column++) {
      columns[column] = column;
      distance[column] = costs[start * columnCount + column] - columnPrice[column];
      rowBefore[column] = start;
    }
    let settledCount = 0;
    let least = 0;
    let free = -1;
    while (free < 0) {
      let at = settledCount;
      for (let i = settledCount + 1; i < columnCount; i++) {
        if (distance[columns[i]] < distance[columns[at]]) at = i;
      }
      const column = columns[at];
      columns[at] = columns[settledCount];
      columns[settledCount++] = column;
      least = distance[column];
      const row = rowOfColumn[column];
      if (row < 0) {
        free = column;
        break;
      }
      const offset = row * columnCount;
      const slack = least - (costs[offset + column] - columnPrice[column]);
      for (let i = settledCount; i < columnCount; i++) {
        const next = columns[i];
        const length = slack + costs[offset + next] - columnPrice[next];
        if (length < distance[next]) {
          distance[next] = length;
          rowBefore[next] = row;
        }
      }
    }
    for (let i = 0; i < settledCount - 1; i++) {
      columnPrice[columns[i]] += distance[columns[i]] - least;
    }
    for (let column = free; ; ) {
      const row = rowBefore[column];
      const next = columnOfRow[row];
      rowOfColumn[column] = row;
      columnOfRow[row] = column;
      if (row === start) break;
      column = next;
    }
  }
  return columnOfRow;
}
