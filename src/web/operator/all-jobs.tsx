import { View } from "../frame/view.tsx";

export function AllJobs() {
  return <View title="AllJobs">PLACEHOLDER</View>;
}
