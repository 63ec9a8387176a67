import { View } from "../frame/view.tsx";

export function NewFloorPlan() {
  return <View title="NewFloorPlan">PLACEHOLDER</View>;
}
