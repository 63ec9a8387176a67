import { View } from "../frame/view.tsx";

export function FloorPage() {
  return <View title="FloorPage">PLACEHOLDER</View>;
}
