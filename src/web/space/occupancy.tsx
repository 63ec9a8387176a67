import { View } from "../frame/view.tsx";

export function Occupancy() {
  return <View title="Occupancy">PLACEHOLDER</View>;
}
