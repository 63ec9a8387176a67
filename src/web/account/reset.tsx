import { View } from "../frame/view.tsx";

export function Reset() {
  return <View title="Reset">PLACEHOLDER</View>;
}
