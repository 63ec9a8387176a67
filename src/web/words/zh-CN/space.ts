import type { space as english } from "../en/space.ts";
import type { Words } from "../words.ts";

export const space: Words<typeof english> = {
  addWarehouse: "添加仓库",
  addFirstWarehouse: "添加第一个仓库",
  spaceNone: "您还没有仓库。先在地图上标出一个，再挂出其中的闲置仓容。",
  searchSpace: "搜索仓库、库区、挂牌",
  treeLabel: "仓库、仓容池与挂牌",
  warehousePoolListing: "仓库 · 仓容池 · 挂牌",
  state: "状态",
  most: "最多",
  mostSource: "今日起任一天提供的最大数量",
  offeredToday: "今日提供",
  freeToday: "今日空闲",
  days: "日期",
  usedOf: "租约与锁定占用 {{used}}",
  zone: "库区 {{zone}}",
  noCapacity: "尚无仓容",
  fromQuantity: "{{quantity}} 起",
  offerIt: "挂牌出租：添加挂牌",
  poolsOf: "{{warehouse}} 的仓容池",
  poolCount_other: "{{count}} 个仓容池",
  addFirstPool: "添加仓容池：某个库区中闲置的部分",
  mapLabel: "您的仓库",
};
