import type { occupancy as english } from "../en/occupancy.ts";
import type { Words } from "../words.ts";

export const occupancy: Words<typeof english> = {
  occupancyNone: "还没有可占用的仓容。",
  occupancyOf: "{{from}} 至 {{until}} 每周占用比例",
  week: "{{date}} 当周",
  average: "占用",
  nextFree: "下次全部空余",
  never: "此期间内没有",
  offerSpace: "提供仓容",
  download: "CSV",
  pools: "闲置仓容",
};
