import { View } from "../frame/view.tsx";

export function LeasePage() {
  return <View title="LeasePage">PLACEHOLDER</View>;
}
