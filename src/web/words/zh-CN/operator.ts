import type { operator as english } from "../en/operator.ts";
import type { Words } from "../words.ts";

export const operator: Words<typeof english> = {
  kind: "类型",
  state: "状态",
  progress: "进度",
  best: "最优值",
  bound: "下界",
  unit: "单位",
  gap: "差距",
  created: "提交时间",
  started: "开始时间",
  finished: "结束时间",
  took: "耗时",
  organisation: "组织",
  subject: "对象",
  openSubject: "打开结果",
  jobId: "任务编号",
  whatFailed: "失败原因",
  stop: "停止并保留最优解",
  stopping: "正在停止，最优解已保留",
  allKinds: "全部类型",
  allStates: "全部状态",
  noJobs: "尚无计算任务。请规划配送日，或优化库区货位。",
  planRoutes: "规划配送日",
  noSuchJobs: "没有符合条件的任务。",
};
